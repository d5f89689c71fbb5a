/** How Spanish spells its syllables, hiatus and diphthong as the Academy's orthography has them (guion 1, cliente 2, día 2). */

const silentU = '(?<=[gq])(?=u[eiéí])'; // guerra, quiero; but pingüino, agua

const nucleus = new RegExp(
  [
    `(?!${silentU})[iuü]?[aeoáéó](?:[iuüy](?![aeiouáéíóú]))?`, // tierra, aire, buey; mayo, aéreo, poeta part their vowels
    `(?!${silentU})[iuü][iuüíúy]`, // ciudad, ruido, construí
    '[íú]', // país, baúl, día
    `(?!${silentU})[iuü]`, // libro, luna
    'y(?![a-zñáéíóúü])|(?<![a-zñáéíóúü])y(?![aeiouáéíóú])', // the word y; but yo, ley
    '[à-æè-ïò-öø-üÿœ]', // what other languages lend: à, ê, ö
  ].join('|'),
  'g',
);

/** Syllables of one word in lower case, composed (NFC); at least 1. */
export function countSpanishSyllables(word: string): number {
  return Math.max(1, word.match(nucleus)?.length ?? 0);
}
