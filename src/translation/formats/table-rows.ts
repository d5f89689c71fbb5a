/** Reads a table into rows by the names of its columns, each row with its line. */

import { type CsvError, parse } from 'csv-parse/sync';
import { lookup } from '../../core/lookup.ts';
import { withoutGuard } from './table-formulas.ts';
import { checkText, unreadable } from './unreadable.ts';

export interface TableRow {
  /** Of its first cell, from 1. */
  readonly line: number;
  /** Empty where the row or the table has no such column. Column names are taken without regard to case. */
  cell(column: string): string;
}

/** @throws UserError (unreadable) for what is no table, and when a column that is needed is missing or stands twice. */
export function tableRows(text: string, name: string, needed: readonly string[]): TableRow[] {
  checkText(text, name);
  const [header, ...rows] = recordsOf(text, name);
  const names = (header?.cells ?? []).map((cell) => withoutGuard(cell).trim().toLowerCase());
  const places = new Map(names.map((column, place) => [column, place]));
  for (const column of needed) {
    const times = names.filter((other) => other === column).length;
    if (times === 1) continue;
    throw unreadable(`${times === 0 ? 'no column' : 'more than one column'} '${column}'`, {
      name,
      line: header?.line ?? 1,
      hint: `The first row names the columns: ${needed.join(', ')}, in any order. Found: ${names.join(', ')}.`,
    });
  }
  return rows.map(({ line, cells }) => ({
    line,
    cell: (column) => withoutGuard(cells[places.get(column) ?? -1] ?? ''),
  }));
}

interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows with nothing in them are left out: spreadsheets write them. */
function recordsOf(text: string, name: string): TableRecord[] {
  let next = 1;
  return parsed(text, name)
    .map(({ record, raw }) => {
      const line = next;
      next += lineEndsIn(raw);
      return { line, cells: record };
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Counted in the raw records: `info.lines` of csv-parse 7.0 counts a CRLF inside quotes twice. */
function lineEndsIn(raw: string): number {
  return raw.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
}

function parsed(text: string, name: string): Parsed[] {
  const options = {
    delimiter: delimiterOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    raw: true,
  };
  try {
    return parse(text, options) as unknown as Parsed[];
  } catch (error) {
    const { code, records } = error as CsvError & { records: number };
    const fault = faults[code];
    if (fault === undefined) throw error;
    const sound = records > 0 ? (parse(text, { ...options, to: records }) as unknown as Parsed[]) : [];
    throw unreadable(fault, {
      name,
      line: sound.reduce((line, { raw }) => line + lineEndsIn(raw), 1),
      hint: 'A cell with a quote in it stands in quotes, and the quote is doubled: "he said ""yes""".',
    });
  }
}

const faults = lookup<string>({
  CSV_QUOTE_NOT_CLOSED: 'a quote that opens in this row and never closes',
  CSV_INVALID_CLOSING_QUOTE: 'text after the quote that closes a cell',
  INVALID_OPENING_QUOTE: 'a quote inside a cell that does not begin with one',
});

/** The one that the first line has most of: Excel writes `;` where the comma is the decimal sign, as in French. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/u, 1);
  const count = (delimiter: string) => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}
