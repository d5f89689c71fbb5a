/** Literal addresses in running text, which nobody reads as words of a language: URLs and e-mail addresses; and where Markdown ends them. */

/** In order. What closes a sentence or a quotation behind an address is no part of it. */
export function addresses(text: string): Iterable<RegExpExecArray> {
  // Few texts hold a sign of any, and looking for the signs is ten times faster.
  return sign.test(text) ? text.matchAll(address) : [];
}

const sign = /@|(?:https?|ftp|mailto):|www\./i;

const address =
  /\b(?:(?:https?|ftp):\/\/|mailto:|www\.)[^\s<>"\u00ab\u00bb\ufffc]*[^\s<>"\u00ab\u00bb\ufffc.,;:!?\u2026)\]\u201d\u2019']|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/**
 * Whether a bare address takes in what stands behind it: parsers of GitHub's Markdown end it at an ASCII space, a line end or `<` alone,
 * and then let go of ASCII signs that close a sentence (GFM 0.29, 6.9).
 *
 * @param after the source behind the address.
 */
export function takesIn(address: string, after: string): boolean {
  const run = /^[^ \t\r\n<]*/u.exec(after)![0];
  if (!/^(?:[?!.,:*_~'")]|&[a-z\d]+;)*$/iu.test(run)) return true;
  // A bracket that closes one of the address belongs to it.
  return run.includes(')') && address.split('(').length > address.split(')').length;
}

/** A bare address between signs that end it; null where Markdown has none. */
export function betweenSigns(address: string): string | null {
  if (/^www\./iu.test(address)) return `[${address}](http://${address})`;
  return /^(?:https?|ftp):\/\/[^\s<>]+$/iu.test(address) ? `<${address}>` : null;
}
