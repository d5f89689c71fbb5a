/** Writes the source of a LaTeX document for lualatex. Images are named as in the article: they stand beside the source. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { firstOf } from './constructs.ts';
import type { ExportDocument } from './document.ts';
import { blocks } from './latex/blocks.ts';
import { preamble } from './latex/preamble.ts';
import { spelt } from './latex/spelling.ts';
import { titleOf } from './latex/title.ts';
import type { Writing } from './latex/writing.ts';
import { withoutHtml } from './normalise/raw-html.ts';
import { treesOf } from './normalise/trees.ts';
import { printable } from './typeset/printable.ts';

export async function render(given: ExportDocument): Promise<string> {
  const document = printable(await withoutHtml(given));
  const { meta, tree } = document;
  const writing: Writing = {
    document,
    called: new Set(),
    held: null,
    labels: labelsOf(tree),
    language: meta.language,
    nested: false,
  };
  // The title calls its notes first.
  const title = document.title === null ? null : titleOf(document.title, writing);
  const body = blocks(tree.children, writing);
  const parts = [
    ...(title === null ? [] : [`\\maketitle${title.notes}`]),
    ...(meta.description === null ? [] : [`\\begin{quote}\\itshape ${spelt(meta.description)}\\end{quote}`]),
    body === '' ? '\\null' : body,
  ];
  const trees = treesOf(document);
  const isHighlighted = firstOf('highlights', trees) !== undefined;
  const opening = preamble(
    meta,
    title?.content ?? '',
    languagesIn(trees),
    isHighlighted,
    document.article.source.text,
  );
  return `${opening}\n\n\\begin{document}\n\n${parts.join('\n\n')}\n\n\\end{document}\n`;
}

/** `section-1`, ...: a name that LaTeX can hold for each that links use. */
function labelsOf(tree: Root): Map<string, string> {
  const labels = new Map<string, string>();
  visit(tree, 'heading', ({ data }) => {
    if (data?.slug !== undefined) labels.set(data.slug, `section-${labels.size + 1}`);
  });
  return labels;
}

function languagesIn(trees: readonly Root[]): Set<string> {
  const languages = new Set<string>();
  for (const tree of trees) {
    visit(tree, ({ data }) => {
      if (data?.language !== undefined) languages.add(data.language);
    });
  }
  return languages;
}
