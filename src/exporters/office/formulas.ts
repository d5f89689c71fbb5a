/** Whether an article has formulas: what reads them is large, and loaded only then. */

import type { Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { DocumentNote } from '../document.ts';

export function hasFormula({ children }: Root | DocumentNote): boolean {
  let found = false;
  visit({ type: 'root', children: [...children] } as Root, ['math', 'inlineMath'], () => {
    found = true;
    return EXIT;
  });
  return found;
}
