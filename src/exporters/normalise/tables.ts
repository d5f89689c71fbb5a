/** Makes every row of a table as long as its first, as GFM (4.10) reads it: too few cells are filled up, too many are passed over. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function squareTables(tree: Root): void {
  visit(tree, 'table', ({ children }) => {
    const width = children[0]?.children.length ?? 0;
    for (const { children: cells, position } of children) {
      cells.length = Math.min(cells.length, width);
      while (cells.length < width)
        cells.push({ type: 'tableCell', children: [], ...(position && { position }) });
    }
  });
}
