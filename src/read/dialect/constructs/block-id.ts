/** `^id` of Obsidian behind a block. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';
import { lineAround } from '../line-around.ts';

export const blockId: Construct = {
  name: 'block-id',
  dialects: ['obsidian'],
  unmistakable: true,
  tells: ['obsidian'],
  signs: ['^'],
  example: '^id',
  *find(page, sure) {
    for (const { match, start, end } of found(page, /\^(?<id>[A-Za-z0-9-]+)(?=[ \t]*(?:[\r\n]|$))/gu)) {
      const before = page.text.slice(lineAround(page.text, start).start, start);
      if (!/(?:^|[ \t>])$/u.test(before) || !(sure || /[A-Za-z]{2}/u.test(match.groups!['id']!))) continue;
      yield /^[ \t>]*$/u.test(before)
        ? { as: 'line', span: { start, end }, title: null }
        : { as: 'leaf', span: { start, end } };
    }
  },
};
