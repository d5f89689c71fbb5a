/**
 * An id by its letters and digits alone: generators make ids of words each in their way (GitHub keeps accents, kramdown drops them,
 * Zola writes œ as oe), and two ids that differ in no more than that are taken for the same.
 */
export function foldedId(id: string): string {
  return id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
