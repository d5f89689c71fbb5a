/** Names each heading of an article that links can reach: the id that it says it has, else the slug of its words. */

import GithubSlugger from 'github-slugger';
import type { Heading, Nodes } from 'mdast';
import type { Article } from '../core/article.ts';
import { onOneLine, textOf } from '../core/prose/text-of.ts';
import { flatSections } from './sections.ts';

/** Of the sections, and of the headings in containers. Each name stands once: of two headings that say the same id, the first has it. */
export function headingSlugs(article: Article): ReadonlyMap<Nodes, string> {
  const slugs = new Map<Nodes, string>();
  const taken = new Set<string>();
  const headings = [...headingsIn(article.tree.children)];
  const give = (heading: Heading, slug: string | null | undefined) => {
    if (!slug || slugs.has(heading) || taken.has(slug)) return;
    slugs.set(heading, slug);
    taken.add(slug);
  };
  for (const heading of headings) give(heading, heading.data?.id);
  for (const { heading, slug } of flatSections(article, [], [])) if (heading !== null) give(heading, slug);
  const slugger = new GithubSlugger();
  for (const name of taken) slugger.slug(name);
  for (const heading of headings) {
    if (heading.data?.role !== 'title' && !slugs.has(heading))
      give(heading, slugger.slug(onOneLine(textOf(heading.children))));
  }
  return slugs;
}

function* headingsIn(nodes: readonly Nodes[]): Generator<Heading> {
  for (const node of nodes) {
    if (node.type === 'heading') yield node;
    else if (node.type === 'container') yield* headingsIn(node.children);
  }
}
