/** Plain spaces on the inner sides of a pair of dashes, at which the line may break. */

import type { Rule } from '../rule.ts';

export const breakingSpaceAtDashes: Rule = {
  name: 'breaking-space-at-dashes',
  summary: 'Plain spaces inside a pair of dashes',
  severity: 'info',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'a plain space inside a pair of dashes, at which the line may break'
      : `${count} plain spaces inside pairs of dashes, at which the line may break`,
  *check({ texts, profile: { insideDashes, refused } }) {
    for (const proof of texts) {
      if (!/[–—]/u.test(proof.text)) continue;
      for (const sentence of proof.sentences()) {
        const dashes = dashesOf(proof.text, sentence.start, sentence.end);
        // One dash, or three, may be anything.
        if (dashes.length !== 2) continue;
        for (const at of [dashes[0]! + 1, dashes[1]! - 1]) {
          if (!refused.includes(proof.text[at]!)) continue;
          yield {
            span: proof.sourceSpan(at, at + 1),
            message: 'a space at which a line may break',
            fix: proof.replace(at, at + 1, insideDashes),
          };
        }
      }
    }
  },
};

/** Where dashes stand between spaces, after the first word; the same dash twice. */
function dashesOf(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  const spaced = /[–—](?<=\S[ \u00a0\u202f].)(?=[ \u00a0\u202f])/gu;
  spaced.lastIndex = start;
  for (let match = spaced.exec(text); match !== null && match.index < end; match = spaced.exec(text)) {
    if (found.length > 0 && text[found[0]!] !== match[0]) return [];
    found.push(match.index);
  }
  return found;
}
