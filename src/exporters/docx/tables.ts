/** Tables of Word: the first row is repeated on every page, columns are as wide as their text asks for. */

import type { AlignType, Table as MdastTable, TableRow as MdastTableRow } from 'mdast';
import type { Xml } from '../../core/xml.ts';
import { wideTableAsText } from '../normalise/tables.ts';
import { columnShares, mostColumns, runsRightToLeft } from '../office/page.ts';
import { blocks, outermost, type Place, paragraph, runsIn } from './blocks.ts';
import { twips, value, w } from './word.ts';
import type { Writer } from './writer.ts';

export function table(node: MdastTable, place: Place, writer: Writer): Xml[] {
  const asText = wideTableAsText(node, mostColumns, writer.document);
  if (asText !== null) return blocks(asText, place, writer);
  const widths = columnShares(node).map((share) => share * place.width);
  const rows = node.children.map((row, index) =>
    tableRow(row, index === 0, widths, node.align ?? [], place, writer),
  );
  return [
    w('tbl', {}, [
      w('tblPr', {}, [
        value('tblStyle', writer.styles.Table),
        ...(runsRightToLeft(node) ? [w('bidiVisual')] : []),
        w('tblW', { w: twips(place.width), type: 'dxa' }),
        ...(place.left > 0 ? [w('tblInd', { w: place.left, type: 'dxa' })] : []),
        w('tblLook', { firstRow: 1, lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 1, noVBand: 1 }),
      ]),
      w(
        'tblGrid',
        {},
        widths.map((width) => w('gridCol', { w: twips(width) })),
      ),
      ...rows,
    ]),
  ];
}

function tableRow(
  { children: cells }: MdastTableRow,
  isHeader: boolean,
  widths: readonly number[],
  align: readonly AlignType[],
  place: Place,
  writer: Writer,
): Xml {
  // A row may be shorter than the table.
  const written = widths.map((width, column) => {
    const cell = cells[column];
    const language = cell?.data?.language ?? place.language;
    const inside: Place = { ...outermost('TableText', width - 14), ...(language && { language }) };
    const side = align[column];
    const runs = cell === undefined ? [] : runsIn(cell.children, inside);
    const look = { style: 'TableText' as const, ...(side && { alignment: side }) };
    return w('tc', {}, [
      w('tcPr', {}, [w('tcW', { w: twips(width), type: 'dxa' })]),
      paragraph(runs, look, inside, writer),
    ]);
  });
  return w('tr', {}, [w('trPr', {}, [w('cantSplit'), ...(isHeader ? [w('tblHeader')] : [])]), ...written]);
}
