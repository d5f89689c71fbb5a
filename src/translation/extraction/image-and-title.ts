/** Finds the alternative of an image and the title of a link where they stand in the source. */

import type { Definition, Image, ImageReference, Link } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { type Atom, atomsOfText, type Inline, isSpelt } from '../../core/prose/atoms.ts';
import type { Span } from '../../core/span.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly atoms: readonly Atom[];
}

/**
 * `![|alt|](image.png)`, `![|alt|][label]`. Null without one, and for `![label]`, which finds its image by its text.
 * Null too when it has marks of its own, a note in the middle among them.
 */
export function alternativeIn({ alt, ...node }: Image | ImageReference, inline: Inline): Found | null {
  if (!alt || (node.type === 'imageReference' && node.referenceType !== 'full')) return null;
  const { start, end } = spanOf(node);
  const from = start + 2;
  const close = closingBracket(inline.source, from, end);
  if (close === null) return null;
  // The call of a note that stands last is left where it is.
  const call = lastCall.exec(inline.source.slice(from, close))?.index;
  return textAt(alt, { start: from, end: call === undefined ? close : from + call }, inline);
}

const lastCall = /\[\^[^\s[\]]+\]$/u;

/** The title at the end of a link, an image or a definition, between its quotation marks. Null without one. */
export function titleIn({ title, ...node }: Definition | Image | Link, inline: Inline): Found | null {
  if (!title) return null;
  const { start, end } = spanOf(node);
  const slice = inline.source
    .slice(start, end)
    .replace(/(?<![)\s>])[)\s>]+$/u, (tail) => (node.type === 'definition' ? tail : ' '.repeat(tail.length)));
  const last = node.type === 'definition' ? end : start + slice.trimEnd().length;
  // A title in parentheses lost its own to the blanks above.
  const close = /["']/u.test(inline.source[last - 1]!)
    ? last - 1
    : inline.source.lastIndexOf(')', end - (node.type === 'definition' ? 1 : 2));
  const opener = inline.source[close] === ')' ? '(' : inline.source[close]!;
  for (let at = close - 1; at > start; at = inline.source.lastIndexOf(opener, at - 1)) {
    if (inline.source[at] !== opener) continue;
    const found = textAt(title, { start: at + 1, end: close }, inline);
    if (found !== null) return found;
  }
  return null;
}

/** Null where the source does not spell it. */
function textAt(value: string, span: Span, inline: Inline): Found | null {
  const atoms = atomsOfText(value, span, inline);
  return isSpelt(atoms) ? { ...span, atoms } : null;
}

/** The bracket that closes the one before `from`: brackets inside come in pairs, escaped ones do not count. */
function closingBracket(source: string, from: number, end: number): number | null {
  let open = 1;
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') open++;
    else if (source[at] === ']' && --open === 0) return at;
  }
  return null;
}
