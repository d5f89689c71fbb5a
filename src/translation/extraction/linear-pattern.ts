/** Regular expressions of strangers: a translation file carries those of whoever made it. They are run by RE2's algorithm, whose time grows with the text and never explodes; the only file that knows re2js. */

import { RE2JS } from 're2js';
import type { Span } from '../../core/span.ts';

export interface LinearPattern {
  /** All matches that hold something, in order. Throws an Error that says why it was given up. */
  spansIn(text: string): Span[];
}

/** Instructions of RE2: each is looked at for each character. A pattern that a person writes has a few dozen. */
const largestProgram = 1_000;
/** Milliseconds. One match takes linear time, but a pattern may look through the whole text for each of them. */
const longest = 5_000;

/** As JavaScript's with the flags `m` and `u`, without what no linear time is known for. Throws an Error that says what is wrong. */
export function linearPattern(pattern: string): LinearPattern {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(withUnicodeSpaces(pattern)), RE2JS.MULTILINE);
  if (compiled.programSize() > largestProgram) throw new Error('it is too large');
  return {
    spansIn(text) {
      const spans: Span[] = [];
      const end = performance.now() + longest;
      for (const matcher = compiled.matcher(text); matcher.find(); ) {
        if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() });
        if (performance.now() > end) throw new Error(`it takes longer than ${longest / 1_000} s`);
      }
      return spans;
    },
  };
}

const spaces = String.raw`\t\n\v\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
const lineEnds = String.raw`\n\r\x{2028}\x{2029}`;

/** White space and the ends of lines are more to JavaScript than to RE2, which would find no space before a French sign. */
function withUnicodeSpaces(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\[\s\S]|[[\].]/gu, (sign) => {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '\\s') return inClass ? spaces : `[${spaces}]`;
    else if (sign === '\\S' && !inClass) return `[^${spaces}]`;
    else if (sign === '.' && !inClass) return `[^${lineEnds}]`;
    return sign;
  });
}
