/** `[[target]]`, `[[target|label]]`, `![[embed]]` of Obsidian and wikis. */

import type { Construct } from '../construct.ts';
import { found, isEscaped } from '../finding.ts';

const link =
  /(?<embed>!)?\[\[(?<target>[^[\]|\r\n\\]+)(?:(?<bar>\\?\|)(?<label>[^[\]\r\n|]*(?:\|[^[\]\r\n|]*)*))?\]\](?![([])/gu;

export const wikilink: Construct = {
  name: 'wikilink',
  dialects: ['obsidian', 'gitlab'],
  unmistakable: true,
  tells: ['obsidian'],
  signs: ['[['],
  example: '[[target|label]]',
  *find(page, sure) {
    for (const { match, start, end } of found(page, link)) {
      const { embed, target, bar, label } = match.groups!;
      // Numbers between brackets are notes or lists of lists.
      if (isEscaped(page.text, start) || !/[\p{L}#^]/u.test(target!)) continue;
      if (embed !== undefined) {
        if (sure || /\.\w{2,4}(?:[#|]|$)|[#|]/u.test(target! + (bar ?? '')))
          yield { as: 'leaf', span: { start, end } };
        continue;
      }
      if (bar === undefined) {
        if (sure)
          yield { as: 'leaf', span: { start, end }, speaks: true, shown: target!.replace(/^#\^?/u, '') };
        continue;
      }
      const close = { start: end - 2, end };
      if (label!.trim() === '') yield { as: 'leaf', span: { start, end }, speaks: true };
      else yield { as: 'pair', open: { start, end: close.start - label!.length }, close, name: null };
    }
  },
};
