/** Lays out what people read: columns that align, durations, bars. */

import table from 'text-table';
import { visible } from '../core/visible.ts';
import { widthOfAny } from './width-of-any.ts';

/** Rows as aligned columns, two spaces apart, without trailing spaces. Colours and wide characters keep the alignment. */
export function columns(rows: readonly (readonly string[])[], align: readonly ('left' | 'right')[]): string {
  const layout = table(
    rows.map((row) => row.map((cell) => visible(cell, true))),
    {
      align: align.map((side) => (side === 'left' ? 'l' : 'r')),
      hsep: '  ',
      stringLength: widthOf,
    },
  );
  return layout.replace(/(?<! ) +$/gm, '');
}

/** `5 min 47 s`, `47 s`, `1 h 05 min`. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) {
    const rest = seconds % 60;
    return rest === 0
      ? `${seconds / 60} min`
      : `${Math.floor(seconds / 60)} min ${String(rest).padStart(2, '0')} s`;
  }
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** A share of 0 to 1 as a bar of at most `width` columns; something that is there always shows. */
export function bar(share: number, width: number): string {
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(share * width * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8]!;
}

/** A text cut to a width in characters, with an ellipsis. */
export function shorten(whole: string, width: number): string {
  const text = visible(whole.slice(0, width + 1));
  return text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`;
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : widthOfAny(text);
}

/** European letters and our bars, a column each: compiling what tells the others apart takes longer than laying out an answer. */
const narrow = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2013-\u2026\u2030-\u203a\u2581-\u258f]*$/;
