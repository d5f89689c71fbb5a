/** Builds the HTML of a document's body, which the fragment, the page and the book share: raw → sanitised → ids → what we add ourselves. */

import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { type PluggableList, unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { DocumentImage, ExportDocument } from '../document.ts';
import { directionOf } from '../normalise/language-tag.ts';
import { encoded, nowhere } from '../normalise/links.ts';
import { holdsHtml } from '../normalise/raw-html.ts';
import { type Labels, labelsFor } from '../wording/labels.ts';
import { orderHeadings } from './heading-order.ts';
import { nameLinks } from './link-names.ts';
import { handlers, headingMark, markedTree } from './marked.ts';
import { tellRefused } from './refused.ts';
import { htmlSchema, idPrefix } from './schema.ts';

export interface BodyOptions {
  /**
   * The address that an image of the document gets; one that is not in the document becomes its alternative text in a
   * `span.missing-image`. `as given`: all addresses stay, but those of data that is no image.
   */
  readonly images: 'as given' | ((image: DocumentImage) => string);
}

/**
 * The title first, as the only `h1`. Formulas are `code.language-math` (`.math-inline`, or `.math-display` in a `pre`) with their TeX, code
 * is `pre > code.language-*`, notes are a `section[data-footnotes]` at the end: a writer replaces what it does better.
 */
export async function bodyOf(document: ExportDocument, options: BodyOptions): Promise<HastRoot> {
  const labels = labelsFor(document.meta.language);
  const isTurned = directionOf(document.meta.language) === 'rtl';
  const { tree, slugs } = markedTree(document);
  const processor = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      handlers,
      footnoteLabel: labels.notes,
      footnoteBackLabel: (index, again) => `${labels.backToCall} ${index + 1}${again > 1 ? `-${again}` : ''}`,
    })
    .use(await parserOfRaw(tree, document, options))
    .use(rehypeSanitize, htmlSchema);
  const body = await processor.run(tree);
  orderHeadings(body, document);
  addIds(body, slugs, document);
  nameLinks(body);
  placeImages(body, document, options);
  visit(body, 'element', (element, index, parent) => {
    conform(element, labels);
    // Code runs from left to right in every language; EPUB lets no style sheet say so.
    if (isTurned && element.tagName === 'pre') element.properties.dir ??= 'ltr';
    if (!isEmptied(element)) return undefined;
    parent!.children.splice(index!, 1, ...element.children);
    return index;
  });
  return body;
}

/** Nothing to parse, and no parser to load, without raw HTML. */
async function parserOfRaw(
  tree: Root,
  document: ExportDocument,
  { images }: BodyOptions,
): Promise<PluggableList> {
  if (!holdsHtml(tree)) return [];
  const { rehypeRaw } = await import('../normalise/read-html.ts');
  const addresses = images === 'as given' ? 'kept' : 'resolved';
  return [rehypeRaw, () => nameAnchors, () => (body: HastRoot) => tellRefused(body, document, addresses)];
}

/** `<a name>` is an anchor as `<a id>` is, and the living standard has the id alone. */
function nameAnchors(body: HastRoot): void {
  visit(body, 'element', ({ tagName, properties }) => {
    if (tagName !== 'a' || properties.name === undefined) return;
    properties.id ??= properties.name;
    delete properties.name;
  });
}

/** Turns the marks of headings into slugs, lets each id stand once, and points links at the ids that were prefixed. */
function addIds(body: HastRoot, slugs: readonly string[], { warn }: ExportDocument): void {
  const mark = new RegExp(`^${idPrefix}${headingMark}(\\d+)$`, 'u');
  const noteId = new RegExp(`^${idPrefix}fn(?:ref)?-`, 'u');
  const ids = new Set<unknown>(slugs);
  const given = new Set<string>();
  visit(body, 'element', ({ tagName, properties }) => {
    if (properties.id === undefined) return;
    // mdast-util-to-hast spells the labels of notes in percent: no id is read so.
    if (noteId.test(String(properties.id))) properties.id = decoded(String(properties.id));
    const index = mark.exec(String(properties.id))?.[1];
    const slug = index === undefined || !/^h[1-6]$/u.test(tagName) ? undefined : slugs[Number(index)];
    // An author who writes a mark by hand takes a slug away from a heading of theirs, and no more.
    if (slug !== undefined && !given.has(slug)) properties.id = slug;
    else if (slug !== undefined || ids.has(properties.id)) delete properties.id;
    else ids.add(properties.id);
    if (slug !== undefined) given.add(slug);
  });
  visit(body, 'element', (element) => {
    const { properties } = element;
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith('#')) return;
    const name = decoded(href.slice(1));
    if (ids.has(href.slice(1)) || ids.has(name)) return;
    if (ids.has(idPrefix + name)) properties.href = `#${idPrefix}${name}`;
    else {
      warn(nowhere(name), element);
      delete properties.href;
    }
  });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function placeImages(body: HastRoot, { images }: ExportDocument, options: BodyOptions): void {
  visit(body, 'element', (element, index, parent) => {
    if (element.tagName !== 'img') return undefined;
    const { properties } = element;
    const address = String(properties.src ?? '');
    const image = images.get(encoded(address));
    // Of white space it says nothing, and is not left empty on purpose.
    if (!String(properties.alt ?? '').trim()) properties.alt = '';
    if (options.images !== 'as given' && image !== undefined) {
      properties.src = options.images(image);
      properties.width ??= Math.round(image.width);
      properties.height ??= Math.round(image.height);
    } else if (options.images !== 'as given' || (image === undefined && /^data:|^$/iu.test(address))) {
      parent!.children[index!] = missing(String(properties.alt));
      return [SKIP, index! + 1];
    }
    return undefined;
  });
}

function missing(alternative: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['missing-image'] },
    children: [{ type: 'text', value: alternative }],
  };
}

/** A paragraph of which the sanitiser left nothing, or a link that leads nowhere. */
function isEmptied({ tagName, properties, children }: Element): boolean {
  return (
    (tagName === 'p' && children.length === 0) ||
    (tagName === 'a' && properties.href === undefined && properties.id === undefined)
  );
}

/** What the living standard asks for, and the sanitiser would not let in. */
function conform({ tagName, properties }: Element, { done, toDo }: Labels): void {
  const { align, className } = properties;
  if (Array.isArray(className) && className.length === 0) delete properties.className;
  if (align !== undefined) {
    delete properties.align;
    if (/^(?:left|right|center)$/u.test(String(align))) properties.style = `text-align: ${align}`;
  }
  // The parser of raw HTML, where there is one, reads them so too.
  for (const mark of ['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref']) {
    if (properties[mark] === true) properties[mark] = '';
  }
  if (tagName === 'input') properties.ariaLabel = properties.checked ? done : toDo;
}
