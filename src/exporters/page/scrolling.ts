/** Lets what is wider than the page scroll inside it, by finger and by keyboard: tables, code and formulas. */

import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Labels } from '../wording/labels.ts';

/** In place. A table gets a container with a name of its own, since scrolling it would take its role away. */
export function letScroll(trees: readonly (Root | Element)[], { table }: Labels): void {
  let tables = 0;
  for (const tree of trees) {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName === 'pre' || isFormula(element)) element.properties['tabIndex'] = 0;
      if (element.tagName !== 'table') return undefined;
      tables++;
      const properties = {
        className: ['table'],
        role: 'region',
        ariaLabel: `${table} ${tables}`,
        tabIndex: 0,
      };
      parent!.children[index!] = { type: 'element', tagName: 'div', properties, children: [element] };
      return SKIP;
    });
  }
}

function isFormula({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('formula');
}
