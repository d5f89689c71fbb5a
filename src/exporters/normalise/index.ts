/** The one pass before every writer: an article as the document that it is written from. */

import type { Heading } from 'mdast';
import { passageLanguages } from '../../analyses/passage-languages.ts';
import type { Article } from '../../core/article.ts';
import { passagesOf } from '../../core/prose/passages.ts';
import type { ExportDocument } from '../document.ts';
import type { ExportOptions } from '../exporter.ts';
import { createWarnings } from '../warnings.ts';
import { labelsFor } from '../wording/labels.ts';
import { replaceControls } from './characters.ts';
import { draftOf, otherLanguages } from './draft.ts';
import { gatherFigures } from './figures.ts';
import { closeHeadingGaps, dropHeadings } from './headings.ts';
import { readImages } from './images.ts';
import { canonicalLanguage } from './language-tag.ts';
import { checkLinks } from './links.ts';
import { metadataOf } from './metadata.ts';
import { defineInlineNotes, takeNotes } from './notes.ts';
import { holdsHtml } from './raw-html.ts';
import { resolveReferences } from './references.ts';
import { resolveSyntax } from './syntax.ts';
import { squareTables } from './tables.ts';
import { openWithTitle, takeTitle } from './title.ts';
import { rootOf, treesOf } from './trees.ts';

export interface DocumentOptions extends ExportOptions {
  /** Whether relative addresses stand as they were given, and no image is read. Default: `resolved`. */
  readonly addresses?: 'kept' | 'resolved';
  readonly warn?: ExportDocument['warn'];
}

/** Never changes the article. The steps stand in the order in which they need each other. */
export async function documentOf(article: Article, options: DocumentOptions = {}): Promise<ExportDocument> {
  const { addresses = 'resolved', warn = createWarnings(article).warn } = options;
  const passages = passagesOf(article);
  const { whole, codeOf } = passageLanguages(article, passages);
  const language = canonicalLanguage(whole.code) ?? 'und';
  const tree = draftOf(article, otherLanguages(passages, codeOf, language));
  resolveSyntax(tree, () => labelsFor(language), warn);
  defineInlineNotes(tree);
  const said = metadataOf(article, language, options, warn);
  const meta = { ...said, title: openWithTitle(tree, article.meta.title?.text ?? null, said.title) };
  resolveReferences(tree);
  replaceControls(tree, warn);
  dropHeadings(tree, warn);
  squareTables(tree);
  checkLinks(tree, { addresses, warn });
  gatherFigures(tree);
  const notes = takeNotes(tree, warn);
  const title = meta.title === null ? null : await readTitle(takeTitle(tree), meta.title, warn);
  closeHeadingGaps(tree);
  const { images, cover } = await readImages(treesOf({ title, tree, notes }), {
    ...options,
    addresses,
    warn,
    coverPath: meta.cover,
  });
  return { article, title, tree, meta: { ...meta, cover }, images, notes, warn };
}

/** Raw HTML of a title is read for every format: a tag that is left open would go on in the body. Where nothing is left of it, it is bare words. */
async function readTitle(title: Heading, words: string, warn: ExportDocument['warn']): Promise<Heading> {
  if (!holdsHtml(title)) return title;
  const { htmlToNodes } = await import('./read-html.ts');
  const [read] = htmlToNodes(rootOf([title]), { warn }).children;
  return { ...title, children: read?.type === 'heading' ? read.children : [{ type: 'text', value: words }] };
}
