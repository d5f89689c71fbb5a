/** Makes tables square, and text of those that are too wide. */

import type { Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ExportDocument } from '../document.ts';

/** Every row gets as many cells as the first, as GFM (4.10) reads it: too few are filled up, too many are passed over. */
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

export function columnsOf({ children }: Table): number {
  return Math.max(0, ...children.map((row) => row.children.length));
}

/** A table of more columns than a format holds, as a paragraph for each row; null for one that fits. */
export function wideTableAsText(
  table: Table,
  most: number,
  { warn }: Pick<ExportDocument, 'warn'>,
): Paragraph[] | null {
  if (columnsOf(table) <= most) return null;
  warn(`a table of more than ${most} columns becomes text, a paragraph for each row`, table);
  return tableAsText(table);
}

export function tableAsText(table: Table): Paragraph[] {
  const bar: PhrasingContent = { type: 'text', value: ' | ' };
  return table.children.map(({ children }) => ({
    type: 'paragraph',
    children: children.flatMap((cell, index) => (index === 0 ? cell.children : [bar, ...cell.children])),
  }));
}
