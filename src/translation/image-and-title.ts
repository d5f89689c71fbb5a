/** Finds the alternative of an image and the title of a link where they stand in the source. */

import type { Definition, Image, ImageReference, Link } from 'mdast';
import { spanOf } from '../core/article.ts';
import { type Atom, atomsOf, type Inline, Unspelt } from './atoms.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly atoms: readonly Atom[];
}

/**
 * `![|alt|](image.png)`, `![|alt|][label]`. Null without one, and for `![label]`, which finds its image by its text.
 * Throws `Unspelt` when it has marks of its own.
 */
export function alternativeIn({ alt, ...node }: Image | ImageReference, inline: Inline): Found | null {
  if (!alt || (node.type === 'imageReference' && node.referenceType !== 'full')) return null;
  const { start, end } = spanOf(node);
  const from = start + 2;
  return textAt(alt, { start: from, end: closingBracket(inline.source, from, end) }, inline);
}

/** The title at the end of a link, an image or a definition, between its quotation marks. Null without one. */
export function titleIn({ title, ...node }: Definition | Image | Link, inline: Inline): Found | null {
  if (!title) return null;
  const { start, end } = spanOf(node);
  const slice = inline.source
    .slice(start, end)
    .replace(/[)\s>]+$/u, (tail) => (node.type === 'definition' ? tail : ' '.repeat(tail.length)));
  const last = node.type === 'definition' ? end : start + slice.trimEnd().length;
  // A title in parentheses lost its own to the blanks above.
  const close = /["']/u.test(inline.source[last - 1]!)
    ? last - 1
    : inline.source.lastIndexOf(')', end - (node.type === 'definition' ? 1 : 2));
  const opener = inline.source[close] === ')' ? '(' : inline.source[close]!;
  for (let at = close - 1; at > start; at = inline.source.lastIndexOf(opener, at - 1)) {
    if (inline.source[at] !== opener) continue;
    const found = spelt(title, { start: at + 1, end: close }, inline);
    if (found !== null) return found;
  }
  throw new Unspelt();
}

function textAt(value: string, span: { start: number; end: number }, inline: Inline): Found {
  return { ...span, atoms: atomsOf([{ type: 'text', value }], span, inline) };
}

function spelt(value: string, span: { start: number; end: number }, inline: Inline): Found | null {
  try {
    return textAt(value, span, inline);
  } catch (error) {
    if (error instanceof Unspelt) return null;
    throw error;
  }
}

/** The bracket that closes the one before `from`: brackets inside come in pairs, escaped ones do not count. */
function closingBracket(source: string, from: number, end: number): number {
  let open = 1;
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') open++;
    else if (source[at] === ']' && --open === 0) return at;
  }
  throw new Unspelt();
}
