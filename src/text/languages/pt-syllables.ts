/** How Portuguese spells its syllables: vowels fall together (pai, mãe, meu) but do not rise together (pi-a-no, so-ci-al). */

const end = '(?![a-zà-ÿœ])';

const nucleus = new RegExp(
  [
    // The unstressed ending of a word that bears its accent earlier: família, história, água, série.
    `(?<=[áéíóúâêô][a-zç]{0,20})[iu][aeo](?=s?${end})`,
    // i and u part from the vowel before nh and before a consonant that closes their syllable: rainha, ainda, ruim, cair, Raul.
    `[aeou](?=i(?:nh|[lmnrz](?:[b-df-hj-np-tv-z]|${end})))(?<![gq]u)`,
    `[aei](?=u[lmrz](?:[b-df-hj-np-tv-z]|${end})|un[b-df-gj-np-tv-z])|(?<=r)e(?=uni)|(?<=pr)o(?=ib)`, // triunfo, reunir, proibir
    'ã[eo]|õe', // mãe, pão, põe
    `(?:(?<=[gq])u)?[aáâãàeéêoóôõ](?:[iuy]|(?<=^a)o(?=s?${end}))?`, // quatro, guerra, pai, eu, the word ao; but caos
    '(?:(?<=[gq])u)?[ií](?:u(?![lmnrz]))?', // quilo, viu
    'u[iy]|[uúü]', // muito, saúde
    'y|[äåæèëìîïòöøùûÿœ]',
  ].join('|'),
  'g',
);

/** Syllables of one word in lower case, composed (NFC); at least 1. */
export function countPortugueseSyllables(word: string): number {
  return Math.max(1, word.match(nucleus)?.length ?? 0);
}
