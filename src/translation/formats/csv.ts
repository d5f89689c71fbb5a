/** CSV and TSV: a table with a row per segment, for spreadsheets. */

import type { TranslationFormat } from './format.ts';
import { readTable } from './table-read.ts';
import { writeTable } from './table-write.ts';

/** Lines end as RFC 4180 (2.1) has them; Excel and LibreOffice read both. */
export const csv: TranslationFormat = {
  name: 'csv',
  summary: 'a table with a row per segment, for spreadsheets',
  extensions: ['.csv'],
  by: 'sentence',
  codes: 'tags',
  write: (files, options) => writeTable(files, { ...options, delimiter: ',', lineEnding: '\r\n' }),
  read: readTable,
};

/** Quoted like CSV, as spreadsheets read and write it; lines end with LF, for the tools of the command line. */
export const tsv: TranslationFormat = {
  name: 'tsv',
  summary: 'the same table with tabs',
  extensions: ['.tsv'],
  by: 'sentence',
  codes: 'tags',
  write: (files, options) => writeTable(files, { ...options, delimiter: '\t', lineEnding: '\n' }),
  read: readTable,
};
