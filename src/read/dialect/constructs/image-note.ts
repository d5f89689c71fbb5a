/** `![Text[^1].](image.png)`: the call of a note in the text of an image, which GitHub and pandoc read and remark's parsers do not. */

import type { Construct } from '../construct.ts';
import { found, groupSpan, isEscaped } from '../finding.ts';

const call =
  /!\[(?:[^[\]\\\r\n]|\\[^\r\n]){0,400}(?<call>\[\^[^\s[\]]+\])(?:[^[\]\\\r\n]|\\[^\r\n]){0,400}\](?=\()/dgu;

export const imageNote: Construct = {
  name: 'image-note',
  dialects: ['github', 'gitlab', 'pandoc', 'quarto', 'obsidian'],
  unmistakable: true,
  signs: ['!['],
  example: '![text[^1]](https://…)',
  *find(page) {
    for (const { match, start } of found(page, call)) {
      const span = groupSpan(match, 'call');
      if (span !== null && !isEscaped(page.text, start)) yield { as: 'leaf', span };
    }
  },
};
