/** The address of a page that a site makes of its first heading: a post of the blog of Material for MkDocs. */

import type { Article } from '../core/article.ts';
import { pymdownxSlug } from '../text/slugs/pymdownx.ts';

export interface MovedPage {
  readonly from: string;
  readonly to: string;
  /** The line of front matter that keeps the old address. */
  readonly keep: string;
}

/** Null where the page stays where it is, or says its address itself (`slug`). */
export function movedPage(before: Article, after: Article): MovedPage | null {
  const [from, to] = [before, after].map(addressOf);
  if (!from || !to || from === to) return null;
  return { from, to, keep: `slug: ${from}` };
}

/** As `mkdocs.utils.meta` and the blog take it: the title of the front matter, else the first line of the text, where that is a heading. */
function addressOf({ source, tree, meta }: Article): string | null {
  const values = meta.frontMatter?.values ?? {};
  if ('slug' in values) return null;
  if (typeof values['title'] === 'string') return pymdownxSlug(values['title']);
  const [first] = tree.children;
  const hasFrontMatter = first?.type === 'yaml' || first?.type === 'header';
  const text = source.text.slice(hasFrontMatter ? first.position!.end.offset : 0).trimStart();
  const title = /^#[ \t]+(?<title>[^\r\n]+)/u.exec(text)?.groups?.['title'];
  return title === undefined ? null : pymdownxSlug(title.trim());
}
