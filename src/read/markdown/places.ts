/** Gives a place to the links that remark finds in text after parsing, and to the text around them. */

import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { placedText } from '../../core/prose/placed-text.ts';
import { spell } from '../../core/prose/spelling.ts';
import { textOf } from '../../core/prose/text-of.ts';
import { createLocator, type Locator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';

/** The tree with a position on every node. Nodes without one are neighbours: together they say what one text of the parser said. */
export function withPlaces(tree: Root, text: string): Root {
  let locator: Locator | undefined;
  const visit = (node: Nodes) => {
    if (!('children' in node)) return;
    const { children } = node;
    for (let index = 0; index < children.length; index++) {
      if (children[index]!.position !== undefined) {
        visit(children[index]!);
        continue;
      }
      let next = index;
      while (next < children.length && children[next]!.position === undefined) next++;
      locator ??= createLocator(text);
      const span = spanBetween(node, children[index - 1], children[next], text);
      place(children.slice(index, next) as PhrasingContent[], span, text, locator);
      index = next - 1;
    }
  };
  visit(tree);
  return tree;
}

function spanBetween(
  parent: Parents,
  before: Nodes | undefined,
  after: Nodes | undefined,
  text: string,
): Span {
  const { start, end } = spanOf(parent);
  const opening =
    before === undefined ? (openings[parent.type]?.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
  return {
    start: before === undefined ? start + opening : spanOf(before).end,
    end: after === undefined ? end : spanOf(after).start,
  };
}

/** What stands before the text of a node. The box of a task is taken for its paragraph's own while its text has no place. */
const openings: Readonly<Partial<Record<Parents['type'], RegExp>>> = {
  paragraph: /^(?:\[[ xX]\][ \t]+)?/u,
  heading: /^#{0,6}[ \t]*/u,
  tableCell: /^[|\s]*/u,
  emphasis: /^./u,
  strong: /^../u,
  delete: /^~+/u,
  link: /^\[/u,
  linkReference: /^\[/u,
};

function place(nodes: readonly PhrasingContent[], span: Span, text: string, locator: Locator): void {
  const values = nodes.map((node) => textOf([node]));
  // After a hard break the layout of the next line comes first.
  const ink = span.start + /^[ \t>]*/u.exec(text.slice(span.start, span.end))![0].length;
  const spelt =
    spell(values.join(''), text, { ...span, marked: true }) ??
    spell(values.join(''), text, { start: ink, end: span.end, marked: true });
  const { startOf, endOf } = placedText(
    (spelt ?? []).map((piece) => ({ ...piece, type: 'text', plain: piece.as === 'plain' })),
    (piece) => piece.text,
    span.start,
  );
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    const stop = at + values[index]!.length;
    // What the source does not spell is nobody's to write: the whole is the first node's.
    const own =
      spelt === null
        ? { start: index === 0 ? span.start : span.end, end: span.end }
        : { start: startOf(at), end: endOf(stop - 1) };
    setPosition(node, own, locator);
    at = stop;
  }
}

function setPosition(node: PhrasingContent, span: Span, locator: Locator): void {
  node.position = locator.position(span);
  if ('children' in node) for (const child of node.children) setPosition(child, span, locator);
}
