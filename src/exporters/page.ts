/** Writes an article as one page that holds all it shows: style, pictures, formulas, contents and notes; no script, no request. */

import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { stats } from '../analyses/stats.ts';
import type { ExportDocument } from './document.ts';
import type { ExportOptions } from './exporter.ts';
import { element } from './html/element.ts';
import { countEntries } from './html/outline.ts';
import { richBodyOf } from './html/rich-body.ts';
import { directionOf } from './normalise/language-tag.ts';
import { dataAddress } from './page/data-address.ts';
import { canonicalAddress, headOf } from './page/head.ts';
import { headerOf, tableOfContents } from './page/parts.ts';
import { letScroll } from './page/scrolling.ts';
import { codeStyle, formulaStyle, style } from './page/style.ts';
import { defaultTemplate, fill } from './page/template.ts';
import { labelsFor } from './wording/labels.ts';
import { longDate } from './wording/long-date.ts';

/** With fewer headings a table of contents is longer than the way it saves. */
const fewestHeadings = 3;

export async function render(document: ExportDocument, options: ExportOptions): Promise<string> {
  const { article, meta } = document;
  const body = await richBodyOf(document, { images: dataAddress, colours: true });
  const { words, readingTime } = stats(article);
  const labels = labelsFor(meta.language);
  letScroll(body.notes === null ? [body.content] : [body.content, body.notes], labels);
  const title = meta.title ?? labels.untitled;
  const time = words === 0 ? '' : labels.readingTime(readingTime.minutes);
  const canonical = canonicalAddress(article);
  const sheets = [
    style,
    ...(body.hasColouredCode ? [codeStyle] : []),
    ...(body.hasFormulas ? [formulaStyle] : []),
  ];
  const html = fill(options.template ?? defaultTemplate, {
    lang: meta.language,
    dir: directionOf(meta.language),
    title,
    authors: meta.authors.join(', '),
    date: longDate(meta.date, meta.language),
    description: meta.description ?? '',
    readingTime: time,
    head: written(headOf({ meta, title, canonical, words, minutes: readingTime.minutes }), '\n'),
    style: `<style>${sheets.join('')}</style>`,
    header: written([headerOf(meta, body.title ?? element('h1', {}, [title]), time)]),
    toc:
      countEntries(body.outline) < fewestHeadings
        ? ''
        : written([tableOfContents(body.outline, labels.contents)]),
    content: written(body.content.children).trim(),
    notes: body.notes === null ? '' : written([body.notes]),
  });
  return html.endsWith('\n') ? html : `${html}\n`;
}

function written(nodes: readonly (RootContent | ElementContent)[], between = ''): string {
  return nodes.map((node) => toHtml(node, { allowDangerousHtml: false })).join(between);
}
