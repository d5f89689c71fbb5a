/** How text stands in LaTeX source so that it is text and nothing else. */

import { lookup } from '../../core/lookup.ts';

/**
 * What TeX gives a meaning; brackets and stars because they may carry on the command before them. Spaces that do not break keep the
 * width that the author gave them. Quotation marks and hyphens stay: the preamble takes TeX's ligatures from the fonts.
 * LuaTeX takes U+FFFD for a fault of the encoding.
 */
const spellings = lookup<string>({
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '[': '{[}',
  ']': '{]}',
  '*': '{*}',
  '\u00a0': '~',
  '\u00ad': '\\-',
  '\u2011': '\\mbox{-}',
  '\u200b': '\\hspace{0pt}',
  '\u202f': '\\,',
  '\ufffd': '\\symbol{"FFFD}',
});

const meant = /[\\{}$&#%_^~[\]*\u00a0\u00ad\u2011\u200b\u202f\ufffd]/gu;

const spaces = /[\0-\x20\x7f-\x9f\u2028\u2029]+/gu;

export function spelt(text: string): string {
  return text.replace(spaces, ' ').replace(meant, (character) => spellings[character]!);
}

/** A line of code: each space counts. */
export function speltCode(line: string): string {
  return line
    .replace(/\t/gu, '    ')
    .replace(/^ +| +(?= )/gu, (run) => '\u00a0'.repeat(run.length))
    .replace(spaces, ' ')
    .replace(meant, (character) => spellings[character]!);
}

/** What a URL may hold and TeX may not is written in its percent form. */
export function speltUrl(url: string): string {
  return url
    .replace(/[\\{}^"<>|`~\s\0-\x1f\x7f]/gu, (character) => encodeURIComponent(character).replace('~', '%7E'))
    .replace(/[%#&_$]/gu, '\\$&');
}
