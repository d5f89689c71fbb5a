/** The table of contents of a body: its headings with an id, nested. */

import type { Element, ElementContent, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';

export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  readonly depth: number;
  readonly entries: readonly OutlineEntry[];
}

export function outlineOf(body: Root): readonly OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: { depth: number; entries: OutlineEntry[] }[] = [{ depth: 0, entries: top }];
  visit(body, 'element', (heading) => {
    const depth = depthOf(heading);
    const { id } = heading.properties;
    const title = headingText(heading);
    if (depth === null || typeof id !== 'string' || title === '') return;
    while (open.at(-1)!.depth >= depth) open.pop();
    const entries: OutlineEntry[] = [];
    open.at(-1)!.entries.push({ id, title, depth, entries });
    open.push({ depth, entries });
  });
  return top;
}

function depthOf({ tagName }: Element): number | null {
  return /^h[1-6]$/u.test(tagName) ? Number(tagName[1]) : null;
}

/** What a heading says, images by their alternative texts, without the numbers of notes. */
export function headingText(heading: Nodes): string {
  return textOf(heading).replace(/\s+/gu, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return '';
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

export function countEntries(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countEntries(entry.entries), 0);
}

/** @param address where a link to an id goes. */
export function contentsList(entries: readonly OutlineEntry[], address: (id: string) => string): Element {
  const items = entries.map((entry) => {
    const inner: ElementContent[] = entry.entries.length === 0 ? [] : [contentsList(entry.entries, address)];
    return element('li', {}, [element('a', { href: address(entry.id) }, [entry.title]), ...inner]);
  });
  return element('ol', {}, items);
}
