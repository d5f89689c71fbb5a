/** Gives elements that consist of certain parts these parts only, in their order: tables, lists, figures, details. */

import type { Element, ElementContent } from 'hast';
import { lookup } from '../../../core/lookup.ts';
import { headingText } from '../outline.ts';

/** By the element: what it becomes. One that is not here stays as it is. */
const groups = lookup<(element: Element) => ElementContent[]>({
  table: withRowsOnly,
  thead: (element) => [withRows(element)],
  tbody: (element) => [withRows(element)],
  tfoot: (element) => [withRows(element)],
  tr: (element) => [withParts(element, ['td', 'th'], (child) => made('td', [child]))],
  ul: (element) => [withParts(element, ['li'], (child) => made('li', [child]))],
  ol: (element) => [withParts(element, ['li'], (child) => made('li', [child]))],
  dl: (element) => [withPairs(element)],
  details: (element) => [withOneSummary(element)],
  figure: (element) => [withOneCaption(element)],
});

export function conformingGroup(element: Element): ElementContent[] {
  return groups[element.tagName]?.(element) ?? [element];
}

/** White space and comments may stand between parts. */
export function isSaying(child: ElementContent): boolean {
  return child.type === 'element' || (child.type === 'text' && child.value.trim() !== '');
}

function made(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function isOf(child: ElementContent, names: readonly string[]): child is Element {
  return child.type === 'element' && names.includes(child.tagName);
}

/** What is no part is put into one. */
function withParts(
  element: Element,
  names: readonly string[],
  asPart: (child: ElementContent) => Element,
): Element {
  const children = element.children.map((child) =>
    !isSaying(child) || isOf(child, names) ? child : asPart(child),
  );
  return { ...element, children };
}

const rowParts = ['thead', 'tbody', 'tfoot', 'tr'];

/** What stands in a table outside its rows goes before it; a table without rows is none. */
function withRowsOnly(table: Element): ElementContent[] {
  const strays = table.children.filter((child) => isSaying(child) && !isOf(child, ['caption', ...rowParts]));
  const parts = table.children.filter((child) => !strays.includes(child));
  const [caption, ...captions] = parts.filter((child) => isOf(child, ['caption']));
  const rows = parts.filter((child) => isOf(child, rowParts) || !isSaying(child));
  const isTable = rows.some(isSaying);
  const before = asDivisions([...strays, ...captions, ...(isTable || !caption ? [] : [caption])], 'caption');
  return isTable ? [...before, { ...table, children: [...(caption ? [caption] : []), ...rows] }] : before;
}

/** A cell ends with its group of rows at the latest. */
function withRows(group: Element): Element {
  const whole = withParts(group, ['tr'], (child) => made('tr', [made('td', [child])]));
  const rows = whole.children.filter((child) => child.type === 'element');
  for (const [index, row] of rows.entries()) {
    for (const cell of row.children) {
      if (cell.type !== 'element' || !(Number(cell.properties.rowSpan) > rows.length - index)) continue;
      cell.properties.rowSpan = rows.length - index;
    }
  }
  return whole;
}

/** A description list begins with a term and ends with a description; if not, it is a division. */
function withPairs(list: Element): Element {
  const names = list.children
    .filter(isSaying)
    .map((child) => (child.type === 'element' ? child.tagName : ''));
  const isList =
    names[0] === 'dt' && names.at(-1) === 'dd' && names.every((name) => name === 'dt' || name === 'dd');
  if (isList) return list;
  const children = list.children.map((child) =>
    isOf(child, ['dt', 'dd']) ? { ...child, tagName: 'div' } : child,
  );
  return { ...list, tagName: 'div', children };
}

/** The one summary stands first; details without one that says something are a division. */
function withOneSummary(details: Element): Element {
  const summaries = details.children.filter((child) => isOf(child, ['summary']));
  const [summary] = summaries;
  if (summary === undefined || headingText(summary) === '')
    return { ...details, tagName: 'div', properties: {}, children: asDivisions(details.children, 'summary') };
  if (summaries.length === 1 && details.children.find(isSaying) === summary) return details;
  const rest = details.children.filter((child) => child !== summary);
  return { ...details, children: [summary, ...asDivisions(rest, 'summary')] };
}

/** The one caption stands last. */
function withOneCaption(figure: Element): Element {
  const captions = figure.children.filter((child) => isOf(child, ['figcaption']));
  const caption = captions.at(-1);
  if (caption === undefined || (captions.length === 1 && figure.children.findLast(isSaying) === caption))
    return figure;
  const rest = figure.children.filter((child) => child !== caption);
  return { ...figure, children: [...asDivisions(rest, 'figcaption'), caption] };
}

/** Parts with this name, of which there are too many. */
function asDivisions(children: readonly ElementContent[], name: string): ElementContent[] {
  return children.map((child) => (isOf(child, [name]) ? { ...child, tagName: 'div' } : child));
}
