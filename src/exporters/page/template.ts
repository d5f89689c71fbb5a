/** Templates of pages: HTML with named slots, each filled once. */

import { createRegistry } from '../../core/registry.ts';
import { UserError } from '../../core/errors.ts';

export interface Template {
  /** As errors call it. */
  readonly name: string;
  readonly text: string;
}

/** What each slot holds. Text is escaped for running text and for quoted attributes; the others hold markup. */
export const slots = createRegistry('slot', [
  { name: 'lang', holds: 'text', summary: 'the language, as a BCP 47 tag' },
  { name: 'dir', holds: 'text', summary: '`ltr` or `rtl`' },
  { name: 'title', holds: 'text', summary: 'the title' },
  { name: 'authors', holds: 'text', summary: 'the authors, with commas' },
  { name: 'date', holds: 'text', summary: 'the date in words' },
  { name: 'description', holds: 'text', summary: 'the description' },
  { name: 'readingTime', holds: 'text', summary: 'the reading time in words' },
  { name: 'head', holds: 'markup', summary: '`meta`, `title` and JSON-LD: what stands in `<head>`' },
  { name: 'style', holds: 'markup', summary: 'the style sheet, as a `style` element' },
  { name: 'header', holds: 'markup', summary: 'title, authors, date and reading time, as a `header` element' },
  { name: 'toc', holds: 'markup', summary: 'the table of contents, as a `nav` element; empty under three headings' },
  { name: 'content', holds: 'markup', summary: 'the article' },
  { name: 'notes', holds: 'markup', summary: 'the footnotes, as a `section` element; empty when there are none' },
] as const);

export type SlotName = (typeof slots.entries)[number]['name'];

export const defaultTemplate: Template = {
  name: 'default template',
  text: `<!doctype html>
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
`,
};

/** In one pass, so that `{{title}}` in an article stays what it is. Throws a UserError for a slot that there is not. */
export function fill({ name, text }: Template, values: Readonly<Record<SlotName, string>>): string {
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/gu, (_, slot: string, offset: number) => {
    const { name: known, holds } = slotAt(slot, name, text, offset);
    return holds === 'text' ? escaped(values[known]) : values[known];
  });
}

function slotAt(slot: string, name: string, text: string, offset: number) {
  try {
    return slots.get(slot);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const lines = text.slice(0, offset).split('\n');
    const where = `${name}:${lines.length}:${lines.at(-1)!.length + 1}`;
    throw new UserError(error.message, { outcome: 'usage', where, ...(error.hint && { hint: error.hint }) });
  }
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character]!);
}
