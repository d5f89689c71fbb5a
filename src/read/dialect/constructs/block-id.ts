/** `^id` of Obsidian behind a block. */

import type { Construct } from '../construct.ts';
import { inked } from '../finding.ts';

export const blockId: Construct = {
  name: 'block-id',
  dialects: ['obsidian'],
  unmistakable: true,
  tells: ['obsidian'],
  signs: ['^'],
  example: '^id',
  *find(page, sure) {
    for (const { ink, span } of inked(page)) {
      const id = /(?:^|[ \t]+)\^(?<id>[A-Za-z0-9-]+)$/u.exec(ink);
      if (id === null || !(sure || /[A-Za-z]{2}/u.test(id.groups!['id']!))) continue;
      yield id.index === 0
        ? { as: 'line', span, title: null }
        : { as: 'leaf', span: { start: span.start + id.index, end: span.end } };
    }
  },
};
