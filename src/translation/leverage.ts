/** Fills the segments of an article with what a memory knows. */

import type { Match, SegmentEntry, SegmentsFile } from './bitext.ts';
import type { Code, CodeRef, Content } from './content.ts';
import type { Memory } from './memory.ts';
import { tagOf } from './tagged.ts';

/**
 * A match of 100 or more becomes the target, with the state `translated`; less is offered as a match only. A segment that
 * has a target keeps it, and gets its matches.
 */
export function leverage(file: SegmentsFile, memory: Memory): SegmentsFile {
  const entries = file.entries.map((entry, index, all) => {
    const matches = memory
      .lookUp(entry.source, {
        id: entry.id,
        before: all[index - 1]?.source ?? null,
        after: all[index + 1]?.source ?? null,
      })
      .map((match) => onlyUsable(match, entry))
      .sort((a, b) => b.score - a.score);
    const [first] = matches;
    if (entry.target !== null || first === undefined || first.score < 100) return { ...entry, matches };
    return { ...entry, matches, target: first.target, state: 'translated' as const };
  });
  return { ...file, entries };
}

/** A target that a merge would refuse for its codes cannot be taken as it is: it is worth 99 at most. */
function onlyUsable(match: Match, { source }: SegmentEntry): Match {
  return match.score < 100 || hasCodesOf(source, match.target) ? match : { ...match, score: 99 };
}

/** Whether a target has the codes of its source, each at most once; those that may be left out may be missing. */
function hasCodesOf(source: Content<Code>, target: Content<CodeRef>): boolean {
  const isCode = <One extends CodeRef>(piece: string | One): piece is One => typeof piece !== 'string';
  const codes = source.filter(isCode);
  const used = target.filter(isCode).map(tagOf);
  const known = new Set(codes.map(tagOf));
  return (
    new Set(used).size === used.length &&
    used.every((tag) => known.has(tag)) &&
    codes.every((code) => code.deletable || used.includes(tagOf(code)))
  );
}
