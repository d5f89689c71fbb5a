/** Finds a term in a text, word by word, in the plural too. */

export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type TermPlace = Pick<PlacedWord, 'start' | 'end'>;

/** Words in lower case; an elided article (`l'`) is a word by itself. */
export function wordsIn(prose: string): PlacedWord[] {
  return [...prose.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*['\u2019]?|[^\p{L}\p{N}\s'\u2019\ufffc-]/gu)].map(
    ({ index, 0: found }) => {
      const text = found
        .replace(/['\u2019]$/u, '')
        .normalize('NFC')
        .toLowerCase();
      return { text, start: index, end: index + text.length };
    },
  );
}

/** Every place of the term; case, hyphens and the endings of plurals aside. */
export function findTerm(term: string, words: readonly PlacedWord[], language: string): TermPlace[] {
  const wanted = wordsIn(term);
  if (wanted.length === 0) return [];
  return words.flatMap((first, at) => {
    const fits = wanted.every(({ text }, index) => isForm(text, words[at + index]?.text ?? '', language));
    return fits ? [{ start: first.start, end: words[at + wanted.length - 1]!.end }] : [];
  });
}

function isForm(term: string, word: string, language: string): boolean {
  if (term === word) return true;
  if (/^(?:fr|en)?(?:-|$)/iu.test(language)) return singular(term) === singular(word);
  // Cases and plurals of other languages: the stem and up to three letters (`Datei`, `Dateien`; `archivo`, `archivos`).
  const stem = term.length > 4 ? term.replace(/[aeiou]$/u, '') : term;
  return stem.length >= 3 && word.startsWith(stem) && word.length - stem.length <= 3;
}

/** One form for singular and plural of a French or English word; not always a word itself. */
function singular(word: string): string {
  return word
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=\p{L})aux$/u, 'al')
    .replace(/(?<=(?:[sxz]|ch|sh))es$/u, '')
    .replace(/(?<=\p{L}{2})[sx]$/u, '')
    .replace(/(?<=\p{L})eau$/u, 'al');
}
