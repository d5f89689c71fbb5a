/** Which guillemets of a block are quotation marks. */

/** Characters: looking through all of a block for each of its signs would be quadratic. */
const longestQuotation = 10_000;

/**
 * Arrows (`Accueil » Articles`), bullets and »German« marks have no partner in the block, or touch a word on their outer side, as do both
 * marks of a quotation behind stars that are printed: what is put right is put right on both sides.
 */
export function isQuotationMark(text: string, at: number): boolean {
  const opens = text[at] === '«';
  const from = opens ? at : Math.max(0, at - longestQuotation);
  const quotation = text.slice(from, opens ? at + longestQuotation : at);
  const partner = opens ? quotation.indexOf('»') : quotation.lastIndexOf('«');
  if (partner < 0) return false;
  const [open, close] = opens ? [at, from + partner] : [from + partner, at];
  return !touchesWord(text, open - 1) && !touchesWord(text, close + 1);
}

const touchesWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '');
