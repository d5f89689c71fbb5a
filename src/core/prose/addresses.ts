/** Literal addresses in running text, which nobody reads as words of a language: URLs and e-mail addresses. */

/** In order. What closes a sentence or a quotation behind an address is no part of it. */
export function addresses(text: string): Iterable<RegExpExecArray> {
  // Few texts hold a sign of any, and looking for the signs is ten times faster.
  return sign.test(text) ? text.matchAll(address) : [];
}

const sign = /@|(?:https?|ftp|mailto):|www\./i;

const address =
  /\b(?:(?:https?|ftp):\/\/|mailto:|www\.)[^\s<>"\u00ab\u00bb\ufffc]*[^\s<>"\u00ab\u00bb\ufffc.,;:!?\u2026)\]\u201d\u2019']|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
