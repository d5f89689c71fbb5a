/** What a text announces and does not give: `Ci-dessous quelques exemples`, with nothing below. */

import type { Nodes, Paragraph } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import { firstAtLeast } from '../../core/sorted.ts';
import { type Match, matchesOf, quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import { masked } from '../proof-text.ts';
import type { Rule } from '../rule.ts';

export const announcedMissing: Rule = {
  name: 'announced-missing',
  summary: 'Something is announced (« ci-dessous », « les photos suivantes ») and does not come',
  severity: 'warning',
  languages: ['fr'],
  fixable: false,
  *check({ article, texts }) {
    const announcements = [
      ...matchesOf(
        texts.filter(({ text }) => sign.test(text)),
        announcement,
      ),
    ];
    if (announcements.length === 0) return;
    const givers = shownIn(article);
    const shownAt = startsOf(givers);
    const toldAt = startsOf([...givers, ...nodesOf(article.tree, 'paragraph').filter(isRead)]);
    const endOfSection = sectionsOf(article);
    for (const match of announcements) {
      const starts = isShown.test(match.found) ? shownAt : toldAt;
      const { end } = match.span;
      const given = starts[firstAtLeast(starts, end)] ?? Number.POSITIVE_INFINITY;
      if (isGivenAtOnce(match) || given < endOfSection(end)) continue;
      yield {
        span: match.span,
        message: `${quoted(match.found)} announces what does not come in its section`,
      };
    }
  },
};

/** What cannot be said in running text. */
const shown =
  'photos?|photographies?|images?|captures?|schémas?|figures?|tableaux?|graphiques?|illustrations?|diagrammes?|vidéos?';
const isShown = new RegExp(shown, 'iu');
/** What may as well be told in paragraphs. */
const told = 'exemples?|étapes|points|éléments|conseils|liens?|commandes?|extraits?|listes?';
const some = "(?:(?:quelques(?:-une?s)?|des|les|la|le|une?|deux|trois|quatre|cinq)\\s|l['’])";

/** Stands in every announcement, and is looked for first because it is rare. */
const sign = /[Cc]i-(?:dessous|après)|suivant/u;

/** Only with what is announced in so many words: `voir ci-dessous` may mean a paragraph. */
const announcement = new RegExp(
  [
    `ci-(?:dessous|après),?\\s${some}(?:\\p{L}+\\s)?(?:${shown}|${told})`,
    `${some}(?:${shown}|${told})\\s(?:ci-dessous|ci-après|suivante?s?)`,
  ]
    .map((pattern) => `(?<![\\p{L}-])${pattern}(?![\\p{L}-])`)
    .join('|'),
  'giu',
);

/** For an offset where its section ends: at the next heading that is no deeper than the one above, or never. */
function sectionsOf({ tree }: Article): (offset: number) => number {
  const headings = tree.children.filter((node) => node.type === 'heading' && node.data?.role !== 'title');
  const starts = startsOf(headings);
  return (offset) => {
    let next = firstAtLeast(starts, offset);
    const depth = depthOf(headings[next - 1]);
    while (next < headings.length && depthOf(headings[next]) > depth) next++;
    return starts[next] ?? Number.POSITIVE_INFINITY;
  };
}

function depthOf(node: Nodes | undefined): number {
  return node?.type === 'heading' ? node.depth : 0;
}

function shownIn({ tree }: Article): Nodes[] {
  return [
    ...nodesOf(
      tree,
      'list',
      'image',
      'imageReference',
      'table',
      'code',
      'blockquote',
      'link',
      'linkReference',
    ),
    ...nodesOf(tree, 'html').filter(({ value }) => !value.startsWith('<!--')),
    // Where tables have no marks, tabs and bars set them.
    ...nodesOf(tree, 'text').filter(({ value }) => /[\t|{]/u.test(value)),
  ];
}

function isRead({ data }: Paragraph): boolean {
  return data?.role !== 'furniture';
}

/** In the order of the article. */
function startsOf(nodes: readonly Nodes[]): number[] {
  return nodes.map((node) => spanOf(node).start).sort((a, b) => a - b);
}

/** `les exemples suivants : la rose, le lis`; an image, or code, in the same paragraph; a further sentence. */
function isGivenAtOnce({ block, end }: Match): boolean {
  const rest = block.text.slice(end);
  return rest.includes(masked) || /:\s*\S|[.!?…]\s+\S/u.test(rest);
}
