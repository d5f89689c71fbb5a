/** Templates of pages: HTML with named slots, each filled once. */

import { usageError } from '../../core/errors.ts';
import { lookup } from '../../core/lookup.ts';
import { nearest } from '../../core/registry.ts';

/** What each slot holds. Text is escaped for running text and for quoted attributes; the others hold markup. */
export const slots = [
  { name: 'lang', holds: 'text', summary: 'the language, as a BCP 47 tag' },
  { name: 'dir', holds: 'text', summary: '`ltr` or `rtl`' },
  { name: 'title', holds: 'text', summary: 'the title' },
  { name: 'authors', holds: 'text', summary: 'the authors, with commas' },
  { name: 'date', holds: 'text', summary: 'the date in words' },
  { name: 'description', holds: 'text', summary: 'the description' },
  { name: 'readingTime', holds: 'text', summary: 'the reading time in words' },
  { name: 'head', holds: 'markup', summary: '`meta`, `title` and JSON-LD: what stands in `<head>`' },
  { name: 'style', holds: 'markup', summary: 'the style sheet, as a `style` element' },
  {
    name: 'header',
    holds: 'markup',
    summary: 'title, authors, date and reading time, as a `header` element',
  },
  {
    name: 'toc',
    holds: 'markup',
    summary: 'the table of contents, as a `nav` element; empty under three headings',
  },
  { name: 'content', holds: 'markup', summary: 'the article' },
  {
    name: 'notes',
    holds: 'markup',
    summary: 'the footnotes, as a `section` element; empty when there are none',
  },
] as const;

export type SlotName = (typeof slots)[number]['name'];

export const defaultTemplate = `<!doctype html>
<html lang="{{lang}}" dir="{{dir}}">
<head>
{{head}}
{{style}}
</head>
<body>
<main>
<article>
{{header}}
{{toc}}
<div class="content">
{{content}}
</div>
{{notes}}
</article>
</main>
</body>
</html>
`;

/** In one pass, so that `{{title}}` in an article stays what it is. Throws a UserError (usage) for a slot that there is not. */
export function fill(template: string, values: Readonly<Record<SlotName, string>>): string {
  return template.replace(/\{\{\s*([\w-]+)\s*\}\}/gu, (_, slot: string, offset: number) => {
    const { name, holds } = slotAt(slot, template, offset);
    return holds === 'text' ? escaped(values[name]) : values[name];
  });
}

function slotAt(slot: string, template: string, offset: number): (typeof slots)[number] {
  const known = slots.find(({ name }) => name === slot);
  if (known !== undefined) return known;
  const line = template.slice(0, offset).split('\n').length;
  throw usageError(
    `unknown slot '{{${slot}}}' in line ${line} of the template`,
    nearest(
      slot,
      slots.map(({ name }) => name),
      'slots',
    ),
  );
}

const entities = lookup<string>({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character]!);
}
