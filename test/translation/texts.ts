/** Makes entries, segments and random contents for the tests of translation. */

import fc from 'fast-check';
import type { SegmentEntry, SegmentsFile, TranslatedEntry } from '../../src/translation/bitext.ts';
import { type Code, type CodeRef, type Content, contentOf } from '../../src/translation/content.ts';
import type { Neighbours } from '../../src/translation/memory.ts';
import { fromTagged } from '../../src/translation/tagged.ts';

export const languages = { source: 'fr', target: 'en' };
export const nowhere: Neighbours = { id: null, before: ['Ailleurs.'], after: null };

/** An entry from tagged texts. */
export function entry(
  source: string,
  target: string | null,
  more: Partial<TranslatedEntry> = {},
): TranslatedEntry {
  return {
    id: null,
    source: fromTagged(source),
    target: target === null ? null : fromTagged(target),
    state: 'translated',
    line: 1,
    ...more,
  };
}

/** A segment from tagged text; its codes are emphasis that may not be left out. */
export function segment(source: string, more: Partial<SegmentEntry> = {}): SegmentEntry {
  return {
    id: 's1',
    unit: 'u1',
    kind: 'paragraph',
    path: [],
    line: 1,
    column: 1,
    span: { start: 0, end: 0 },
    source: withMarkup(fromTagged(source)),
    target: null,
    state: 'initial',
    matches: [],
    ...more,
  };
}

export function withMarkup(content: Content<CodeRef>, more: Partial<Code> = {}): Content<Code> {
  return content.map((piece) =>
    typeof piece === 'string'
      ? piece
      : {
          kind: 'emphasis',
          markup: '*',
          text: '',
          pair: piece.id,
          isolated: false,
          deletable: false,
          ...piece,
          ...more,
        },
  );
}

export function segmentsFile(original: string, entries: readonly SegmentEntry[]): SegmentsFile {
  return {
    original,
    sourceLanguage: 'fr',
    targetLanguage: 'en',
    digest: '',
    protect: [],
    codes: 'tags',
    by: 'sentence',
    entries,
  };
}

const words = 'le chat dort sur la grande table de bois puis il sort 12 3,5 Paris Été naïve 猫 ! …'.split(
  ' ',
);

/** Sentences of few different words, so that many resemble one another. */
export const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((picked) => picked.join(' '));

/** Such sentences with codes in them. */
export const content: fc.Arbitrary<Content<CodeRef>> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: sentence },
      fc.record({
        id: fc.integer({ min: 1, max: 3 }),
        role: fc.constantFrom('open' as const, 'close' as const, 'single' as const),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => contentOf<CodeRef>(pieces));
