/** Makes of each container what writers know: a callout, a block to unfold or a tab, with its label first; a quotation; a figure; its blocks. */

import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { Container } from '../../core/nodes.ts';
import type { Figure } from '../document.ts';
import { calloutLabel } from '../wording/callouts.ts';
import type { Labels } from '../wording/labels.ts';
import { captioned } from './captions.ts';
import { onlyImage } from './figures.ts';

/** @param node without syntax. A callout or a block to unfold without a title gets a word for its kind. */
export function shaped(node: Container, labels: () => Labels): RootContent[] {
  const [first, ...others] = node.children;
  const label = isLabel(first) ? first : null;
  const body = label === null ? node.children : others;
  if (body.length === 0 && label === null) return [];
  const { position } = node;
  switch (node.kind) {
    case 'callout':
    case 'details':
      return [{ ...node, children: [label ?? made(calloutLabel(node, labels()), node), ...body] }];
    case 'tab':
      return label === null ? body : [{ ...node, children: [label, ...body] }];
    case 'quotation': {
      const children = [...(label === null ? [] : [label]), ...body] as Blockquote['children'];
      return [{ type: 'blockquote', children, ...(position && { position }) }];
    }
    case 'figure':
      return figure(label, body);
    case 'group':
      return [...(label === null ? [] : [inBold(label)]), ...body];
  }
}

export function isLabel(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data?.role === 'label';
}

/** A label of nothing that a format has. */
export function inBold({ children, position }: Paragraph): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children }], ...(position && { position }) };
}

function made(value: string, { position }: Container): Paragraph {
  const at = position && { position };
  return { type: 'paragraph', children: [{ type: 'text', value, ...at }], data: { role: 'label' }, ...at };
}

/** The first image or table in it with its caption, which is its title or the paragraph behind it. */
function figure(label: Paragraph | null, body: readonly RootContent[]): RootContent[] {
  const [first, second, ...others] = body;
  if (first?.type === 'table' && label !== null) return [captioned(first, label), ...body.slice(1)];
  const image = first === undefined ? undefined : onlyImage(first);
  if (image === undefined) return [...(label === null ? [] : [inBold(label)]), ...body];
  const caption = label ?? (second?.type === 'paragraph' ? second : null);
  const rest = caption === second ? others : body.slice(1);
  const { position } = first!;
  const children = (caption === null ? [image] : [image, caption]) as Figure['children'];
  return [{ type: 'figure', children, ...(position && { position }) }, ...rest];
}
