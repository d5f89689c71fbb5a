/** Writes TeX as MathML, which browsers and reading systems show without a script. */

import temml from 'temml';

/**
 * A `math` element that stands in HTML and in XML alike; null for a formula that is not understood.
 *
 * Commands that could reach out of the formula (`\href`, `\includegraphics`, `\class`) are refused: Temml's `trust` is off. Sizes
 * and expansions have bounds, so that no formula takes over a page or a process.
 */
export function mathmlOf(tex: string, display: boolean): string | null {
  try {
    const mathml = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      xml: true,
      maxSize: [25, 250],
      maxExpand: 1000,
    });
    // `\ref` gives a link that only Temml's script can complete.
    return /^<math [^<]*(?:<(?!a )[^<]*)*$/u.test(mathml) ? conforming(mathml) : null;
  } catch {
    return null;
  }
}

/**
 * What Temml writes for a DOM and its script, as MathML 3 has it: no ids (several formulas may have the same), styles on `mstyle`
 * only, and HTML inside MathML in its own namespace.
 */
function conforming(mathml: string): string {
  return mathml
    .replace(/ id="[^"]*"/gu, '')
    .replace(/<(?:mrow|mpadded)\b[^>]*>/gu, (tag) => tag.replace(/ (?:scriptlevel|displaystyle)="[^"]*"/gu, ''))
    .replace(/color:undefined;/gu, '')
    .replaceAll('<span class="tml-eqn">', '<span xmlns="http://www.w3.org/1999/xhtml" class="tml-eqn">')
    .replace(/<span (class="(?!tml-eqn)[^"]*")><\/span>/gu, '<mrow $1></mrow>');
}
