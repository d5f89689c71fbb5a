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
const bullet = String.raw`(?<bullet>[•◦▪‣⁃●○■□▸►]\s*|·\s+)`;
const dash = String.raw`(?<dash>[-*+–—→➔➤✓✔✅❖◆])\s+`;
const number = String.raw`(?<open>\(?)(?:(?<number>\d{1,3})|(?<letter>[a-zA-Z]))(?<close>[.)°])\s+`;
// Without the flags `i` and `u`, which make it longer to compile.
const marker = new RegExp(`^(?:${bullet}|${dash}|${number})(?=\\S)`);

/** Null when the line is plain text. */
export function markedAs(line: string): Marked | null {
  const match = marker.exec(line);
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
