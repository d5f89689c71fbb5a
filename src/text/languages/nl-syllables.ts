/** How Dutch spells its syllables: the digraphs are one nucleus, and a diaeresis or any other meeting of vowels parts them. */

const nucleus = new RegExp(
  [
    'i(?=eu[sz]|eel|ele)', // serieus, materieel
    'e(?=um)', // museum
    '(?<=t)ea(?=m)|eau', // team, cadeau
    '[ao]ai|ooi|oei|[ei]eu(?=w)|[eé]{2}|ëe|ïe|öo|üu', // moeilijk, nieuw, één, poëet
    'aa|oo|uu|ie|ij|oe|eu|ei|ui|ou|au|ai', // maan, vier, tijd, boek, deur, trein, huis, koud, blauw, militair
    '(?<=^|[aeo])y(?=[aeiou])[aeiou]', // yoga, royaal
    '[aeo]y|[aeiouyà-æè-ïò-öø-üýÿœ]',
  ].join('|'),
  'g',
);

/** Syllables of one word in lower case, composed (NFC); at least 1. */
export function countDutchSyllables(word: string): number {
  return Math.max(1, word.match(nucleus)?.length ?? 0);
}
