/** The atoms of a part of raw HTML: its text, and its tags as codes. */

import type { Html } from 'mdast';
import { spanOf } from '../article.ts';
import type { Atom } from './atoms.ts';
import type { HtmlPart } from './html.ts';
import { placedText } from './placed-text.ts';
import { spell } from './spelling.ts';

/** @param part of `htmlParts(node.value)`. */
export function atomsOfHtml(node: Html, { tokens, text }: HtmlPart, source: string): Atom[] {
  const offsetOf = offsetsIn(node, source);
  if (offsetOf === null) return [{ type: 'text', text, plain: false, unspelt: true, ...spanOf(node) }];
  return tokens().map((token): Atom => {
    const span = { start: offsetOf(token.start), end: offsetOf(token.end) };
    if (token.as === 'tag') {
      const markup = source.slice(span.start, span.end);
      return { type: 'code', role: 'single', kind: 'html', text: '', markup, ...span };
    }
    // A comment of several lines in a quotation is not in the source letter by letter.
    const plain = source.slice(span.start, span.end) === token.text;
    return token.as === 'ending'
      ? { type: 'text', text: ' ', ending: token.text, plain: false, ...span }
      : { type: 'text', text: token.text, plain, ...span };
  });
}

/** From an offset in the value to one in the source, where lines of quotations and lists have what the value has not; null where the source does not spell it. */
function offsetsIn({ value, ...node }: Html, source: string): ((at: number) => number) | null {
  const { start, end } = spanOf(node as Html);
  if (source.startsWith(value, start) && end - start === value.length) return (at) => start + at;
  const spelt = spell(value, source, { start, end, marked: false });
  if (spelt === null) return null;
  const atoms = spelt.map((piece): Atom => ({ ...piece, type: 'text', plain: piece.as === 'plain' }));
  const { startOf, endOf } = placedText(atoms, ({ text }) => text, start);
  return (at) => (at < value.length ? startOf(at) : endOf(at - 1));
}
