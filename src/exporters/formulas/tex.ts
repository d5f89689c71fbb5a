/** Reads TeX formulas, for the formats that write them in another notation and the one that must know them. */

import temml, { type Options } from 'temml';

/** A node of MathML as Temml builds it: an element, a fragment without a type, or a text. */
export interface MathNode {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string | boolean>>;
  readonly classes?: readonly string[];
  readonly children?: readonly MathNode[];
}

/** Its types call the function otherwise than it does itself. */
const { __renderToMathMLTree: renderToTree } = temml as unknown as {
  readonly __renderToMathMLTree: (tex: string, options: Options) => MathNode;
};

/** Null for what is no formula. */
export function mathTree(tex: string, display: boolean): MathNode | null {
  return understood(() => renderToTree(tex, { ...safely, displayMode: display }));
}

/** As MathML, spelt as XML; null for what is no formula. */
export function mathmlText(tex: string, display: boolean): string | null {
  return understood(() => temml.renderToString(tex, { ...safely, displayMode: display, xml: true }));
}

/**
 * Commands that reach out of a formula (`\href`, `\includegraphics`, `\class`) are refused: Temml's `trust` is off. Sizes and expansions
 * have bounds, so that no formula takes over a page, or runs for ever.
 */
const safely: Options = { throwOnError: true, maxExpand: 1000, maxSize: [25, 250] };

function understood<Written>(write: () => Written): Written | null {
  try {
    return write();
  } catch {
    return null;
  }
}
