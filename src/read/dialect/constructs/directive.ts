/** ```` ```{name} Title ```` of MyST, where the content is Markdown. */

import type { Construct } from '../construct.ts';
import { opaqueArguments, optionsAfter, shapeNamed } from './container.ts';

const opening = /^(?<fence>`{3,}|~{3,})[ \t]*\{[\w:-]+\}[ \t]*(?<argument>(?:.*[^ \t])?)[ \t]*$/su;

export const directive: Construct = {
  name: 'directive',
  dialects: ['myst'],
  unmistakable: true,
  tells: ['myst'],
  signs: ['`{', '~{', '` {', '~ {'],
  example: '```{note}',
  *find(page) {
    for (const { name, content, open, close } of page.directives) {
      const first = page.lines[open]!;
      const last = page.lines[close]!;
      const written = page.text.slice(first.ink, first.end).trimEnd();
      const argument = opening.exec(written)?.groups?.['argument'];
      if (argument === undefined) continue;
      const end = first.ink + written.length;
      const whole = {
        start: first.ink,
        end: last.ink + page.text.slice(last.ink, last.end).trimEnd().length,
      };
      if (content === 'none') {
        yield { as: 'line', span: whole, title: null };
        continue;
      }
      if (content === 'formula') {
        const from = optionsAfter(page, open).at(-1)?.end ?? end;
        yield { as: 'formula', span: whole, value: page.text.slice(from, last.start).trim(), isBlock: true };
        continue;
      }
      const isTitle = argument !== '' && !opaqueArguments.test(name);
      yield {
        as: 'block',
        open: { start: first.ink, end },
        title: isTitle ? { start: end - argument.length, end } : null,
        options: optionsAfter(page, open),
        close: { start: last.ink, end: whole.end },
        shape: shapeNamed(name),
      };
    }
  },
};
