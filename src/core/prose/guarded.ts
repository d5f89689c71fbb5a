/** What of an article no fix may change, byte by byte: the syntax of sites, formulas, code, raw HTML, where links lead. */

import type { Nodes } from 'mdast';
import { spanOf } from '../article.ts';

/** The guarded slices of the source in a part of a tree. */
export function guardedSlices(node: Nodes, source: string): string[] {
  const slices: string[] = [];
  const visit = (one: Nodes) => {
    slices.push(...ownSlices(one, source));
    if ('children' in one) one.children.forEach(visit);
  };
  visit(node);
  return slices;
}

/** Those of a node itself: all of it, or what stands before its first child and after its last. */
export function ownSlices(node: Nodes, source: string): string[] {
  const { start, end } = spanOf(node);
  if (whole.has(node.type)) return [source.slice(start, end)];
  if (!pairs.has(node.type) || !('children' in node)) return [];
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first === undefined || last === undefined) return [source.slice(start, end)];
  // An address by itself, bare or between < and >: a fix may put the signs there.
  if (node.type === 'link' && source[start] !== '[')
    return [source.slice(spanOf(first).start, spanOf(last).end)];
  return [source.slice(start, spanOf(first).start), source.slice(spanOf(last).end, end)];
}

const types = <Type extends Nodes['type']>(...names: readonly Type[]): ReadonlySet<Nodes['type']> =>
  new Set(names);

const whole = types(
  'code',
  'definition',
  'footnoteReference',
  'header',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'inlineMath',
  'math',
  'syntax',
  'toml',
  'yaml',
);

const pairs = types('footnote', 'link', 'linkReference', 'mark');
