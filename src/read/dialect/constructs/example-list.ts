/** `(@name) item` of pandoc, and `(@name)` where a text refers to it. */

import type { Construct } from '../construct.ts';
import { found, inked } from '../finding.ts';

export const exampleList: Construct = {
  name: 'example-list',
  dialects: ['pandoc', 'quarto'],
  unmistakable: false,
  signs: ['(@'],
  example: '(@name) …',
  *find(page) {
    for (const { line, ink } of inked(page, '(')) {
      const mark = /^\(@[\w-]*\)[ \t]+(?=\S)/u.exec(ink)?.[0];
      if (mark !== undefined) yield { as: 'example', span: { start: line.ink, end: line.ink + mark.length } };
    }
    for (const { start, end } of found(page, /\(@[\w-]+\)/gu)) {
      yield { as: 'leaf', span: { start, end }, speaks: true };
    }
  },
};
