/** Reads a glossary: a table with the columns source and target. */

import { tableRows } from '../formats/table-rows.ts';
import type { Term } from './check.ts';

/** Rows without a term on one side are left out. Throws a UserError (unreadable) with file and line for what is no such table. */
export function readGlossary(text: string, name: string): Term[] {
  return tableRows(text, name, ['source', 'target'])
    .map((row) => ({ source: row.cell('source').trim(), target: row.cell('target').trim() }))
    .filter(({ source, target }) => source !== '' && target !== '');
}
