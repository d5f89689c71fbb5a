/** Tells who is quoted: a last paragraph of a quotation that begins with a dash. */

import type { Blockquote, Paragraph } from 'mdast';

interface Attributed {
  readonly body: Blockquote['children'];
  /** Without its dash; undefined when nobody is named. */
  readonly source: Paragraph | undefined;
}

export function attributed({ children }: Blockquote): Attributed {
  const last = children.at(-1);
  const source = children.length > 1 && last?.type === 'paragraph' ? withoutDash(last) : undefined;
  return { body: source === undefined ? children : children.slice(0, -1), source };
}

function withoutDash(paragraph: Paragraph): Paragraph | undefined {
  const [first, ...rest] = paragraph.children;
  const dash = first?.type === 'text' ? /^[—–][ \u00a0\u202f]*/u.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || dash === undefined) return undefined;
  return { ...paragraph, children: [{ ...first, value: first.value.slice(dash.length) }, ...rest] };
}
