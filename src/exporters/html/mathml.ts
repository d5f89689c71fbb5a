/** Writes TeX as MathML, which browsers and reading systems show without a script. */

import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import temml from 'temml';
import { visit } from 'unist-util-visit';

/**
 * A `math` element; null for a formula that is not understood.
 *
 * Commands that could reach out of the formula (`\href`, `\includegraphics`, `\class`) are refused: Temml's `trust` is off. Sizes
 * and expansions have bounds, so that no formula takes over a page or a process.
 */
export function mathmlOf(tex: string, display: boolean): Element | null {
  try {
    const options = { displayMode: display, throwOnError: true, xml: true, maxExpand: 1000 } as const;
    const mathml = temml.renderToString(tex, { ...options, maxSize: [25, 250] });
    const [math] = fromHtml(mathml, { fragment: true }).children;
    return math?.type === 'element' && math.tagName === 'math' && conforms(math) ? math : null;
  } catch {
    return null;
  }
}

/**
 * Puts in order what Temml writes for a DOM and its own script: MathML 3 has these attributes on `mstyle` only, and several formulas
 * may have the same ids. `\ref` gives a link that only the script can complete: false.
 */
function conforms(math: Element): boolean {
  let conforms = true;
  visit(math, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'a') conforms = false;
    delete properties['id'];
    if (tagName === 'mrow' || tagName === 'mpadded') {
      delete properties['scriptlevel'];
      delete properties['displaystyle'];
    }
    // Words of HTML in a formula stand in the namespace of HTML.
    if (tagName === 'span') properties['xmlns'] = 'http://www.w3.org/1999/xhtml';
    const { style } = properties;
    if (typeof style === 'string') properties['style'] = style.replaceAll('color:undefined;', '');
  });
  return conforms;
}
