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

/** Null for what is no formula. Commands that reach out of it (`\href`, `\includegraphics`) are refused, and expansions bounded. */
export function mathTree(tex: string, display: boolean): MathNode | null {
  try {
    return renderToTree(tex, {
      displayMode: display,
      throwOnError: true,
      maxExpand: 1000,
      maxSize: [25, 250],
    });
  } catch {
    return null;
  }
}
