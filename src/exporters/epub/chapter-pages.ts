/** The pages of the article itself: one, or a chapter for each `h2` of a long one; and its notes. */

import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { element } from '../html/element.ts';
import { headingText } from '../html/outline.ts';
import type { RichBody } from '../html/rich-body.ts';
import { type Page, pageOf } from './page.ts';

export interface ChapterPages {
  readonly pages: readonly Page[];
  /** The pages that no heading leads to: entries of their own in the contents, before the headings and after them. */
  readonly untold: { readonly before: readonly Page[]; readonly after: readonly Page[] };
  /** The file and fragment of an id. */
  readonly addressOf: (id: string) => string;
}

/** Characters from which reading systems are spared one long file. */
const long = 30_000;

/** @param front the pages before them: the title calls notes too. */
export function chapterPages(
  { content, notes }: RichBody,
  title: string,
  front: readonly Page[],
): ChapterPages {
  const groups = lengthOf(content) < long ? [content.children] : groupsByHeading(content.children);
  const chapters = groups.map((children, index) => chapter(children as ElementContent[], index, title));
  const after = notes !== null && chapters.length > 1 ? [notesPage(notes)] : [];
  const pages =
    notes === null || after.length > 0
      ? [...chapters, ...after]
      : [{ ...chapters[0]!, children: [...chapters[0]!.children, notes] }];
  const linked = [...front, ...pages];
  const addressOf = addressesIn(linked);
  for (const page of linked) pointLinks(page, addressOf);
  const [first] = pages;
  return { pages, addressOf, untold: { before: first!.title === title ? [first!] : [], after } };
}

function lengthOf(body: Root): number {
  let length = 0;
  visit(body, 'text', ({ value }) => {
    length += value.length;
  });
  return length;
}

/** What stands before the first `h2` is a chapter too, when it says something. */
function groupsByHeading(children: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'h2') groups.push([]);
    groups.at(-1)!.push(child);
  }
  return groups.filter((group) => group.some(({ type }) => type === 'element'));
}

/** Without a heading of its own it has the title's name. */
function chapter(children: ElementContent[], index: number, title: string): Page {
  const first = children.find((child) => child.type === 'element');
  const heading = first?.type === 'element' && first.tagName === 'h2' ? first : undefined;
  const id = heading?.properties.id;
  const name = typeof id === 'string' ? { ariaLabelledBy: [id] } : { ariaLabel: title };
  const section = element('section', { 'epub:type': 'chapter', role: 'doc-chapter', ...name }, children);
  const said = heading === undefined ? '' : headingText(heading);
  return pageOf(`chapter-${index + 1}`, 'bodymatter', said || title, [section]);
}

function notesPage(notes: Element): Page {
  const heading = notes.children.find((child) => child.type === 'element');
  return pageOf('notes', 'endnotes', heading === undefined ? '' : headingText(heading), [notes]);
}

function addressesIn(pages: readonly Page[]): ChapterPages['addressOf'] {
  const places = new Map<string, string>();
  for (const { href, children } of pages) {
    visit({ type: 'root', children: [...children] }, 'element', ({ properties: { id } }: Element) => {
      if (typeof id === 'string') places.set(id, href);
    });
  }
  return (id) => `${places.get(id) ?? ''}#${encodeURIComponent(id)}`;
}

/** In place: `#id` becomes `file#id` for an id of another file. */
function pointLinks({ href: own, children }: Page, addressOf: ChapterPages['addressOf']): void {
  visit({ type: 'root', children: [...children] }, 'element', ({ properties }: Element) => {
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith('#')) return;
    const address = addressOf(decodeURIComponent(href.slice(1)));
    properties.href = address.startsWith(`${own}#`) ? address.slice(own.length) : address;
  });
}
