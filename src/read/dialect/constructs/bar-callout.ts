/** `[[name | Title]]` and lines that begin with a bar, of zmarkdown. */

import type { Construct } from '../construct.ts';
import { groupSpan, inked, shifted } from '../finding.ts';

const opening =
  /^\[\[(?<name>[\p{L}-]+)[ \t]*(?:\|[ \t]*(?:(?<title>[^ \t\]\r\n](?:[^\]\r\n]*[^ \t\]\r\n])?)[ \t]*)?)?\]\]$/du;

export const barCallout: Construct = {
  name: 'bar-callout',
  dialects: ['zmarkdown'],
  unmistakable: false,
  signs: ['[['],
  example: '[[name | Title]]',
  *find(page) {
    for (const { line, index, ink, span } of inked(page, '[')) {
      const match = ink.startsWith('[[') ? opening.exec(ink) : null;
      if (match === null) continue;
      yield { as: 'line', span, title: shifted(groupSpan(match, 'title'), line.ink) };
      for (let next = index + 1; next < page.lines.length; next++) {
        const bar = /^\|[ \t]?/u.exec(page.text.slice(page.lines[next]!.ink, page.lines[next]!.end))?.[0];
        if (bar === undefined) break;
        yield { as: 'leaf', span: { start: page.lines[next]!.ink, end: page.lines[next]!.ink + bar.length } };
      }
    }
  },
};
