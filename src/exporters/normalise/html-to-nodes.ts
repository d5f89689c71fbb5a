/** Reads sanitised HTML back as mdast: blocks whole, inline tags in pairs; a tag without a node of its own leaves its content. */

import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { lookup } from '../../core/lookup.ts';
import { textOf } from '../../core/prose/text-of.ts';
import type { ExportDocument } from '../document.ts';
import { htmlSchema } from '../html/schema.ts';
import { replaceControls } from './characters.ts';
import { copyOf } from './draft.ts';
import { gatherFigures } from './figures.ts';
import { closeHeadingGaps, dropHeadings } from './headings.ts';
import { canonicalLanguage } from './language-tag.ts';
import { checkLinks, encoded } from './links.ts';

export function htmlToNodes(tree: Root, { warn }: Pick<ExportDocument, 'warn'>): Root {
  const copy = copyOf(tree);
  convert(copy);
  replaceControls(copy, warn);
  visit(copy, (node) => {
    if (node.type === 'image') node.url = encoded(node.url);
    else if (node.type === 'list') node.start &&= Math.min(Math.max(node.start, 0), lastStart);
  });
  dropHeadings(copy, warn);
  checkLinks(copy, { addresses: 'resolved', warn, rawNames: new Set() });
  gatherFigures(copy);
  closeHeadingGaps(copy);
  return copy;
}

/** Of Markdown. Word processors and Typst count from no lower number than it. */
const lastStart = 999_999_999;

function convert(parent: Parents): void {
  const children = parent.children as Nodes[];
  const isInline = parent.type !== 'root' && children.some(({ type }) => inlineTypes.has(type));
  for (const child of children) if ('children' in child) convert(child);
  (parent as { children: Nodes[] }).children =
    isInline || holdsPhrases(parent)
      ? inline(children as PhrasingContent[])
      : blocks(children as RootContent[]);
}

const inlineTypes: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break link image footnoteReference inlineMath superscript subscript'.split(
    ' ',
  ),
);

function holdsPhrases({ type }: Parents): boolean {
  return /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|superscript|subscript)$/u.test(type);
}

/** Neighbours are read together: a table may hold empty lines. */
function blocks(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let run: Html[] = [];
  const flush = () => {
    if (run.length > 0) result.push(...blocksFrom(run.map(({ value }) => value).join('\n\n'), run[0]!));
    run = [];
  };
  for (const child of children) {
    if (child.type === 'html') run.push(child);
    else {
      flush();
      result.push(child);
    }
  }
  flush();
  return result;
}

function blocksFrom(html: string, { position }: Html): RootContent[] {
  const tree = withJoinedTexts(sanitize(fromHtml(html, { fragment: true }), htmlSchema));
  const { children } = toMdast(tree, {
    document: true,
    handlers,
    nodeHandlers: { comment: () => undefined },
  }) as Root;
  for (const child of children) {
    visit(child, (node) => {
      if (position !== undefined) node.position = position;
      if ('children' in node && holdsPhrases(node)) node.children = phrasesOf(node.children as Nodes[]);
    });
  }
  return (children as BlockContent[]).filter(
    (child) => child.type !== 'paragraph' || child.children.length > 0,
  );
}

/** Elements that were taken away leave texts side by side, and the collapsing of white space looks through all of them for each. */
function withJoinedTexts<Tree extends HastNodes>(tree: Tree): Tree {
  if (!('children' in tree)) return tree;
  const children: HastNodes[] = [];
  for (const child of tree.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { ...last, value: last.value + child.value };
    else children.push(withJoinedTexts(child));
  }
  return { ...tree, children };
}

/** A cell of HTML holds blocks: what is said in them, on lines of their own. */
function phrasesOf(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (inlineTypes.has(node.type)) return [node as PhrasingContent];
    const phrases = 'children' in node ? phrasesOf(node.children) : [textNode(node)];
    const language = node.data?.language;
    if (language !== undefined) for (const phrase of phrases) giveLanguage(phrase, language);
    return index === 0 || phrases.length === 0 ? phrases : [{ type: 'break' }, ...phrases];
  });
}

function textNode(node: Nodes): PhrasingContent {
  return { type: 'text', value: 'value' in node ? node.value : '' };
}

