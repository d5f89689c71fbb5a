/** Finds text that is nested deeper than any article, before a parser is given it. */

import { UserError } from '../../core/errors.ts';
import type { Source } from '../../core/source.ts';

/**
 * Deeper than any article, and shallow enough for every recursive walk, ours and remark's, to stay on the stack, and for
 * remark-parse to end: lists nested by indent take it 1 s at 200 levels, 4 s at 400, minutes at 3 000.
 */
const deepestNesting = 200;

// What opens a line, none between CR and LF: white space, then the markers of quotations and list items.
const lineOpening =
  /^(?<!\r(?=\n))(?<indent>[ \t]*)(?<markers>(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*)(?<ink>[^\r\n]?)/gmu;

/** A character of the opening of a line stands for two levels at most, a tab for two of indent. */
const longOpening = new RegExp(`^[ \\t>*+\\d.)-]{${deepestNesting / 2}}`, 'm');

/**
 * `> > - text` is three levels deep, and so is an item that stands two levels further right than the line before: depth
 * by indent grows from line to line, so that a far-off line of code is not taken for a nested list.
 */
export function lineNestedTooDeep(text: string): number | undefined {
  if (!longOpening.test(text)) return undefined;
  let depth = 0;
  let line = 0;
  for (const { groups } of text.matchAll(lineOpening)) {
    line++;
    const { indent = '', markers = '', ink } = groups ?? {};
    if (ink === '' && markers === '') continue;
    const opened = markers.match(/>|[-*+]|\d+/gu)?.length ?? 0;
    depth = Math.min(indent.replaceAll('\t', '    ').length >> 1, depth) + opened;
    if (depth > deepestNesting) return line;
  }
  return undefined;
}

export function tooDeep(source: Source, line: number): UserError {
  return new UserError(`the text is nested deeper than ${deepestNesting} levels`, {
    outcome: 'unreadable',
    where: `${source.name}:${line}`,
    hint: 'Take out some of the nested quotations or lists.',
  });
}
