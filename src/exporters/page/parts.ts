/** The parts of a page around the article: its header, and its table of contents. */

import type { Element } from 'hast';
import type { DocumentMeta } from '../document.ts';
import { dateInWords } from '../html/date-in-words.ts';
import { element } from '../html/element.ts';
import { contentsList, type OutlineEntry } from '../html/outline.ts';

export function headerOf(meta: DocumentMeta, title: string, readingTime: string): Element {
  const date = dateInWords(meta);
  const facts = [
    ...(meta.authors.length === 0 ? [] : [element('span', {}, [meta.authors.join(', ')])]),
    ...(date === null ? [] : [element('span', {}, [element('time', { dateTime: meta.date! }, [date])])]),
    element('span', {}, [readingTime]),
  ];
  return element('header', {}, [element('h1', {}, [title]), element('p', { className: ['byline'] }, facts)]);
}

export function tableOfContents(outline: readonly OutlineEntry[], label: string): Element {
  const id = 'contents';
  const list = contentsList(outline, (target) => `#${encodeURIComponent(target)}`);
  return element('nav', { ariaLabelledBy: [id] }, [
    element('div', {}, [element('p', { id }, [label]), list]),
  ]);
}
