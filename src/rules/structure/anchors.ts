/** The places of an article that a link can point to: headings, and what carries an id. */

import type { Heading, PhrasingContent } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import { textOf } from '../../core/prose/text-of.ts';
import type { Span } from '../../core/span.ts';
import { nodesOf } from '../nodes.ts';

export interface Anchor {
  readonly id: string;
  /** Given by the author (`{#id}`, `<a id="id">`), or made of the words of a heading. */
  readonly from: 'author' | 'words';
  readonly span: Span;
}

/** In document order. */
export function anchorsOf({ tree }: Article): Anchor[] {
  const headings = nodesOf(tree, 'heading').flatMap(anchorsOfHeading);
  const elements = nodesOf(tree, 'html').flatMap((html) =>
    [...html.value.replace(comment, '').matchAll(attribute)].map(
      ({ groups }): Anchor => ({ id: groups!['id']!, from: 'author', span: spanOf(html) }),
    ),
  );
  return [...headings, ...elements].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Generators make ids of words each in their way (GitHub keeps accents, kramdown drops them): two ids that differ in no more than
 * that are taken for the same.
 */
export function foldedId(id: string): string {
  return id
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function anchorsOfHeading(heading: Heading): Anchor[] {
  const text = textOf(heading.children as PhrasingContent[]);
  const given = ownId.exec(text)?.groups?.['id'];
  const words = text.replace(ownId, '');
  const span = spanOf(heading);
  return given === undefined
    ? [{ id: words, from: 'words', span }]
    : [
        { id: given, from: 'author', span },
        { id: words, from: 'words', span },
      ];
}

/** `{#id}` of pandoc, kramdown and Hugo; an MDX comment. */
const ownId = /\s*\{(?::?\s*#|\/\*\s*)(?<id>[^\s{}*]+)[^{}]*\}\s*$/u;

const comment = /<!--[\s\S]*?(?:-->|$)/gu;
const attribute = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?(?<id>[^\s"'<>]+)/giu;
