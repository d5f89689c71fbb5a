/** Characters that come from a wrong encoding, or that nobody sees. */

import { type Check, eachPair } from './check.ts';

export const characters: Check = {
  name: 'characters',
  summary: 'characters damaged by a wrong encoding, or control characters',
  severity: 'error',
  find: eachPair(function* ({ source, target }) {
    const found = damaged.exec(target.shown);
    if (found === null || source.shown.includes(found[0])) return;
    const { index, 0: text } = found;
    yield {
      message: `damaged characters: ${shownSafely(text)}`,
      targetSpan: { start: index, end: index + text.length },
    };
  }),
};

/** UTF-8 read as Windows-1252 (`Ã©`, `â€™`, `Â«`), U+FFFD, control characters. */
const damaged =
  /[\u00c3][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00e2\u20ac[\u0080-\u00bf\u0152\u0153\u0160\u02dc\u2013-\u203a\u2122]?|\u00c2[\u0080-\u00bf]|\ufffd|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

function shownSafely(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f]/gu,
    (control) => `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
