/** The navigation document: the contents for readers, and landmarks for reading systems. EPUB 3.3, section 7. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { contentsList, type OutlineEntry } from '../html/outline.ts';
import type { ChapterPages } from './chapter-pages.ts';
import type { Page } from './page.ts';

export function navigation(
  heading: string,
  entries: readonly OutlineEntry[],
  { before, after }: ChapterPages['untold'],
  landmarks: readonly Page[],
  addressOf: ChapterPages['addressOf'],
): ElementContent[] {
  const { children } = contentsList(entries, addressOf);
  const contents = h('ol', [
    ...before.map((page) => item(page)),
    ...children,
    ...after.map((page) => item(page)),
  ]);
  return [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', className: ['contents'] }, [
      h('h2', heading),
      contents,
    ]),
    h('nav', { 'epub:type': 'landmarks', id: 'landmarks', hidden: true }, [
      h(
        'ol',
        landmarks.map((page) => item(page, { 'epub:type': page.type })),
      ),
    ]),
  ];
}

function item({ href, title }: Page, properties: Record<string, string> = {}): Element {
  return h('li', h('a', { ...properties, href }, title));
}
