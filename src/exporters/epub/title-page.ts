/** The first page that is read: title, authors, date. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DocumentMeta } from '../document.ts';
import { dateInWords } from '../html/date-in-words.ts';

export function titlePage(meta: DocumentMeta, title: string): Element {
  const date = dateInWords(meta);
  return h('section', { 'epub:type': 'titlepage', className: ['titlepage'] }, [
    h('h1', { 'epub:type': 'title' }, title),
    ...meta.authors.map((author) => h('p', author)),
    ...(date === null ? [] : [h('p', h('time', { dateTime: meta.date! }, date))]),
  ]);
}
