/** Makes entries of a translation memory from what was aligned. */

import type { TranslatedEntry } from '../bitext.ts';
import { type Code, type CodeRef, type Content, contentOf } from '../content.ts';
import type { AlignedPair, Sentence } from './align.ts';

/**
 * The pairs that are sure enough, in order. Their codes are numbered as in a segment of the source; a code of the target has
 * the number of its like in the source, and a number of its own where it has none there.
 *
 * @param minConfidence from 0 to 1. A pair with an empty side is left out even at 0.
 */
export function alignedMemory(
  pairs: readonly AlignedPair<Sentence>[],
  minConfidence: number,
): TranslatedEntry[] {
  return pairs
    .filter(({ source, target, confidence }) => {
      return source.length > 0 && target.length > 0 && confidence >= minConfidence;
    })
    .map(({ source, target }, index) => {
      const [from, to] = [source, target].map((sentences) => joinSentences(sentences));
      const numbers = matchCodes(from!, to!);
      return {
        id: null,
        source: from!,
        target: to!.map((piece) => (typeof piece === 'string' ? piece : { ...piece, id: numbers(piece.id) })),
        state: 'translated',
        line: index + 1,
      };
    });
}

/** Sentences as one text, with a space between those that are written with spaces, and codes numbered anew. */
function joinSentences(sentences: readonly Sentence[]): Content<Code> {
  const numbers = new Map<string, number>();
  const pieces = sentences.flatMap(({ content }, index) => {
    const renumbered = content.map((piece) => {
      if (typeof piece === 'string') return piece;
      // The halves of a pair that was cut between two sentences meet again here.
      const key = piece.isolated ? `pair ${piece.pair}` : `${index} ${piece.id}`;
      const id = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, id);
      return { ...piece, id };
    });
    const last = content.at(-1);
    const isSpaced = typeof last !== 'string' || !/[\u3002\uff01\uff1f\u300d\u300f\s]$/u.test(last);
    return index < sentences.length - 1 && isSpaced ? [...renumbered, ' '] : renumbered;
  });
  return contentOf(pieces);
}

/** Which number of the source each number of the target means: that of a code with the same markup, else of one of the same kind, in order. */
function matchCodes(source: Content<Code>, target: Content<Code>): (id: number) => number {
  const [ours, theirs] = [codesOf(source), codesOf(target)];
  const numbers = new Map<number, number>();
  for (const likeness of ['markup', 'kind'] as const) {
    const free = [...ours].filter(([id]) => ![...numbers.values()].includes(id));
    for (const [id, code] of theirs) {
      const at = numbers.has(id) ? -1 : free.findIndex(([, other]) => other[likeness] === code[likeness]);
      if (at >= 0) numbers.set(id, free.splice(at, 1)[0]![0]);
    }
  }
  let next = ours.size;
  for (const id of theirs.keys()) if (!numbers.has(id)) numbers.set(id, ++next);
  return (id) => numbers.get(id)!;
}

/** By number: the markup of all its parts, and its kind with the parts that it plays. */
function codesOf(content: Content<Code>): Map<CodeRef['id'], { markup: string; kind: string }> {
  const codes = new Map<number, { markup: string; kind: string }>();
  for (const piece of content) {
    if (typeof piece === 'string') continue;
    const { markup, kind } = codes.get(piece.id) ?? { markup: '', kind: piece.kind };
    codes.set(piece.id, { markup: markup + piece.markup, kind: `${kind} ${piece.role}` });
  }
  return codes;
}
