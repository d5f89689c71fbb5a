/** The places of an article that a link can point to: headings, each with its address on the platform of the article, and what carries an id. */

import type { Heading, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { type Article, spanOf } from '../core/article.ts';
import { isLineBreak } from '../core/prose/html.ts';
import type { SlugName } from '../core/slug-names.ts';
import type { Span } from '../core/span.ts';
import { slugNameOf, slugRules } from '../text/slugs/index.ts';
import type { HeadingPiece, HeadingText } from '../text/slugs/slug-rule.ts';
import { decodedId, innerLinksOf } from './inner-links.ts';

export interface Anchor {
  readonly id: string;
  /** Written by the author (`{#id}`, `<a id="id">`), or made of the words of a heading. */
  readonly from: 'author' | 'words';
  readonly span: Span;
  /** Null for an element. */
  readonly heading: Heading | null;
}

/**
 * In document order.
 *
 * @param platform that makes addresses of the words of headings. Default: the article's own.
 */
export function anchorsOf(article: Article, platform: SlugName = platformOf(article)): Anchor[] {
  const places = [...placesIn(article.tree, article.source.text)];
  const rule = slugRules[platform];
  const { next, take, knowsAhead } = rule.counting();
  if (knowsAhead) for (const { id } of places) if (id !== null) take(id);
  return places.map(({ id, node, heading }) => {
    const span = spanOf(node);
    if (id === null) {
      return { id: next(rule.slug(headingText(heading!, article))), from: 'words', span, heading };
    }
    if (!knowsAhead) take(id);
    return { id, from: 'author', span, heading };
  });
}

/** The address of each heading, without `#`. */
export function addressesOf(article: Article, platform?: SlugName): ReadonlyMap<Nodes, string> {
  return new Map(
    anchorsOf(article, platform).flatMap(({ id, heading }) => (heading === null ? [] : [[heading, id]])),
  );
}

/**
 * Which platform makes the addresses: the one that a person named, else that of the dialect; where links of the article lead to
 * nothing there, the one under which most of them lead somewhere.
 */
export function platformOf(article: Article): SlugName {
  const { slugs, dialect } = article.meta;
  if (slugs !== null) return slugs;
  const usual = slugNameOf(dialect?.names ?? []);
  const wanted = [...new Set(innerLinksOf(article).map(({ id }) => id))];
  if (wanted.length === 0) return usual;
  const leading = (platform: SlugName) => {
    const ids = new Set(anchorsOf(article, platform).map(({ id }) => decodedId(id)));
    return wanted.filter((id) => ids.has(id)).length;
  };
  let best = usual;
  let most = leading(usual);
  for (const platform of Object.keys(slugRules) as SlugName[]) {
    if (most === wanted.length) break;
    const count = leading(platform);
    if (count > most) [best, most] = [platform, count];
  }
  return best;
}

interface Place {
  /** Null for a heading that says none. */
  readonly id: string | null;
  readonly node: Nodes;
  readonly heading: Heading | null;
}

function* placesIn(node: Nodes, source: string): Generator<Place> {
  if (node.type === 'html' || node.type === 'syntax') {
    for (const id of idsIn(node)) yield { id, node, heading: null };
  } else if (node.type === 'heading') {
    const own = node.data?.id ?? annotated(node);
    yield { id: own, node, heading: node };
    // What says the id of the heading is no place of its own.
    for (const child of node.children)
      for (const place of placesIn(child, source))
        if (place.id !== own || child.type !== 'syntax') yield place;
  } else if ('children' in node) {
    const children: readonly RootContent[] = node.children;
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!;
      const own = idBehind(child, children[index + 1], source);
      const [first, ...rest] = placesIn(child, source);
      if (first !== undefined) yield own === null ? first : { ...first, id: own };
      yield* rest;
      if (own !== null) index++;
    }
  }
}