/** Of hast-util-to-mdast, and those of our own nodes; each keeps the language that its element says. */
const handlers: Record<string, Handle> = Object.fromEntries(
  Object.entries({
    ...defaultHandlers,
    sup: asParent('superscript'),
    sub: asParent('subscript'),
  }).map(([tag, handle]) => [
    tag,
    (state, element: Element, parent) => {
      const made = handle(state, element, parent);
      const language = languageOf(element);
      if (made && language !== null) for (const node of [made].flat()) giveLanguage(node as Nodes, language);
      return made;
    },
  ]),
);

function asParent(type: 'superscript' | 'subscript'): Handle {
  return (state, element: Element) => ({ type, children: state.all(element) }) as never;
}

function languageOf({ properties: { lang } }: Element): string | null {
  return typeof lang === 'string' ? canonicalLanguage(lang) : null;
}

function giveLanguage(node: Nodes, language: string): void {
  if (node.data?.language === undefined) node.data = { ...node.data, language };
}

interface Open {
  readonly element: Element | null;
  readonly tag: string;
  readonly position: Html['position'];
  readonly children: PhrasingContent[];
}

function inline(children: readonly PhrasingContent[]): PhrasingContent[] {
  const open: Open[] = [{ element: null, tag: '', position: undefined, children: [] }];
  const top = () => open.at(-1)!.children;
  for (const child of children) {
    if (child.type !== 'html') {
      top().push(child);
      continue;
    }
    const { slash, tag: name } = /^<(?<slash>\/?)(?<tag>[a-z][^\s/>]*)/iu.exec(child.value)?.groups ?? {};
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (slash === '/') close(open, tag);
    else if (voids.has(tag)) top().push(...voidNode(child));
    else open.push({ element: elementOf(child.value), tag, position: child.position, children: [] });
  }
  while (open.length > 1) unwrap(open);
  return open[0]!.children;
}

/** Closes the nearest element of that name; what was left open inside it leaves its content. */
function close(open: Open[], tag: string): void {
  if (!open.some((one) => one.tag === tag)) return;
  while (open.at(-1)!.tag !== tag) unwrap(open);
  const { element, children, position } = open.pop()!;
  if (silent.has(tag)) return;
  const made: PhrasingContent[] = pairs[tag]?.(children, element) ?? children;
  for (const node of made) {
    if (node.position === undefined && position !== undefined) node.position = position;
    const language = element === null ? null : languageOf(element);
    if (language !== null) giveLanguage(node, language);
  }
  open.at(-1)!.children.push(...made);
}

function unwrap(open: Open[]): void {
  const { children } = open.pop()!;
  open.at(-1)!.children.push(...children);
}

const voids: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Elements whose content is no text. */
const silent: ReadonlySet<string> = new Set(
  'script style template iframe object noscript textarea title'.split(' '),
);

/** The tag as the sanitiser leaves it; null when nothing of it is left. */
function elementOf(tag: string): Element | null {
  const { children } = sanitize(fromHtml(tag, { fragment: true }), htmlSchema) as {
    children: ElementContent[];
  };
  return children.find((child) => child.type === 'element') ?? null;
}

function voidNode({ value, position }: Html): PhrasingContent[] {
  const made: PhrasingContent[] = [];
  const element = elementOf(value);
  if (element?.tagName === 'br') made.push({ type: 'break', position } as PhrasingContent);
  if (element?.tagName === 'img' && typeof element.properties.src === 'string') {
    const { src, alt, title } = element.properties;
    const image = {
      type: 'image',
      url: src,
      alt: String(alt ?? ''),
      title: title ? String(title) : null,
      position,
    };
    made.push(image as PhrasingContent);
  }
  return made;
}

type Make = (children: PhrasingContent[], element: Element | null) => PhrasingContent[];

const emphasis: Make = (children) => [{ type: 'emphasis', children }];
const strong: Make = (children) => [{ type: 'strong', children }];
const deletion: Make = (children) => [{ type: 'delete', children }];
const code: Make = (children) => [{ type: 'inlineCode', value: textOf(children) }];

const pairs = lookup<Make>({
  em: emphasis,
  i: emphasis,
  cite: emphasis,
  dfn: emphasis,
  var: emphasis,
  strong,
  b: strong,
  del: deletion,
  s: deletion,
  strike: deletion,
  code,
  kbd: code,
  samp: code,
  tt: code,
  sup: (children) => [{ type: 'superscript', children }],
  sub: (children) => [{ type: 'subscript', children }],
  a: (children, element) => {
    const href = element?.properties.href;
    return typeof href === 'string' ? [{ type: 'link', url: href, title: null, children }] : children;
  },
});
