/** The formulas of an article as elements of MathML; what reads TeX is large, and loaded only where there are some. */

import type { Element } from 'hast';
import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { Math as Formula, InlineMath } from '../../core/nodes.ts';
import { flowOf, textOf, type Xml } from '../../core/xml.ts';
import type { ExportDocument } from '../document.ts';
import { unreadFormula } from '../formulas/unread.ts';
import { treesOf } from '../normalise/trees.ts';

/** Null where TeX cannot be read, which is told: the TeX itself is written then. */
export type ReadFormula = (node: Formula | InlineMath) => Xml | null;

export async function formulasOf(document: ExportDocument): Promise<ReadFormula> {
  if (!treesOf(document).some(hasFormula)) return () => null;
  const { mathmlOf } = await import('../formulas/mathml.ts');
  return (node) => {
    const formula = mathmlOf(node.value, node.type === 'math');
    if (formula === null) document.warn(unreadFormula, node);
    return formula === null ? null : xmlOf(formula);
  };
}

function hasFormula(tree: Root): boolean {
  let found = false;
  visit(tree, ['math', 'inlineMath'], () => {
    found = true;
    return EXIT;
  });
  return found;
}

/** Without what is for browsers: styles, and cells that make a table as wide as the page. */
function xmlOf({ tagName, properties, children }: Element): Xml {
  const { className: _, class: __, style: ___, ...attributes } = properties as Record<string, string>;
  const written = children.flatMap((child): (Xml | string)[] => {
    if (child.type === 'text') return [child.value];
    return child.type === 'element' && child.tagName !== 'span' ? [xmlOf(child)] : [];
  });
  return flowOf(tagName, attributes, tagName === 'mtr' ? withoutEmptyEnds(written) : written);
}

function withoutEmptyEnds(cells: readonly (Xml | string)[]): readonly (Xml | string)[] {
  const isEmpty = (cell: Xml | string | undefined) => typeof cell === 'object' && textOf(cell) === '';
  const start = cells.length > 1 && isEmpty(cells[0]) ? 1 : 0;
  const end = cells.length - start > 1 && isEmpty(cells.at(-1)) ? -1 : undefined;
  return cells.slice(start, end);
}
