/** Reads the translations of articles from a table. */

import { grouped } from '../../core/grouped.ts';
import { type State, states, type TranslatedEntry, type TranslationFile } from '../bitext.ts';
import { fromPlain } from './plain.ts';
import { type TableRow, tableRows } from './table-rows.ts';
import type { ArticleCell } from './table-write.ts';
import { unreadable } from './unreadable.ts';

/** Only `id`, `source` and `target` are needed. A target without a state is translated. */
export function readTable(text: string, name: string): TranslationFile[] {
  const rows = tableRows(text, name, ['id', 'source', 'target']);
  const articles = [...grouped(rows, (row) => row.cell('file'))];
  return (articles.length > 0 ? articles : [['', []] as const]).map(([file, rowsOfFile]) => {
    const facts = factsIn(rowsOfFile, name);
    return {
      original: file === '' ? null : file,
      ...facts,
      entries: entriesIn(rowsOfFile, facts.codes, name),
    };
  });
}

type Facts = Omit<TranslationFile, 'original' | 'entries'>;

const noFacts: Facts = {
  digest: null,
  sourceLanguage: null,
  targetLanguage: null,
  protect: [],
  codes: 'tags',
};

/** In whichever row the cell is by now: people sort tables. */
function factsIn(rows: readonly TableRow[], name: string): Facts {
  const row = rows.find((candidate) => candidate.cell('article') !== '');
  if (row === undefined) return noFacts;
  const facts = objectIn(row.cell('article'));
  const valid =
    facts !== undefined &&
    ['digest', 'sourceLanguage', 'targetLanguage'].every((key) => isTextOrNull(facts[key])) &&
    (facts['codes'] === 'tags' || facts['codes'] === 'markdown') &&
    Array.isArray(facts['protect']) &&
    facts['protect'].every((pattern) => typeof pattern === 'string');
  if (!valid) {
    throw unreadable("the 'article' cell is not what was written there", {
      name,
      line: row.line,
      hint: 'Restore it, or empty it: it says which version of the article was translated.',
    });
  }
  const { digest, sourceLanguage, targetLanguage, protect, codes } = facts as unknown as ArticleCell;
  return { digest, sourceLanguage, targetLanguage, protect, codes };
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function objectIn(cell: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function entriesIn(
  rows: readonly TableRow[],
  codes: TranslationFile['codes'],
  name: string,
): TranslatedEntry[] {
  const lines = new Map<string, number>();
  const entries: TranslatedEntry[] = [];
  for (const row of rows) {
    const [id, source, target] = [row.cell('id'), row.cell('source'), row.cell('target')];
    if (id === '' && source === '') continue;
    const first = lines.get(id);
    if (first !== undefined)
      throw unreadable(`id '${id}' stands in line ${first} already`, { name, line: row.line });
    if (id !== '') lines.set(id, row.line);
    entries.push({
      id: id === '' ? null : id,
      source: fromPlain(source, codes),
      target: target === '' ? null : fromPlain(target, codes),
      state: stateOf(row, target, name),
      line: row.line,
    });
  }
  return entries;
}

function stateOf(row: TableRow, target: string, name: string): State {
  const written = row.cell('state').trim().toLowerCase();
  if (target === '') return 'initial';
  if (written === '') return 'translated';
  const state = states.find((known) => known === written);
  if (state !== undefined) return state;
  throw unreadable(`unknown state '${written}'`, {
    name,
    line: row.line,
    hint: `States: ${states.join(', ')}; an empty cell is translated.`,
  });
}
