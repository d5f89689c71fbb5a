/** A formula in TeX as the elements of MathML. */

import { SaxesParser } from 'saxes';
import temml from 'temml';
import { flowOf, textOf, type Xml } from '../../core/xml.ts';
import type { ExportDocument, Math as Formula, InlineMath } from '../document.ts';

/** Null where TeX cannot be read: the TeX itself is written then. */
export function mathmlOf(node: Formula | InlineMath, warn: ExportDocument['warn']): Xml | null {
  const options = { displayMode: node.type === 'math', xml: true, annotate: false, throwOnError: true };
  try {
    return elementOf(temml.renderToString(node.value, options));
  } catch {
    // An error of temml's own class, or of the stack in braces without end.
    warn('a formula that cannot be read stays TeX', node);
    return null;
  }
}

interface Growing extends Xml {
  readonly children: (Xml | string)[];
}

function elementOf(xml: string): Xml | null {
  const open: Growing[] = [flowOf('', {}, []) as Growing];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = flowOf(name, kept(name, attributes), []) as Growing;
    if (name !== 'span') open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)!.children.push(text));
  parser.on('closetag', () => {
    // temml makes a table as wide as the page by cells that hold nothing: those of its margins and of numbers.
    if (open.pop()!.name === 'mtr') dropEmptyEnds(open.at(-1)!);
  });
  parser.write(xml).close();
  const [root] = open[0]!.children;
  return typeof root === 'object' ? root : null;
}

/** What stands in MathML 3 (temml also writes what browsers take), without what is for style sheets. */
function kept(name: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  const dropped = name === 'mrow' ? /^(?:class|style|scriptlevel|displaystyle)$/u : /^(?:class|style)$/u;
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !dropped.test(key)));
}

/** Of the last row. */
function dropEmptyEnds(table: Growing): void {
  const cells = (table.children.at(-1) as Growing).children;
  if (cells.length > 1 && textOf(cells[0] as Xml) === '') cells.shift();
  if (cells.length > 1 && textOf(cells.at(-1) as Xml) === '') cells.pop();
}