/** Markdoc's: `{% #id %}` at the end of a heading. */
function annotated({ children }: Heading): string | null {
  const last = children.at(-1);
  if (last?.type !== 'syntax' || last.construct !== 'liquid-tag') return null;
  return /^\{%(?:[^%]*\s)?#(?<id>[^\s%]+)/u.exec(last.value.trim())?.groups?.['id'] ?? null;
}

/** kramdown and Python-Markdown also take `{: #id }` in the line below a heading. */
function idBehind(node: RootContent, next: RootContent | undefined, source: string): string | null {
  if (node.type !== 'heading' || node.data?.id !== undefined) return null;
  if (next?.type !== 'syntax' || next.construct !== attributes) return null;
  const isBelow = /^[ \t]*(?:\r\n|\r|\n)[ \t>]*$/u.test(source.slice(spanOf(node).end, spanOf(next).start));
  return isBelow ? (idsIn(next)[0] ?? null) : null;
}

const attributes = 'attribute-list';

/** The ids that raw HTML and the syntax of sites give. */
function idsIn(node: Extract<Nodes, { type: 'html' | 'syntax' }>): string[] {
  const value = node.value.replace(comment, '').trim();
  if (node.type === 'syntax') {
    const found = ids[node.construct]?.exec(value)?.groups;
    if (found) return [(found['id'] ?? found['quoted'])!];
  }
  return [...value.matchAll(attribute)].map(({ groups }) => groups!['id']!);
}

const ids: Readonly<Partial<Record<string, RegExp>>> = {
  'attribute-list': /(?:^\{:?|(?<!\s)\s)\s*(?:#(?<id>[^\s}]+)|id=["']?(?<quoted>[^\s"'}]+))/u,
  'block-id': /(?<id>\^[A-Za-z0-9-]+)$/u,
  target: /^\((?<id>[^()]+)\)=$/u,
};

const comment = /<!--[\s\S]*?(?:-->|$)/gu;
const attribute = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?(?<id>[^\s"'<>]+)/giu;

function headingText(heading: Heading, { source }: Article): HeadingText {
  return { pieces: [...piecesOf(heading.children, source.text)], source: lineOf(heading, source.text) };
}

function* piecesOf(nodes: readonly PhrasingContent[], source: string): Generator<HeadingPiece> {
  for (const node of nodes) {
    if (node.type === 'text') yield textPiece(node, source);
    else if (node.type === 'inlineCode') yield { kind: 'code', text: onOneLine(node.value) };
    else if (node.type === 'inlineMath') yield { kind: 'formula', text: node.value };
    else if (node.type === 'break' || (node.type === 'html' && isLineBreak(node.value)))
      yield { kind: 'text', text: ' ' };
    else if (node.type === 'image' || node.type === 'imageReference')
      yield { kind: 'alternative', text: node.alt ?? '' };
    else if (node.type === 'syntax') {
      if (node.construct === 'emoji') yield { kind: 'emoji', text: node.value.replaceAll(':', '') };
      else if (node.shown !== undefined) yield { kind: 'text', text: node.shown };
    } else if ('children' in node && node.type !== 'footnote') yield* piecesOf(node.children, source);
    if (node.type === 'linkReference' && node.referenceType === 'full')
      yield { kind: 'label', text: node.label ?? node.identifier };
  }
}

function textPiece(node: Text, source: string): HeadingPiece {
  const text = onOneLine(node.value);
  if (node.position === undefined) return { kind: 'text', text };
  const { start, end } = spanOf(node);
  return { kind: 'text', text, written: onOneLine(source.slice(start, end)) };
}

function onOneLine(text: string): string {
  return text.replace(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t]*/gu, ' ');
}

/** Without the marks of the heading, and without attributes, which stand last. */
function lineOf(heading: Heading, source: string): string {
  const { start, end } = spanOf(heading);
  const last = heading.children.at(-1);
  const isCut = last?.type === 'syntax' && last.construct === attributes;
  return source
    .slice(start, isCut ? spanOf(last).start : end)
    .replace(/^#{1,6}[ \t]+|(?<![ \t])[ \t]+#+[ \t]*$/gu, '')
    .replace(/(?:\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*$/u, '')
    .trim();
}
