/** The first page that is read: title, authors, date. */

import type { Element } from 'hast';
import type { DocumentMeta } from '../document.ts';
import { element } from '../html/element.ts';
import { longDate } from '../wording/long-date.ts';

export function titlePage(meta: DocumentMeta, { properties, children }: Element): Element {
  const date = longDate(meta.date, meta.language);
  return element('section', { 'epub:type': 'titlepage', className: ['titlepage'] }, [
    element('h1', { 'epub:type': 'title', ...properties }, children),
    ...meta.authors.map((author) => element('p', {}, [author])),
    ...(date === '' ? [] : [element('p', {}, [element('time', { dateTime: meta.date! }, [date])])]),
  ]);
}
