/** Pages of dialects with their syntax between ⟦ and ⟧; `⟦§` is syntax that a reader sees. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article.ts';
import type { Span } from '../../src/core/span.ts';
import type { Told } from '../../src/read/dialect/names.ts';
import { readArticle } from '../../src/read/index.ts';
import { root } from '../fixtures.ts';

export interface DialectPage {
  readonly name: string;
  /** As the site around it would say it. */
  readonly told: Told | null;
  readonly text: string;
  readonly syntax: readonly (Span & { readonly isSeen: boolean })[];
  /** What a reader sees, each run of white space one space. */
  readonly prose: string;
}

/** Those whose pages are in more than one dialect, or whose name is none. */
const named: Readonly<Record<string, Told['names']>> = {
  zola: ['zola', 'liquid'],
  hexo: ['hexo', 'liquid'],
  quarto: ['quarto', 'pandoc'],
  rmarkdown: ['quarto', 'pandoc'],
  markdoc: ['markdoc', 'liquid'],
  jekyll: ['jekyll', 'liquid'],
  eleventy: ['eleventy', 'liquid'],
  prose: [],
};

const folder = join(root, 'fixtures/dialects');

export const dialectPages: readonly DialectPage[] = readdirSync(folder).map((file) => {
  const marked = readFileSync(join(folder, file), 'utf8');
  let text = '';
  let prose = '';
  const syntax: (Span & { isSeen: boolean })[] = [];
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/u)) {
    const { seen, inner } = /^⟦(?<seen>§)?(?<inner>[^⟧]*)⟧$/u.exec(piece)?.groups ?? {};
    const isSyntax = piece.startsWith('⟦');
    const written = isSyntax ? inner! : piece;
    if (isSyntax)
      syntax.push({ start: text.length, end: text.length + written.length, isSeen: seen !== undefined });
    // An inline note is read apart; the number of an item is no word.
    if (!isSyntax || seen !== undefined) prose += written.replace(/^[ \t]*\d+\. /gmu, '');
    else if (written === '^[') prose += ' ';
    text += written;
  }
  const name = file.replace('.md.marked', '');
  const names = named[name] ?? ([name] as Told['names']);
  const told: Told | null = names.length === 0 ? null : { names, from: 'neighbours', reason: 'test' };
  return { name, told, text, syntax, prose: prose.replace(/\s+/gu, ' ').trim() };
});

export function fileOf({ name }: DialectPage): string {
  return name === 'mdx' ? 'page.mdx' : 'page.md';
}

export function readPage(page: DialectPage, parser: 'auto' | 'remark' = 'auto'): Article {
  return readArticle(page.text, { name: fileOf(page), language: 'fr', parser, dialect: () => page.told });
}
