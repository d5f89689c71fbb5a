/** The first page that is read: title, authors, date. */

import type { Element } from 'hast';
import type { DocumentMeta } from '../document.ts';
import { dateInWords } from '../html/date-in-words.ts';
import { element } from '../html/element.ts';

export function titlePage(meta: DocumentMeta, title: string): Element {
  const date = dateInWords(meta);
  return element('section', { 'epub:type': 'titlepage', className: ['titlepage'] }, [
    element('h1', { 'epub:type': 'title' }, [title]),
    ...meta.authors.map((author) => element('p', {}, [author])),
    ...(date === null ? [] : [element('p', {}, [element('time', { dateTime: meta.date! }, [date])])]),
  ]);
}
