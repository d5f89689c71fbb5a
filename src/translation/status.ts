/** Says which blocks of a translation are stale against the source as it is now. */

import { grouped } from '../core/grouped.ts';
import { countWords } from '../text/words.ts';
import type { SegmentEntry, SegmentsFile, TranslatedEntry, TranslationFile, UnitKind } from './bitext.ts';
import { type CodeRef, type Content, plainText } from './content.ts';
import { normalised } from './ids.ts';
import { type Paired, pairUp } from './status-pairs.ts';
import { toTagged } from './tagged.ts';

/**
 * - `current`: the block is as it was when it was translated.
 * - `changed`: a segment of it is like one of before, which shows what was changed.
 * - `untranslated`: the file has all of it, and no translation of a part.
 * - `new`: nothing in the file is like it.
 * - `gone`: it stands in the file and no longer in the source.
 */
export const standings = ['current', 'changed', 'untranslated', 'new', 'gone'] as const;
export type Standing = (typeof standings)[number];

export interface Status {
  /** The name of the article, and the language of the translation where it is known. */
  readonly original: string;
  readonly targetLanguage: string | null;
  /** Whether any block is not current. */
  readonly stale: boolean;
  /** In the order of the source; what is gone stands after what it followed. */
  readonly blocks: readonly BlockStatus[];
  /** Blocks by standing. */
  readonly counts: Readonly<Record<Standing, number>>;
  /** Of the source as it is now, how much has a current translation. */
  readonly coverage: { readonly segments: Coverage; readonly words: Coverage };
}

export interface Coverage {
  readonly all: number;
  readonly current: number;
}

export interface BlockStatus {
  readonly standing: Standing;
  /** Of the block; null for what is gone. */
  readonly unit: string | null;
  readonly kind: UnitKind | null;
  /** The titles of the sections it stands in, outermost first. */
  readonly path: readonly string[];
  /** In the source; null for what is gone. */
  readonly line: number | null;
  /** In the translation file; null for what is new. */
  readonly translationLine: number | null;
  /** Of the source as it is now. */
  readonly words: number;
  /** The segments that are not current, with what stands for them in the file. */
  readonly segments: readonly SegmentStatus[];
}

export interface SegmentStatus {
  readonly standing: Exclude<Standing, 'current'>;
  /** The source as it is now and as it was, and the translation: text with tags, or raw Markdown; null where there is none. */
  readonly source: string | null;
  readonly previous: string | null;
  readonly target: string | null;
  /** How like the two sources are, 0 to 100. */
  readonly similarity: number | null;
}

export interface StatusOptions {
  /** How like two texts are, 0 to 100. */
  readonly similarity: (a: string, b: string) => number;
  /** From which similarity on a text counts as changed and not as new. Default: 50, half of it kept. */
  readonly changedFrom?: number;
}

/**
 * @param source the article cut as the translation file was: at the same level, with the same codes and protected parts.
 */
export function statusOf(source: SegmentsFile, translation: TranslationFile, options: StatusOptions): Status {
  const { pairs, gone } = pairUp(source.entries, translation.entries, {
    similarity: options.similarity,
    changedFrom: options.changedFrom ?? 50,
  });
  const show = shower(source.codes);
  const blocks = [...grouped(pairs, ({ segment }) => segment.unit).values()].map((block) =>
    blockOf(block, show),
  );
  const withGone = insertGone(blocks, pairs, gone, translation.entries, show);
  const current = pairs.filter(({ standing }) => standing === 'current').map(({ segment }) => segment);
  const counts = Object.fromEntries(
    standings.map((standing) => [standing, withGone.filter((block) => block.standing === standing).length]),
  ) as Record<Standing, number>;
  return {
    original: source.original,
    targetLanguage: translation.targetLanguage ?? source.targetLanguage,
    stale: counts.current < withGone.length,
    blocks: withGone,
    counts,
    coverage: {
      segments: { all: pairs.length, current: current.length },
      words: { all: wordsOf(source.entries), current: wordsOf(current) },
    },
  };
}

type Show = (content: Content<CodeRef>) => string;

/** Raw Markdown has no tags, and its braces are not doubled. */
function shower(codes: SegmentsFile['codes']): Show {
  return codes === 'tags' ? toTagged : plainText;
}

function wordsOf(segments: readonly SegmentEntry[]): number {
  return segments.reduce((sum, { source }) => sum + countWords(plainText(source)), 0);
}

function blockOf(block: readonly Paired[], show: Show): BlockStatus {
  const { segment } = block[0]!;
  const entries = block.flatMap(({ entry }) => entry ?? []);
  return {
    standing: standingOf(block),
    unit: segment.unit,
    kind: segment.kind,
    path: segment.path,
    line: segment.line,
    translationLine: entries[0]?.line ?? null,
    words: wordsOf(block.map((one) => one.segment)),
    segments: block.flatMap(({ segment: { source }, entry, standing, similarity }) =>
      standing === 'current'
        ? []
        : [
            {
              standing,
              source: show(source),
              previous:
                entry !== null && normalised(entry.source) !== normalised(source) ? show(entry.source) : null,
              target: targetOf(entry, show),
              similarity,
            },
          ],
    ),
  };
}

/** A block of which a part is known has changed, unless nothing of it differs from the file. */
function standingOf(block: readonly Paired[]): Standing {
  const among = new Set(block.map(({ standing }) => standing));
  if (among.size === 1) return block[0]!.standing;
  return among.has('changed') || among.has('new') ? 'changed' : 'untranslated';
}

function targetOf(entry: TranslatedEntry | null, show: Show): string | null {
  return entry?.target == null || entry.target.length === 0 ? null : show(entry.target);
}

/** Each after the block of the entry that it follows in the file; at the start when it follows none. */
function insertGone(
  blocks: readonly BlockStatus[],
  pairs: readonly Paired[],
  gone: readonly TranslatedEntry[],
  entries: readonly TranslatedEntry[],
  show: Show,
): BlockStatus[] {
  const unitOf = new Map(pairs.map(({ entry, segment }) => [entry, segment.unit]));
  const after = new Map<string | null, BlockStatus[]>();
  const lost = new Set(gone);
  let unit: string | null = null;
  for (const entry of entries) {
    unit = unitOf.get(entry) ?? unit;
    if (lost.has(entry)) after.set(unit, [...(after.get(unit) ?? []), goneBlock(entry, show)]);
  }
  return [
    ...(after.get(null) ?? []),
    ...blocks.flatMap((block) => [block, ...(after.get(block.unit) ?? [])]),
  ];
}

function goneBlock(entry: TranslatedEntry, show: Show): BlockStatus {
  return {
    standing: 'gone',
    unit: null,
    kind: null,
    path: [],
    line: null,
    translationLine: entry.line,
    words: 0,
    segments: [
      {
        standing: 'gone',
        source: null,
        previous: show(entry.source),
        target: targetOf(entry, show),
        similarity: null,
      },
    ],
  };
}
