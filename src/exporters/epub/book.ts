/** Gathers the pages, the images and the style sheet of a book, in the order in which it is read. */

import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Xml } from '../../core/xml.ts';
import type { ExportDocument } from '../document.ts';
import { element } from '../html/element.ts';
import { countEntries } from '../html/outline.ts';
import { type RichBody, richBodyOf } from '../html/rich-body.ts';
import { type Labels, labelsFor } from '../wording/labels.ts';
import { accessibilityMetadata, accessibilityOf } from './accessibility.ts';
import { chapterPages } from './chapter-pages.ts';
import { createImageFiles } from './image-files.ts';
import { navigation } from './navigation.ts';
import { markNotes } from './note-marks.ts';
import type { ManifestItem } from './package.ts';
import { type Page, pageOf } from './page.ts';
import { style } from './style.ts';
import { titlePage } from './title-page.ts';
import { xhtmlOf } from './xhtml.ts';

export interface Book {
  readonly title: string;
  readonly accessibility: readonly Xml[];
  readonly items: readonly BookItem[];
}

export interface BookItem extends ManifestItem {
  readonly content: string | Uint8Array;
}

/** With fewer headings nobody needs a page of contents: it is for the reading system only. */
const fewestHeadings = 3;

export async function bookOf(document: ExportDocument): Promise<Book> {
  const { meta } = document;
  const labels = labelsFor(meta.language);
  const title = meta.title ?? labels.untitled;
  const images = createImageFiles();
  // Readers choose their own colours, by day and by night.
  const body = await richBodyOf(document, { images: images.addressOf, colours: false });
  markNotes(body);
  openDetails(body);
  const front = [
    ...(meta.cover === null ? [] : [coverPage(images.coverOf(meta.cover), title, labels)]),
    pageOf('title', 'titlepage', labels.titlePage, [
      titlePage(meta, body.title ?? element('h1', {}, [title])),
    ]),
  ];
  const pages = withContents(front, body, title, labels);
  const mayFlash = images.files.some(({ mediaType }) => mediaType === 'image/gif');
  return {
    title,
    accessibility: accessibilityMetadata(accessibilityOf(pages, mayFlash), labels),
    items: [
      ...pages.map((page) => pageItem(page, title, meta.language)),
      { id: 'style', href: 'style.css', mediaType: 'text/css', content: style },
      ...images.files,
    ],
  };
}

/** In place: not every reading system can unfold them. */
function openDetails({ content, notes }: RichBody): void {
  for (const tree of notes === null ? [content] : [content, notes]) {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'details') properties.open = true;
    });
  }
}

function coverPage(src: string, title: string, labels: Labels): Page {
  const image = element('img', { src, alt: title, role: 'doc-cover' });
  return pageOf('cover', 'cover', labels.cover, [element('section', { className: ['cover'] }, [image])]);
}

/** The contents stand before the first chapter. */
function withContents(front: readonly Page[], body: RichBody, title: string, labels: Labels): Page[] {
  const { pages, addressOf, untold } = chapterPages(body, title, front);
  const hasContentsPage = countEntries(body.outline) >= fewestHeadings;
  const self: Page = {
    ...pageOf('contents', 'toc', labels.contents, []),
    inSpine: hasContentsPage,
    properties: ['nav'],
  };
  const landmarks = [
    ...front,
    ...(hasContentsPage ? [self] : []),
    pages[0]!,
    ...pages.slice(1).filter(({ type }) => type !== 'bodymatter'),
  ];
  const children = navigation(labels.contents, body.outline, untold, landmarks, addressOf);
  return [...front, { ...self, children }, ...pages];
}

function pageItem(page: Page, title: string, language: string): BookItem {
  const { id, href, type, inSpine, children } = page;
  const properties = [...(page.properties ?? []), ...(hasFormula(children) ? ['mathml'] : [])];
  const name = type === 'titlepage' || page.title === title ? title : `${page.title} – ${title}`;
  return {
    id,
    href,
    mediaType: 'application/xhtml+xml',
    properties,
    inSpine,
    content: xhtmlOf({ title: name, language, type, children }),
  };
}

function hasFormula(children: readonly ElementContent[]): boolean {
  let found = false;
  visit({ type: 'root', children: [...children] }, 'element', ({ tagName }: Element) => {
    found ||= tagName === 'math';
  });
  return found;
}
