/** The words of a text that a translator translates: no names, no code, no figures. */

/** In the order of the text, in lower case. A word with a capital counts at the start of a sentence only. */
export function commonWords(prose: string): string[] {
  return [...prose.matchAll(word)].flatMap(({ 0: found, groups }) => {
    const opens = groups!['opens'] !== undefined;
    const plain = groups!['word']!;
    if (/\d|_|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u.test(plain) || !/\p{L}{2}|^[aàyoóeé]$/iu.test(plain)) return [];
    return found === '' || (/^\p{Lu}/u.test(plain) && !(opens && !/^\p{Lu}+$/u.test(plain)))
      ? []
      : [plain.toLowerCase()];
  });
}

const word =
  /(?<opens>^[^\p{L}\p{N}]*|[.!?…]["»\u201d)]*\s+(?:["«\u201c(]+\s*)?)?(?<![\p{L}\p{N}@/\\.$#_-])(?<word>\p{L}[\p{L}\p{M}\p{N}_'\u2019-]*(?:\.\p{L}+)*)(?![@/\\(])/gu;

/** As a reader reads it aloud: case, white space, codes and punctuation aside. */
export function bareText(prose: string): string {
  return prose
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
