/** The navigation document: the contents for readers, and landmarks for reading systems. EPUB 3.3, section 7. */

import type { Element, ElementContent } from 'hast';
import { element } from '../html/element.ts';
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
  const contents = [...before.map((page) => item(page)), ...children, ...after.map((page) => item(page))];
  const places = landmarks.map((page) => item(page, { 'epub:type': page.type }));
  return [
    element('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', className: ['contents'] }, [
      element('h2', {}, [heading]),
      element('ol', {}, contents),
    ]),
    element('nav', { 'epub:type': 'landmarks', id: 'landmarks', hidden: true }, [element('ol', {}, places)]),
  ];
}

function item({ href, title }: Page, properties: Record<string, string> = {}): Element {
  return element('li', {}, [element('a', { ...properties, href }, [title])]);
}
