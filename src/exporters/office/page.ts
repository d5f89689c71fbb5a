/** The page of both word processors, and what fits on it. */

import type { Table } from 'mdast';
import { textOf } from '../../core/prose/text-of.ts';
import type { DocumentImage } from '../document.ts';
import { columnsOf } from '../normalise/tables.ts';
import { isRightToLeft } from './phrases.ts';

/** A4 with margins of 2.5 cm, in CSS pixels (96 to the inch, 2.54 cm). */
const centimetre = 96 / 2.54;

export const page = {
  width: 21 * centimetre,
  height: 29.7 * centimetre,
  margin: 2.5 * centimetre,
};

export const textWidth = page.width - 2 * page.margin;
/** Leaves room for a caption. */
const tallest = page.height - 2 * page.margin - 2 * centimetre;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An image at its own size, or as large as fits; never less than a pixel. */
export function fitted({ width, height }: Pick<DocumentImage, 'width' | 'height'>, room: number): Size {
  const scale = Math.min(1, room / width, tallest / height);
  return { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
}

/** Word refuses more columns (Microsoft Office specifications and limits), and no page is wide enough for them. */
export const mostColumns = 63;

/** Whether the first column stands at the right. */
export function runsRightToLeft({ children: [header] }: Table): boolean {
  return isRightToLeft(textOf(header?.children.flatMap((cell) => cell.children) ?? []));
}

/** The share of the width that each column gets, by its longest cell; they add up to 1. */
export function columnShares(table: Table): number[] {
  // A column keeps room for a word, and a long one does not starve the others.
  const weights = Array.from({ length: columnsOf(table) }, () => 6);
  for (const { children: cells } of table.children) {
    for (const [column, { children }] of cells.entries()) {
      weights[column] = Math.min(Math.max(weights[column]!, textOf(children).length), 40);
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
