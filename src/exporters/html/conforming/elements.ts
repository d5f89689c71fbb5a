/** Puts elements where the content models of HTML allow them: https://html.spec.whatwg.org/multipage/dom.html#content-models */

import type { Element, ElementContent, Parents, Root } from 'hast';
import { lookup } from '../../../core/lookup.ts';
import { conformingGroup, isSaying } from './groups.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = new Set([
  ...headings,
  ...[
    'aside',
    'blockquote',
    'details',
    'div',
    'dl',
    'figure',
    'hr',
    'ol',
    'p',
    'pre',
    'section',
    'table',
    'ul',
  ],
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
/** Elements that stand in certain others only, and what stands for them elsewhere. */
const parts = lookup<{ readonly in: readonly string[]; readonly else: string }>({
  li: { in: ['ul', 'ol'], else: 'div' },
  dt: { in: ['dl'], else: 'div' },
  dd: { in: ['dl'], else: 'div' },
  summary: { in: ['details'], else: 'div' },
  rt: { in: ['ruby'], else: 'span' },
  rp: { in: ['ruby'], else: 'span' },
  figcaption: { in: ['figure'], else: 'div' },
});

export function conformElements(body: Root): void {
  body.children = body.children.flatMap((child) =>
    child.type === 'element' ? conforming(child, 'body') : child.type === 'doctype' ? [] : [child],
  );
}

/** From the leaves up: what an element holds conforms before it is looked at. */
function conforming(element: Element, parent: string): ElementContent[] {
  const { tagName } = element;
  // Columns have nothing to say without their styles.
  if (tagName === 'col' || tagName === 'colgroup') return [];
  element.tagName = nameOf(tagName, parent);
  element.children = element.children.flatMap((child) =>
    child.type === 'element' ? conforming(child, element.tagName) : [child],
  );
  // A header that says nothing is a cell: `| | a |`.
  if (element.tagName === 'th' && !element.children.some(isSaying)) element.tagName = 'td';
  if (isClosed(element)) element.children = element.children.flatMap(withoutBlocks);
  else if (phrases.has(element.tagName) && holds(element, blocks)) return element.children;
  else if (element.tagName === 'a' && holds(element, interactive)) return element.children;
  return conformingGroup(element);
}

function nameOf(tagName: string, parent: string): string {
  const part = parts[tagName];
  return part === undefined || part.in.includes(parent) ? tagName : part.else;
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
