/** Aligns two articles sentence by sentence, and makes a memory of the pairs. */

import type { Article } from '../../core/article.ts';
import { grouped } from '../../core/grouped.ts';
import type { SegmentEntry, SegmentsFile, TranslatedEntry } from '../bitext.ts';
import type { Code, Content } from '../content.ts';
import { extract } from '../extraction/extract.ts';
import { createIds } from '../ids.ts';
import { type AlignedPair, type AlignUnit, align, type Sentence } from './align.ts';
import { alignedMemory } from './aligned-memory.ts';

/** A sentence and the segment that it is. */
export interface Side extends Sentence {
  readonly entry: SegmentEntry;
}

export interface AlignedArticles {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly pairs: readonly AlignedPair<Side>[];
}

/** @param source cut in its own language, as the target is: each article's `meta.language`, or what is detected. */
export function alignArticles(source: Article, target: Article): AlignedArticles {
  const [ours, theirs] = [extract(source), extract(target)];
  const languages = { source: ours.sourceLanguage, target: theirs.sourceLanguage };
  const pairs = align(unitsOf(ours), unitsOf(theirs), languages);
  return { sourceLanguage: languages.source, targetLanguage: languages.target, pairs };
}

/** A block is told by its kind and by how many sections it stands in. */
function unitsOf({ entries }: SegmentsFile): AlignUnit<Side>[] {
  return [...grouped(entries, ({ unit }) => unit).values()].map((segments) => ({
    kind: segments[0]!.kind,
    depth: segments[0]!.path.length,
    segments: segments.map((entry) => ({ content: entry.source, entry })),
  }));
}

/** The pairs that are at least so sure, each as a translated segment of the source. */
export function memoryFile(
  { pairs, sourceLanguage, targetLanguage }: AlignedArticles,
  source: Article,
  minConfidence: number,
): SegmentsFile {
  const idOf = createIds('s');
  const sure = pairs.filter((pair) => alignedMemory([pair], minConfidence).length > 0);
  const entries = sure.map((pair): SegmentEntry => {
    const [{ source: said, target }] = alignedMemory([pair], 0) as [TranslatedEntry];
    const { entry } = pair.source[0]!;
    return { ...entry, id: idOf(said), source: said as Content<Code>, target, state: 'translated' };
  });
  return { ...extract(source), sourceLanguage, targetLanguage, entries };
}
