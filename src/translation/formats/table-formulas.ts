/** Keeps cells from being run as formulas, in a way that can be taken back. */

/**
 * The apostrophe stands before what OWASP ("CSV Injection") lists. A text that already has apostrophes before such a sign
 * gets one more, guarded or not, so that `withoutGuard` takes off exactly one and need not be told: a spreadsheet that
 * drops a column or a header loses nothing.
 */
export function withGuard(text: string, guard: boolean): string {
  return (guard ? /^'*[=+\-@\t\r]/u : /^'+[=+\-@\t\r]/u).test(text) ? `'${text}` : text;
}

export function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
