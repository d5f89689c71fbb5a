/** Recovers the tables that bare text draws with tabs or bars: rows that follow each other, cells as the signs part them. */

import type { Paragraph, RootContent, Table, TableCell, TableRow, Text } from 'mdast';
import { spanOf } from '../../core/article.ts';
import type { Locator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';
import { markedAs } from './markers.ts';

/** The blocks with each run of rows as a table; what stands over it in the same paragraph stays one. */
export function recoverTables(blocks: readonly RootContent[], text: string, locator: Locator): RootContent[] {
  const found: RootContent[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.children.every(({ type }) => type === 'text' || type === 'break'))
      found.push(...partsOf(block, text, locator));
    else found.push(block);
  }
  return joined(found, text, locator);
}

function partsOf(block: Paragraph, text: string, locator: Locator): RootContent[] {
  const { start, end } = spanOf(block);
  const source = text.slice(start, end);
  if (!source.includes('\t') && !source.includes('|')) return [block];
  const lines = linesIn(source, start).map((span) => ({ span, cells: cellsOf(text, span) }));
  if (!lines.some(({ cells }) => cells !== null)) return [block];
  const parts: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    let to = at;
    const isRow = lines[at]!.cells !== null;
    while (to < lines.length && (lines[to]!.cells !== null) === isRow) to++;
    const run = lines.slice(at, to);
    const span = { start: run[0]!.span.start, end: run.at(-1)!.span.end };
    parts.push(
      isRow
        ? tableOf(
            run.map(({ cells }) => cells!),
            text,
            span,
            locator,
          )
        : paragraphIn(text, span, locator),
    );
    at = to;
  }
  return parts;
}

/** Tables that only a blank line parts are one; a table of one row is text. */
function joined(blocks: readonly RootContent[], text: string, locator: Locator): RootContent[] {
  const found: RootContent[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    const near = before !== undefined && block.position!.start.line - before.position!.end.line <= 2;
    if (near && block.type === 'table' && before.type === 'table' && widthOf(block) === widthOf(before)) {
      before.children.push(...block.children);
      before.position = { start: before.position!.start, end: block.position!.end };
    } else found.push(block);
  }
  return found.map((block) =>
    block.type === 'table' && block.children.length < 2 ? paragraphIn(text, spanOf(block), locator) : block,
  );
}

function widthOf({ children }: Table): number {
  return children[0]!.children.length;
}

function linesIn(source: string, start: number): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: line } of source.matchAll(/[^\r\n]+/g)) {
    if (line.trim() !== '') spans.push({ start: start + index, end: start + index + line.length });
  }
  return spans;
}

/** Null for a line that is no row: one without a second cell, an item after whose mark a tab stands, a rule between rows. */
function cellsOf(text: string, { start, end }: Span): Span[] | null {
  const line = text.slice(start, end);
  const indent = line.length - line.trimStart().length;
  if (markedAs(line.trimStart()) !== null) return null;
  const isBarred = /^\s*\|.+\|\s*$/.test(line);
  const sign = isBarred ? '|' : '\t';
  const from = isBarred ? line.indexOf('|') + 1 : indent;
  const to = isBarred ? line.lastIndexOf('|') : line.trimEnd().length;
  const cells: Span[] = [];
  for (let at = from; at <= to; ) {
    const next = line.indexOf(sign, at);
    const close = next < 0 || next > to ? to : next;
    const cell = line.slice(at, close);
    const lead = cell.length - cell.trimStart().length;
    const length = cell.trim().length;
    cells.push({
      start: start + at + (length === 0 ? 0 : lead),
      end: start + at + (length === 0 ? 0 : lead + length),
    });
    at = close + 1;
  }
  const inked = cells.filter((cell) => cell.end > cell.start).length;
  return cells.length > 1 && inked > 0 ? cells : null;
}

function tableOf(rows: readonly Span[][], text: string, span: Span, locator: Locator): Table {
  const children: TableRow[] = rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => cellOf(cell, text, locator)),
    position: locator.position({ start: cells[0]!.start, end: cells.at(-1)!.end }),
  }));
  return { type: 'table', align: rows[0]!.map(() => null), children, position: locator.position(span) };
}

function cellOf(span: Span, text: string, locator: Locator): TableCell {
  const position = locator.position(span);
  const children: Text[] =
    span.end > span.start ? [{ type: 'text', value: text.slice(span.start, span.end), position }] : [];
  return { type: 'tableCell', children, position };
}

function paragraphIn(text: string, { start, end }: Span, locator: Locator): Paragraph {
  const source = text.slice(start, end);
  const lead = source.length - source.trimStart().length;
  const position = locator.position({ start: start + lead, end: start + source.trimEnd().length });
  return { type: 'paragraph', children: [{ type: 'text', value: source.trim(), position }], position };
}
