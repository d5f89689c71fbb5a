/** `{{< name >}}` and `{{% name %}}` of Hugo, Quarto and Nikola, and their escapes. */

import type { Construct } from '../construct.ts';
import { isAlone, pairsByName } from '../finding.ts';
import { type TagForm, tagsIn } from '../tags.ts';

// Strings in quotation marks or backticks may hold the closing sign.
const code: TagForm = {
  opening:
    /\{\{(?<sign>[<%])[ \t\r\n]*(?<closes>\/)?(?<escape>\*)?[ \t\r\n]*(?<name>[\p{L}_][\p{L}\p{N}_./-]*)?/gu,
  strings: new Map([
    ['"', /"(?:[^"\\\r\n]|\\.)*"/uy],
    ['`', /`[^`]*`/uy],
  ]),
  closes: ['>}}', '%}}'],
  stop: '',
};

/** What stands between a pair of them is no Markdown. */
const ofCode = new Set(
  'highlight comment mermaid raw rawhtml html katex math latex plantuml chart echarts gallery code code-toggle goat diagram asciinema typeit music'.split(
    ' ',
  ),
);

export const shortcode: Construct = {
  name: 'shortcode',
  dialects: ['hugo', 'quarto', 'nikola'],
  unmistakable: true,
  tells: ['hugo'],
  signs: ['{{<', '{{%'],
  example: '{{< name >}}',
  *find(page) {
    const codes = [...tagsIn(page, code)].map(({ groups, start, end }) => {
      const { name = '', closes, escape: escaped } = groups;
      return { start, end, name, closes: closes !== undefined, isEscape: escaped !== undefined };
    });
    const ends = pairsByName(codes);
    let until = 0;
    for (const [index, { start, end, name, closes, isEscape }] of codes.entries()) {
      if (start < until || (name === '' && !isEscape)) continue;
      const close = ofCode.has(name) && !closes ? ends.get(index) : undefined;
      if (close !== undefined) until = close.end;
      // In a sentence it stands for what it prints, unless it opens or closes something.
      const speaks = !closes && !ends.has(index) && !isAlone(page, { start, end });
      yield { as: 'leaf', span: { start, end: close?.end ?? end }, speaks };
    }
  },
};
