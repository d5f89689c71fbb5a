/** The parts of a page around the article: its header, and its table of contents. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DocumentMeta } from '../document.ts';
import { dateInWords } from '../html/date-in-words.ts';
import { contentsList, type OutlineEntry } from '../html/outline.ts';

export function headerOf(meta: DocumentMeta, title: string, readingTime: string): Element {
  const date = dateInWords(meta);
  const facts = [
    ...(meta.authors.length === 0 ? [] : [h('span', meta.authors.join(', '))]),
    ...(date === null ? [] : [h('span', h('time', { dateTime: meta.date! }, date))]),
    h('span', readingTime),
  ];
  return h('header', h('h1', title), h('p', { className: ['byline'] }, facts));
}

export function tableOfContents(outline: readonly OutlineEntry[], label: string): Element {
  const id = 'contents';
  const list = contentsList(outline, (target) => `#${encodeURIComponent(target)}`);
  return h('nav', { ariaLabelledBy: [id] }, [h('div', [h('p', { id }, label), list])]);
}
