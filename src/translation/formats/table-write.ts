/** Writes the segments of articles as a table. */

import { stringify } from 'csv-stringify/sync';
import type { SegmentEntry, SegmentsFile } from '../bitext.ts';
import type { WriteOptions } from './format.ts';
import { offerOf } from './offer.ts';
import { toPlain } from './plain.ts';
import { withGuard } from './table-formulas.ts';

export interface TableOptions extends WriteOptions {
  readonly delimiter: ',' | '\t';
  readonly lineEnding: '\r\n' | '\n';
}

/** What stands once for each article, in the `article` cell of its first row. */
export type ArticleCell = Pick<
  SegmentsFile,
  'digest' | 'sourceLanguage' | 'targetLanguage' | 'protect' | 'codes' | 'by'
>;

/**
 * The columns in their order. `state` is empty as long as there is no target: whoever fills in a target need not touch it.
 * The facts about the article are a cell of the table, because spreadsheets keep cells, and no comments or second headers.
 */
const columns = [
  'id',
  'source',
  'target',
  'state',
  'kind',
  'context',
  'file',
  'line',
  'score',
  'match',
  'article',
] as const;

export function writeTable(
  files: readonly SegmentsFile[],
  { delimiter, lineEnding, bom = false, guardFormulas = false }: TableOptions,
): string {
  const rows = files.flatMap(rowsOf);
  return stringify(
    rows.map((row) => columns.map((column) => withGuard(row[column] ?? '', guardFormulas))),
    {
      header: true,
      columns: [...columns],
      bom,
      delimiter,
      record_delimiter: lineEnding,
      // Any line end, not only that of the rows; spaces at the ends, which some readers trim; the other separators.
      quoted_match: /[\r\n\t;,]|^\s|\s$/u,
    },
  );
}

type Row = Partial<Record<(typeof columns)[number], string>>;

/** An article without segments has one row all the same, with nothing but its file and its facts. */
function rowsOf(file: SegmentsFile): Row[] {
  const { original, digest, sourceLanguage, targetLanguage, protect, codes, by } = file;
  const cell: ArticleCell = { digest, sourceLanguage, targetLanguage, protect, codes, by };
  const [first = { file: original }, ...others] = file.entries.map((entry) => rowOf(entry, file));
  return [{ ...first, article: JSON.stringify(cell) }, ...others];
}

function rowOf(entry: SegmentEntry, { original, codes }: SegmentsFile): Row {
  const { target, state, match } = offerOf(entry);
  return {
    id: entry.id,
    source: toPlain(entry.source, codes),
    ...(target === null ? {} : { target: toPlain(target, codes), state }),
    kind: entry.kind,
    context: entry.path.join(' > '),
    file: original,
    line: String(entry.line),
    ...(match === null ? {} : { score: String(match.score), match: toPlain(match.source, codes) }),
  };
}
