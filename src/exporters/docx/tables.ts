/** Tables of Word: the first row is repeated on every page, columns are as wide as their text asks for. */

import { AlignmentType, type FileChild, Table, TableCell, TableRow, WidthType } from 'docx';
import type { AlignType, Table as MdastTable, TableRow as MdastTableRow } from 'mdast';
import { columnShares, columnsOf, mostColumns } from '../office/page.ts';
import type { Run } from '../office/phrases.ts';
import { type Place, paragraph, runsIn } from './blocks.ts';
import { twips, type Writer } from './writer.ts';

export function table(node: MdastTable, place: Place, writer: Writer): FileChild[] {
  if (columnsOf(node) > mostColumns) return rowsAsText(node, place, writer);
  const widths = columnShares(node).map((share) => share * place.width);
  const rows = node.children.map((row, index) =>
    tableRow(row, index === 0, widths, node.align ?? [], place, writer),
  );
  return [
    new Table({
      style: writer.styles.Table,
      rows,
      width: { size: twips(place.width), type: WidthType.DXA },
      columnWidths: widths.map(twips),
      ...(place.left > 0 && { indent: { size: place.left, type: WidthType.DXA } }),
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
    }),
  ];
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

function tableRow(
  { children: cells }: MdastTableRow,
  isHeader: boolean,
  widths: readonly number[],
  align: readonly AlignType[],
  place: Place,
  writer: Writer,
): TableRow {
  return new TableRow({
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    // A row may be shorter than the table.
    children: widths.map((width, column) => {
      const cell = cells[column];
      const language = cell?.data?.language ?? place.language;
      const inside: Place = {
        style: 'TableText',
        left: 0,
        right: 0,
        quotations: 0,
        lists: 0,
        width: width - 14,
        ...(language && { language }),
      };
      const side = align[column];
      const runs = cell === undefined ? [] : runsIn(cell.children, inside);
      const look = { style: 'TableText' as const, ...(side && { alignment: alignments[side] }) };
      return new TableCell({
        width: { size: twips(width), type: WidthType.DXA },
        children: [paragraph(runs, look, inside, writer)],
      });
    }),
  });
}

/** What Word has no table for is kept as text: a paragraph for each row. */
function rowsAsText(node: MdastTable, place: Place, writer: Writer): FileChild[] {
  writer.document.warn(
    `a table of more than ${mostColumns} columns becomes text, a paragraph for each row`,
    node,
  );
  return node.children.map((row) => {
    const runs = row.children.flatMap((cell, index): Run[] => [
      ...(index === 0 ? [] : [{ kind: 'text' as const, text: ' | ', format: {} }]),
      ...runsIn(cell.children, place),
    ]);
    return paragraph(runs, { style: place.style }, place, writer);
  });
}
