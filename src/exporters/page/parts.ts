/** The parts of a page around the article: its header, and its table of contents. */

import type { Element } from 'hast';
import type { DocumentMeta } from '../document.ts';
import { element } from '../html/element.ts';
import { contentsList, type OutlineEntry } from '../html/outline.ts';
import { longDate } from '../wording/long-date.ts';

export function headerOf(meta: DocumentMeta, heading: Element, readingTime: string): Element {
  const date = longDate(meta.date, meta.language);
  const facts = [
    ...(meta.authors.length === 0 ? [] : [element('span', {}, [meta.authors.join(', ')])]),
    ...(date === '' ? [] : [element('span', {}, [element('time', { dateTime: meta.date! }, [date])])]),
    ...(readingTime === '' ? [] : [element('span', {}, [readingTime])]),
  ];
  const byline = facts.length === 0 ? [] : [element('p', { className: ['byline'] }, facts)];
  return element('header', {}, [heading, ...byline]);
}

export function tableOfContents(outline: readonly OutlineEntry[], label: string): Element {
  // No heading can have it: slugs have no colon.
  const id = 'page:contents';
  const list = contentsList(outline, (target) => `#${encodeURIComponent(target)}`);
  return element('nav', { ariaLabelledBy: [id] }, [
    element('div', {}, [element('p', { id }, [label]), list]),
  ]);
}
