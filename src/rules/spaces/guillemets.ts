/** Which guillemets of a block are quotation marks. */

/** Characters: looking through all of a block for each of its signs would be quadratic. */
const longestQuotation = 10_000;

/** Arrows (`Accueil » Articles`), bullets and »German« marks have no partner in the block, or touch a word on their outer side. */
export function isQuotationMark(text: string, at: number): boolean {
  const opens = text[at] === '«';
  const hasPartner = opens
    ? text.slice(at, at + longestQuotation).includes('»')
    : text.slice(Math.max(0, at - longestQuotation), at).includes('«');
  return hasPartner && !/[\p{L}\p{N}]/u.test(text[opens ? at - 1 : at + 1] ?? '');
}
