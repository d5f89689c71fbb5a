/** What a text and its translation share besides their length: numbers, addresses, code, names; and, of a block, its kind. */

import { type Code, type Content, shownText } from './content.ts';
import { findNumbers } from './numbers.ts';

/** What can be compared of a block or a sentence. */
export interface Described {
  /** In UTF-16 units, as a reader sees it. */
  readonly length: number;
  /** Each once: a sign like `number 12` and how likely its translation has it too. */
  readonly features: ReadonlyMap<string, number>;
}

/** How likely a translation keeps each: estimates, not measured; what matters is that they are far from chance. */
const kept = { number: 0.9, address: 0.9, code: 0.9, note: 0.9, word: 0.5 };

export function describe(content: Content<Code>, language: string): Described {
  const text = shownText(content);
  const features = new Map<string, number>();
  for (const { value } of findNumbers(text, language)) features.set(`number ${value}`, kept.number);
  for (const piece of content) {
    if (typeof piece === 'string') continue;
    for (const [address] of piece.markup.matchAll(/(?:https?:\/)?\/[^\s)>"]{2,}/gu)) {
      features.set(`address ${address}`, kept.address);
    }
    if (piece.kind === 'code') features.set(`code ${piece.text}`, kept.code);
    if (piece.kind === 'note') features.set(`note ${piece.markup}`, kept.note);
  }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) features.set(`word ${word}`, kept.word);
  return { length: text.length, features };
}

/** Several as one: their lengths together, the features of each. */
export function together(all: readonly Described[], more: Described['features'] = new Map()): Described {
  return {
    length: all.reduce((sum, { length }) => sum + length, 0),
    features: new Map([...all.flatMap(({ features }) => [...features]), ...more]),
  };
}
