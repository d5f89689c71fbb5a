/** Which guillemets of a block are quotation marks. */

/** Arrows (`Accueil » Articles`), bullets and »German« marks have no partner in the block, or touch a word on their outer side. */
export function isQuotationMark(text: string, at: number): boolean {
  const opens = text[at] === '«';
  const hasPartner = opens ? text.includes('»', at) : text.lastIndexOf('«', at) >= 0;
  return hasPartner && !/[\p{L}\p{N}]/u.test(text[opens ? at - 1 : at + 1] ?? '');
}
