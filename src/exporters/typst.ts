/** Writes the source of a Typst document, which compiles as it is. Images are named as in the article: they stand beside the source. */

import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article } from '../core/article.ts';
import type { ExportDocument } from './document.ts';
import type { ExportOptions } from './exporter.ts';
import { withoutHtml } from './normalise/raw-html.ts';
import { writtenAt } from './reproducible/written-at.ts';
import { printable } from './typeset/printable.ts';
import { blocks, headingContent } from './typst/blocks.ts';
import { inLanguage } from './typst/phrases.ts';
import { template } from './typst/template.ts';
import type { Writing } from './typst/writing.ts';

export async function render(document: ExportDocument, options: ExportOptions): Promise<string> {
  return sourceOf(printable(await withoutHtml(document)), options);
}

/** @param refused what the compiler could not read the first time. */
export function sourceOf(
  document: ExportDocument,
  options: ExportOptions,
  refused: Writing['refused'] = new Set(),
): string {
  const { meta, title, tree, article } = document;
  const writing: Writing = {
    document,
    refused,
    called: new Set(),
    slugs: slugsIn(tree),
    language: meta.language,
    shift: title === null ? -1 : 0,
  };
  // The title calls its notes first.
  const heading = title === null ? '' : titleHeading(title, writing);
  const body = blocks(tree.children, writing);
  const made = options.date === undefined && meta.date === null ? null : writtenAt(document, options);
  const opening = template(meta, { name: nameOf(article), made, text: article.source.text, heading });
  return `${opening}${body === '' ? '' : `\n\n${body}`}\n`;
}

/** No bookmark: the outline begins with the sections. */
function titleHeading(title: Heading, writing: Writing): string {
  return inLanguage(
    title,
    writing,
    (inside) => `#heading(level: 1, bookmarked: false)[${headingContent(title.children, inside)}]`,
  );
}

/** The file's own name: PDF/UA asks for a title where the article has none. */
function nameOf({ source }: Article): string {
  return source.name.replace(/^.*[/\\]|\.[^.]*$/gu, '');
}

function slugsIn(tree: Root): Set<string> {
  const slugs = new Set<string>();
  visit(tree, 'heading', ({ data }) => {
    if (data?.slug !== undefined) slugs.add(data.slug);
  });
  return slugs;
}
