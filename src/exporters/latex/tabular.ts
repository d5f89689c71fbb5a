/** Writes tables: the rows of a long one go on over pages, and what is too wide for a line is broken in its column. */

import type { AlignType, Table, TableRow } from 'mdast';
import { lookup } from '../../core/lookup.ts';
import { textOf } from '../../core/prose/text-of.ts';
import { phrases } from './phrases.ts';
import type { Writing } from './writing.ts';

/** Characters that the column of text holds beside the gaps. */
const lineLength = 70;

export function tabular({ align, children }: Table, writing: Writing): string {
  const [header, ...rows] = children;
  if (header === undefined) return '';
  const widths = columnWidths(children);
  const columns = widths.map((width, index) => column(align?.[index], width)).join('');
  const cells = (row: TableRow, bold: boolean) =>
    widths
      .map((_, index) => phrases(row.children[index]?.children ?? [], writing))
      .map((cell) => (bold && cell !== '' ? `\\textbf{${cell}}` : cell))
      .join(' & ');
  const body = rows.map((row) => `${cells(row, false)} \\tabularnewline\n`).join('');
  const head = `\\toprule\n${cells(header, true)} \\tabularnewline\n\\midrule\n`;
  return writing.nested
    ? `\\begin{tabular}{@{}${columns}@{}}\n${head}${body}\\bottomrule\n\\end{tabular}`
    : `\\begin{longtable}{@{}${columns}@{}}\n${head}\\endhead\n\\bottomrule\n\\endlastfoot\n${body}\\end{longtable}`;
}

/** Parts of the line; null for a column as wide as its text. */
function columnWidths(rows: readonly TableRow[]): readonly (number | null)[] {
  const count = Math.max(...rows.map((row) => row.children.length));
  const lengths = Array.from({ length: count }, (_, index) =>
    Math.max(4, ...rows.map((row) => textOf(row.children[index]?.children ?? []).length)),
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole <= lineLength) return lengths.map(() => null);
  // Square roots keep a column of figures beside one of sentences readable.
  const shares = lengths.map(Math.sqrt);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

const letters = lookup<string>({ left: 'l', center: 'c', right: 'r' });
const sides = lookup<string>({
  left: '\\raggedright',
  center: '\\centering',
  right: '\\raggedleft',
});

function column(align: AlignType | undefined, width: number | null): string {
  const side = align ?? 'left';
  if (width === null) return letters[side]!;
  return `>{${sides[side]}\\arraybackslash}p{\\dimexpr ${width.toFixed(3)}\\linewidth-2\\tabcolsep\\relax}`;
}
