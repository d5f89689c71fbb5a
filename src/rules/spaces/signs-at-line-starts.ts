/** A line that begins with a sign that belongs to the word before: the end of a line is printed as a plain space. */

import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const signsAtLineStarts: Rule = {
  name: 'signs-at-line-starts',
  summary: 'A line that begins with ; : ! ? or », which a plain space separates from its word',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts, profile }) {
    const { beforeHigh, beforeColon, insideGuillemets } = profile;
    yield* faultsOf(texts, lineEnd, ({ index }, { text }) => {
      const sign = text[index + 1]!;
      if (sign === ':' && isTerm(text, index)) return null;
      const space = sign === '»' ? insideGuillemets : sign === ':' ? beforeColon : beforeHigh;
      return { message: `a line that begins with « ${sign} »: no line breaks before it`, becomes: space };
    });
  },
};

/** `???` opens a block on some sites. */
const lineEnd = /\n(?<=[\p{L}\p{N})».…]\n)(?!([;:!?])\1\1)(?=[;:!?»](?:[\s)\]»”!?….,]|$))/gu;

/** `Terme`, the line above `: définition` where a site writes lists of them so. */
function isTerm(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.split(/\s+/u).length < 5;
}
