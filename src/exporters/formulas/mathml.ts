/** Writes TeX as MathML, which browsers and reading systems show without a script. */

import type { Element } from 'hast';
import { SaxesParser } from 'saxes';
import { element } from '../html/element.ts';
import { mathmlText } from './tex.ts';

/** A `math` element; null for a formula that is not understood. */
export function mathmlOf(tex: string, display: boolean): Element | null {
  const mathml = mathmlText(tex, display);
  return mathml === null ? null : treeOf(mathml);
}

/** Null where there is a link (`\ref`), which only Temml's own script can complete. */
function treeOf(mathml: string): Element | null {
  const open: Element[] = [element('root', {})];
  let hasLink = false;
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  parser.on('opentag', ({ name, attributes }) => {
    hasLink ||= name === 'a';
    const node = element(name, conforming(name, attributes));
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (value) => open.at(-1)!.children.push({ type: 'text', value }));
  parser.on('closetag', () => open.pop());
  parser.write(mathml).close();
  const [math] = open[0]!.children;
  return math?.type === 'element' && math.tagName === 'math' && !hasLink ? math : null;
}

/** What Temml writes for a DOM, as MathML 3 has it. */
function conforming(name: string, { id: _, ...attributes }: Record<string, string>): Record<string, string> {
  if (name === 'mrow' || name === 'mpadded') {
    // On `mstyle` only; the formulas look the same without.
    delete attributes['scriptlevel'];
    delete attributes['displaystyle'];
  }
  if (attributes['style'] !== undefined)
    attributes['style'] = attributes['style'].replaceAll('color:undefined;', '');
  // The numbers of equations are words of HTML inside a formula.
  return name === 'span' ? { xmlns: 'http://www.w3.org/1999/xhtml', ...attributes } : attributes;
}
