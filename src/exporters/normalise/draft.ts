/** The copy of an article that the other steps may change: its body, with the languages and the slugs that its blocks have. */

import type { Nodes, Root } from 'mdast';
import { addressesOf } from '../../analyses/anchors.ts';
import type { Article } from '../../core/article.ts';
import type { Passage } from '../../core/prose/passages.ts';
import { exportableBlocks } from './exportable.ts';
import { canonicalLanguage } from './language-tag.ts';

/** @param languages of the blocks that are not in the article's. */
export function draftOf(article: Article, languages: ReadonlyMap<Nodes, string>): Root {
  const slugs = slugsOf(article);
  const blocks = exportableBlocks(article).filter((node) => !isComment(node));
  return copyOf({ type: 'root', children: blocks } as Root, (node) => {
    const other = languages.get(node);
    const slug = slugs.get(node);
    return { ...(other && { language: other }), ...(slug && { slug }) };
  });
}

/** A copy that shares nothing which a step changes; positions are never changed. */
export function copyOf<Node extends Nodes>(
  node: Node,
  more: (node: Nodes) => Nodes['data'] = () => ({}),
): Node {
  const copy = { ...node, data: { ...node.data, ...more(node) } };
  if ('children' in copy) {
    (copy as { children: Nodes[] }).children = (node as { children: Nodes[] }).children
      .filter((child) => !isComment(child))
      .map((child) => copyOf(child, more));
  }
  return copy;
}

/** A comment is a note between authors. */
function isComment(node: Nodes): boolean {
  return node.type === 'html' && /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/u.test(node.value);
}

/** The blocks that are not in the article's language, which may name a region: `fr` is no other than `fr-CA`. Raw HTML says its own. */
export function otherLanguages(
  passages: readonly Passage[],
  codeOf: (passage: Passage) => string,
  language: string,
): ReadonlyMap<Nodes, string> {
  const languages = new Map<Nodes, string>();
  for (const passage of passages) {
    if (!('children' in passage.node)) continue;
    const code = canonicalLanguage(codeOf(passage));
    if (code !== null && !`${language}-`.startsWith(`${code}-`)) languages.set(passage.node, code);
  }
  return languages;
}

/** Of the headings that links can reach, each once. The title opens the document: it has an id only where it says so. */
function slugsOf(article: Article): ReadonlyMap<Nodes, string> {
  const taken = new Set<string>();
  const slugs = new Map<Nodes, string>();
  for (const [heading, slug] of addressesOf(article)) {
    const isWordsOfTitle = heading.data?.role === 'title' && heading.data.id === undefined;
    if (slug === '' || taken.has(slug) || isWordsOfTitle) continue;
    taken.add(slug);
    slugs.set(heading, slug);
  }
  return slugs;
}
