/** Puts elements where the content models of HTML allow them: https://html.spec.whatwg.org/multipage/dom.html#content-models */

import type { Element, ElementContent, Parents, Root } from 'hast';

/** The page has the one `h1`. */
const renamed: Readonly<Record<string, string>> = { h1: 'h2' };

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = new Set([
  ...headings,
  ...['blockquote', 'details', 'div', 'dl', 'figure', 'hr', 'ol', 'p', 'pre', 'section', 'table', 'ul'],
]);
/** Hold phrases only; blocks in them give way to their own content. */
const closed = new Set([...headings, 'p', 'pre', 'summary', 'dt']);
/** Hold phrases only, and give way themselves to the blocks in them. */
const phrases = new Set(
  'abbr b bdi bdo cite code dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
const interactive = new Set(['a', 'details', 'input']);
const inParts: Readonly<Record<string, readonly string[]>> = {
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
  ul: ['li'],
  ol: ['li'],
};
/** Elements that stand in certain others only, and what stands for them elsewhere. */
const parts: Readonly<Record<string, { readonly in: readonly string[]; readonly else: string }>> = {
  li: { in: ['ul', 'ol'], else: 'div' },
  dt: { in: ['dl'], else: 'div' },
  dd: { in: ['dl'], else: 'div' },
  summary: { in: ['details'], else: 'div' },
  rt: { in: ['ruby'], else: 'span' },
  rp: { in: ['ruby'], else: 'span' },
  figcaption: { in: ['figure'], else: 'div' },
};

export function conformElements(body: Root): void {
  body.children = body.children.flatMap((child) =>
    child.type === 'element' ? conforming(child, 'body') : child.type === 'doctype' ? [] : [child],
  );
}

/** From the leaves up: what an element holds conforms before it is looked at. */
function conforming(element: Element, parent: string): ElementContent[] {
  const { tagName } = element;
  element.tagName = nameOf(tagName, parent);
  element.children = element.children.flatMap((child) =>
    child.type === 'element' ? conforming(child, element.tagName) : [child],
  );
  if (isClosed(element)) element.children = element.children.flatMap(withoutBlocks);
  else if (phrases.has(element.tagName) && holds(element, blocks)) return element.children;
  else if (element.tagName === 'a' && holds(element, interactive)) return element.children;
  if (element.tagName === 'table') return conformingTable(element);
  if (element.tagName === 'dl') return [conformingPairs(element)];
  if (element.tagName === 'details') return [conformingDetails(element)];
  wrapStrays(element);
  return [element];
}

function nameOf(tagName: string, parent: string): string {
  const part = parts[tagName];
  if (part !== undefined && !part.in.includes(parent)) return part.else;
  return renamed[tagName] ?? tagName;
}

function isClosed({ tagName, children }: Element): boolean {
  // A heading may stand in a summary, alone.
  const [only, ...others] = children.filter(isSaying);
  if (
    tagName === 'summary' &&
    others.length === 0 &&
    only?.type === 'element' &&
    headings.includes(only.tagName)
  )
    return false;
  return closed.has(tagName);
}

function withoutBlocks(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child];
  const children = child.children.flatMap(withoutBlocks);
  if (blocks.has(child.tagName) || /^(?:li|d[td]|t(?:head|body|foot|[rdh])|summary)$/u.test(child.tagName))
    return children;
  return [{ ...child, children }];
}

function holds(parent: Parents, names: ReadonlySet<string>): boolean {
  return parent.children.some(
    (child) => child.type === 'element' && (names.has(child.tagName) || holds(child, names)),
  );
}

/** White space and comments may stand between the parts of a list or a table. */
function isSaying(child: ElementContent): boolean {
  return child.type === 'element' || (child.type === 'text' && child.value.trim() !== '');
}

/** A text or an element that is no part of its list or its row becomes one. */
function wrapStrays(element: Element): void {
  const names = inParts[element.tagName];
  if (names === undefined) return;
  const [name] = names as [string];
  element.children = element.children.map((child) =>
    !isSaying(child) || (child.type === 'element' && names.includes(child.tagName))
      ? child
      : {
          type: 'element',
          tagName: name === 'tr' ? 'tr' : name,
          properties: {},
          children: inRow(name, child),
        },
  );
}

function inRow(name: string, child: ElementContent): ElementContent[] {
  return name === 'tr' ? [{ type: 'element', tagName: 'td', properties: {}, children: [child] }] : [child];
}

/** What stands in a table outside its rows goes before it. */
function conformingTable(table: Element): ElementContent[] {
  const isPart = (child: ElementContent) =>
    !isSaying(child) ||
    (child.type === 'element' && /^(?:caption|thead|tbody|tfoot|tr)$/u.test(child.tagName));
  const strays = table.children.filter((child) => !isPart(child));
  table.children = table.children.filter(isPart);
  const isEmpty = !table.children.some(({ type }) => type === 'element');
  return isEmpty ? strays : [...strays, table];
}

/** A description list begins with a term and ends with a description; if not, it is a division. */
function conformingPairs(list: Element): Element {
  const children = list.children.filter(isSaying);
  const names = children.map((child) => (child.type === 'element' ? child.tagName : ''));
  const isList =
    names[0] === 'dt' && names.at(-1) === 'dd' && names.every((name) => name === 'dt' || name === 'dd');
  if (isList) return list;
  const asDivision = (child: ElementContent): ElementContent =>
    child.type === 'element' && /^d[td]$/u.test(child.tagName) ? { ...child, tagName: 'div' } : child;
  return { ...list, tagName: 'div', children: list.children.map(asDivision) };
}

/** The one summary stands first; without one, it is a division. */
function conformingDetails(details: Element): Element {
  const isSummary = (child: ElementContent) => child.type === 'element' && child.tagName === 'summary';
  const summary = details.children.find(isSummary);
  if (summary === undefined) return { ...details, tagName: 'div', properties: {} };
  const others = details.children
    .filter((child) => child !== summary)
    .map((child) => (isSummary(child) ? { ...(child as Element), tagName: 'div' } : child));
  return { ...details, children: [summary, ...others] };
}
