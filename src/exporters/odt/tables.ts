/** Tables of OpenDocument: header rows that are repeated, columns as wide as their text asks for. */

import type { AlignType, Paragraph, Table, TableRow } from 'mdast';
import { block, type Xml } from '../../core/xml.ts';
import { tableAsText, wideTableAsText } from '../normalise/tables.ts';
import { columnShares, mostColumns, runsRightToLeft } from '../office/page.ts';
import { blocks, outermost, type Place, paragraph, roomIn, runsIn } from './blocks.ts';
import { cm, type Writer } from './writer.ts';

export function table(node: Table, place: Place, writer: Writer): Xml[] {
  const asText = wideTableAsText(node, mostColumns, writer.document) ?? noteTableAsText(node, writer);
  if (asText !== null) return blocks(asText, place, writer);
  const room = roomIn(place);
  const widths = columnShares(node).map((share) => share * room);
  const [header, ...rows] = node.children.map((row, index) =>
    tableRow(row, index === 0, widths, node.align ?? [], place, writer),
  );
  writer.tables++;
  const style = writer.styles.nameOf('table', [
    block('style:table-properties', {
      'style:width': cm(room),
      'table:align': 'left',
      ...(runsRightToLeft(node) && { 'style:writing-mode': 'rl-tb' }),
      'fo:margin-left': cm(place.left),
      'fo:margin-top': '0.2cm',
      'fo:margin-bottom': '0.5cm',
    }),
  ]);
  return [
    block('table:table', { 'table:name': `Table${writer.tables}`, 'table:style-name': style }, [
      ...widths.map((width) =>
        block('table:table-column', {
          'table:style-name': writer.styles.nameOf('table-column', [
            block('style:table-column-properties', { 'style:column-width': cm(width) }),
          ]),
        }),
      ),
      block('table:table-header-rows', {}, [header!]),
      ...rows,
    ]),
  ];
}

/** LibreOffice shows no table in a note. */
function noteTableAsText(node: Table, { inNote, document }: Writer): Paragraph[] | null {
  if (!inNote) return null;
  document.warn('a table in a note becomes text in odt, a paragraph for each row', node);
  return tableAsText(node);
}

function tableRow(
  { children: cells }: TableRow,
  isHeader: boolean,
  widths: readonly number[],
  align: readonly AlignType[],
  place: Place,
  writer: Writer,
): Xml {
  const style = writer.styles.nameOf('table-cell', [
    block('style:table-cell-properties', {
      'fo:padding': '0.1cm',
      'fo:border-top': isHeader ? '1pt solid #1f3044' : 'none',
      'fo:border-bottom': isHeader ? '1pt solid #1f3044' : '0.5pt solid #d9d9d9',
      'fo:border-left': 'none',
      'fo:border-right': 'none',
    }),
  ]);
  const row = writer.styles.nameOf('table-row', [
    block('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ]);
  const named = isHeader ? 'Table_20_Heading' : 'Table_20_Contents';
  return block(
    'table:table-row',
    { 'table:style-name': row },
    // A row may be shorter than the table.
    widths.map((width, column) => {
      const cell = cells[column];
      const language = cell?.data?.language ?? place.language;
      const inside: Place = {
        ...outermost(named),
        right: roomIn(outermost(named)) - width + 8,
        ...(language && { language }),
      };
      const side = align[column];
      return block('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, [
        paragraph(
          cell === undefined ? [] : runsIn(cell.children, inside),
          named,
          inside,
          writer,
          side ? { 'fo:text-align': side } : {},
        ),
      ]);
    }),
  );
}
