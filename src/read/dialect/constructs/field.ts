/** `key:: value` of Obsidian's Dataview. */

import type { Construct } from '../construct.ts';
import { found, inked } from '../finding.ts';

export const field: Construct = {
  name: 'field',
  dialects: ['obsidian'],
  unmistakable: false,
  signs: ['::'],
  example: 'key:: value',
  *find(page) {
    for (const { ink, span } of inked(page)) {
      const mark = /^(?:[-*+][ \t]+)?(?<key>[\p{L}][\p{L}\p{N} _-]{0,40}::[ \t]*)/u.exec(ink);
      if (mark === null) continue;
      const end = span.start + mark[0].length;
      yield { as: 'leaf', span: { start: end - mark.groups!['key']!.length, end } };
    }
    for (const { start, end } of found(page, /(?<=[[(])[\p{L}][\p{L}\p{N}_-]{0,40}::[ \t]*/gu)) {
      yield { as: 'leaf', span: { start, end } };
    }
  },
};
