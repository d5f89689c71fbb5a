/** What raw HTML may keep: elements that hold text, and attributes that the living standard still has. */

import type { Schema } from 'hast-util-sanitize';

/** Ids that an author wrote get this prefix, so that no name in a page's scripts can be taken over (DOM clobbering). */
export const idPrefix = 'user-content-';

const note = ['ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy'];

export const htmlSchema: Schema = {
  tagNames: (
    'a abbr aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub ' +
    'summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  attributes: {
    a: [...note, 'href', 'dataFootnoteBackref', 'dataFootnoteRef', ['className', 'data-footnote-backref']],
    // Callouts, tabs and their labels.
    aside: ['ariaLabel', ['className', /^[\p{L}\p{N}_-]+$/u]],
    blockquote: ['cite'],
    code: [['className', /^language-./u, 'math-inline', 'math-display']],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: [['className', 'tab']],
    h2: [['className', 'sr-only']],
    img: ['src', 'alt', 'width', 'height'],
    input: [
      ['disabled', true],
      ['type', 'checkbox'],
      ['checked', true],
    ],
    ins: ['cite', 'dateTime'],
    li: [['className', 'task-list-item'], 'value'],
    ol: [['className', 'contains-task-list'], 'start', 'reversed'],
    p: [['className', 'label']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align', 'colSpan', 'rowSpan', 'headers'],
    th: ['align', 'colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
    '*': ['dir', 'id', 'lang', 'title'],
  },
  ancestors: {
    ...Object.fromEntries(
      'caption col colgroup tbody td tfoot th thead tr'.split(' ').map((tag) => [tag, ['table']]),
    ),
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    // Boxes of tasks, and no field of a form.
    input: ['li'],
    li: ['ol', 'ul'],
    rp: ['ruby'],
    rt: ['ruby'],
    summary: ['details'],
  },
  clobber: ['ariaDescribedBy', 'ariaLabelledBy', 'id'],
  clobberPrefix: idPrefix,
  // `data:` only for the images that were looked at: see body.ts.
  protocols: { cite: ['http', 'https'], href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'noscript', 'textarea', 'title'],
};
