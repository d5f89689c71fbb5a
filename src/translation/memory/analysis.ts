/** What is there to translate, by how much of it is known: the analysis that translators quote from. */

import { countSignes } from '../../text/signes.ts';
import { countWords } from '../../text/words.ts';
import { type SegmentEntry, type SegmentsFile, states } from '../bitext.ts';
import { shownText } from '../content.ts';
import { normalised } from '../ids.ts';

/** The bands in the order in which a segment is tried: it counts in the first one that it fits. */
export const bands = ['101', '100', 'repetition', '95-99', '85-94', '75-84', 'new'] as const;
export type Band = (typeof bands)[number];

export interface TranslationAnalysis {
  readonly files: readonly (Amounts & { readonly file: string })[];
  readonly total: Amounts;
}

export interface Amounts {
  /** All of `bands`, in their order; they add up to `all`. */
  readonly bands: readonly (Amount & { readonly band: Band })[];
  readonly all: Amount;
  /** Translated, reviewed or final. */
  readonly done: Amount;
  readonly remaining: Amount;
}

/** Of the source as a reader sees it, segment by segment. */
export interface Amount {
  readonly segments: number;
  readonly words: number;
  /** Signes, spaces included. */
  readonly characters: number;
}

/**
 * @param files after `leverage`, in the order of translation: a text that stood in an earlier segment of any of them is a
 *   repetition, unless the memory has it.
 */
export function analyzeTranslation(files: readonly SegmentsFile[]): TranslationAnalysis {
  const seen = new Set<string>();
  const counted = files.map(({ original, entries }) => ({
    file: original,
    segments: entries.map((entry) => countSegment(entry, seen)),
  }));
  return {
    files: counted.map(({ file, segments }) => ({ file, ...amountsOf(segments) })),
    total: amountsOf(counted.flatMap(({ segments }) => segments)),
  };
}

interface CountedSegment extends Amount {
  readonly band: Band;
  readonly isDone: boolean;
}

function countSegment({ source, state, matches }: SegmentEntry, seen: Set<string>): CountedSegment {
  const text = shownText(source);
  const key = normalised(source);
  const band = bandOf(matches[0]?.score ?? 0, seen.has(key));
  seen.add(key);
  return {
    band,
    isDone: states.indexOf(state) >= states.indexOf('translated'),
    segments: 1,
    words: countWords(text),
    characters: countSignes(text).withSpaces,
  };
}

function bandOf(score: number, isRepeated: boolean): Band {
  if (score >= 101) return '101';
  if (score >= 100) return '100';
  if (isRepeated) return 'repetition';
  if (score >= 95) return '95-99';
  if (score >= 85) return '85-94';
  return score >= 75 ? '75-84' : 'new';
}

function amountsOf(segments: readonly CountedSegment[]): Amounts {
  return {
    bands: bands.map((band) => ({ band, ...sumOf(segments.filter((segment) => segment.band === band)) })),
    all: sumOf(segments),
    done: sumOf(segments.filter(({ isDone }) => isDone)),
    remaining: sumOf(segments.filter(({ isDone }) => !isDone)),
  };
}

function sumOf(amounts: readonly Amount[]): Amount {
  const sum = (of: keyof Amount) => amounts.reduce((total, amount) => total + amount[of], 0);
  return { segments: sum('segments'), words: sum('words'), characters: sum('characters') };
}
