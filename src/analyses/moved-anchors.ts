/** What becomes of the addresses of headings when an article changes: which moved, and the edits that make its own links follow. */

import type { Heading } from 'mdast';
import { type Article, spanOf } from '../core/article.ts';
import { textOf } from '../core/prose/text-of.ts';
import { createLocator } from '../core/source.ts';
import type { Span } from '../core/span.ts';
import { foldedId } from '../text/folded-id.ts';
import { type Anchor, anchorsOf, platformOf } from './anchors.ts';
import { decodedId, innerLinksOf } from './inner-links.ts';

export interface MovedAnchor {
  /** Without `#`. */
  readonly from: string;
  readonly to: string;
  /** Of the heading, in the article as it is now; from 1. */
  readonly line: number;
}

export interface Moves {
  /** In document order. */
  readonly moved: readonly (MovedAnchor & { readonly heading: Heading })[];
  /** Of the changed text: the fragments of links to what moved. In document order. */
  readonly edits: readonly (Span & { readonly text: string })[];
}

/**
 * @param after the article with other words, whose headings are the same and in the same order; where they are not, nothing is said
 *   to have moved.
 */
export function movesBetween(before: Article, after: Article): Moves {
  // Headings without marks have no address.
  if (before.meta.recovered !== null) return { moved: [], edits: [] };
  const platform = platformOf(before);
  const old = anchorsOf(before, platform);
  const now = anchorsOf(after, platform).filter(isOfHeading);
  const headings = old.filter(isOfHeading);
  const isSame =
    headings.length === now.length &&
    headings.every(({ heading }, index) => heading.depth === now[index]!.heading.depth);
  if (!isSame) return { moved: [], edits: [] };
  const { point } = createLocator(after.source.text);
  const moved = headings.flatMap(({ id }, index) => {
    const { id: to, heading } = now[index]!;
    return id === to ? [] : [{ from: id, to, line: point(spanOf(heading).start).line, heading }];
  });
  if (moved.length === 0) return { moved, edits: [] };
  const ids = new Map(headings.map(({ heading }, index) => [heading, now[index]!.id]));
  const follow = follower(
    old.map(({ id, heading }) => ({ id, heading, to: heading === null ? id : ids.get(heading)! })),
  );
  const edits = innerLinksOf(after).flatMap(({ id, span }) => {
    const to = follow(id);
    const written = after.source.text.slice(span.start, span.end);
    const text = to === null ? written : spelt(to, written);
    return text === written ? [] : [{ ...span, text }];
  });
  return { moved, edits };
}

function isOfHeading(anchor: Anchor): anchor is Anchor & { readonly heading: Heading } {
  return anchor.heading !== null;
}

interface Way {
  readonly id: string;
  readonly heading: Heading | null;
  readonly to: string;
}

/** Where a link leads that led to an id; null for a link that stays as it is. */
function follower(ways: readonly Way[]): (id: string) => string | null {
  // Of two places with one id, links reach the first.
  const exact = new Map<string, string>();
  const alike = new Map<string, string>();
  for (const { id, heading, to } of ways) {
    if (!exact.has(decodedId(id))) exact.set(decodedId(id), to);
    const names = [decodedId(id), ...(heading === null ? [] : [textOf(heading.children)])].map(foldedId);
    for (const name of names) if (name !== '' && !alike.has(name)) alike.set(name, to);
  }
  return (id) => {
    const found = exact.get(id);
    if (found !== undefined) return found === '' ? null : found;
    // A link in the way of another site is left alone as long as it still resembles an address.
    const { base = id, count = '' } = /^(?<base>.+)(?<count>[-_]\d+)$/u.exec(id)?.groups ?? {};
    const [name, number] = alike.has(foldedId(id)) ? [id, ''] : [base, count];
    const to = alike.get(foldedId(name));
    return to === undefined || to === '' || foldedId(decodedId(to)) === foldedId(name) ? null : to + number;
  };
}

/** A fragment in the way in which the link had it: with its letters percent-encoded, or as they are. */
function spelt(id: string, written: string): string {
  const readable = decodedId(id);
  if (/%[\da-f]{2}/iu.test(written)) return encodeURIComponent(readable);
  return readable.replace(/[\s()<>"'\\%]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
