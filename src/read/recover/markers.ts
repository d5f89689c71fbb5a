/** Recognises how a line opens as a list item. */

export interface Marked {
  /** `bullet` says list by itself, `dash` and `arrow` need company, `number` and `letter` must count. */
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** Items of one list share it: the sign itself, or `1.`, `1)`, `a)`. */
  readonly family: string;
  readonly ordinal: number;
  /** Marker and white space after it, in UTF-16 units. */
  readonly length: number;
}

// Text that is copied may lose the space after a bullet, which opens nothing else.
const bullet = String.raw`(?<bullet>[•◦▪‣⁃●○■□▸►\uf0b7\uf0a7\uf0d8➢➤]\s*|[·§]\s+|[oØ](?:\t|\s{2,}))`;
const dash = String.raw`(?<dash>[-*+–—→➔✓✔✅❖◆])\s+`;
const number = String.raw`(?<open>\(?)(?:(?<number>\d{1,3})|(?<letter>[a-zA-Z]))(?<close>[.)°])\s+`;
// Without the flags `i` and `u`, which make it longer to compile.
const marker = new RegExp(`^(?:${bullet}|${dash}|${number})(?=\\S)`);

/**
 * Null when the line is plain text.
 *
 * @param indent columns of white space before it: far enough from the margin a lone `o` is a bullet, and no word.
 */
export function markedAs(line: string, indent = 0): Marked | null {
  const match = marker.exec(line);
  if (match === null && indent >= 4 && line.startsWith('o '))
    return { kind: 'dash', family: 'o', ordinal: 0, length: 2 };
  if (match?.groups === undefined) return null;
  const { length } = match[0];
  const { bullet, dash, open, number, letter, close } = match.groups;
  if (bullet !== undefined) return { kind: 'bullet', family: bullet.charAt(0), ordinal: 0, length };
  if (dash !== undefined) return { kind: 'dash', family: dash, ordinal: 0, length };
  if (number !== undefined) {
    return { kind: 'number', family: `${open}1${close}`, ordinal: Number(number), length };
  }
  // `A. Dumas` is a name, `(a.` nothing at all.
  if (close !== ')') return null;
  const ordinal = letter!.toLowerCase().charCodeAt(0) - 96;
  return { kind: 'letter', family: `${open}a)`, ordinal, length };
}
