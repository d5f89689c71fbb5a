/** How Italian spells its syllables: strong vowels part, i and u glide, save in the endings that stress them. */

const strong = '[aeoàèéòó]';

const nucleus = new RegExp(
  [
    // Stressed i and u, which Italian does not mark before a last vowel.
    '(?<=^[b-df-hj-np-tv-z]{0,3})(?<!q|^[cg])[iu](?=[aeo]$)', // mio, via, due, io; but qua
    // ... and in the endings and words that stress it: economia, democrazia, pizzeria, energia.
    '(?<=log|graf|nom|sof|metr|pat|craz|fon|arch|scop|latr|strateg)i(?=[ae]$)',
    '(?<=pizzer|galler|librer|trattor|lotter|batter|segreter|perifer|categor|teor)i(?=[ae]$)',
    '(?<=energ|liturg|nostalg|^bug|^mag|allegr|armon|iron|cerimon|compagn|farmac|garanz|poliz|pul)i(?=[ae]$)',
    '(?<=malatt|terap|fantas|poes|gelos|cortes|ipocris|melod|lombard|turch)i(?=[ae]$)',
    // The i of a prefix, and the i or u after a first obstruent with l or r.
    '(?<=^r)i(?=[aou][b-df-hj-np-tv-z])', // riaprire, riuscire
    '(?<=^[bcdfgpt][lr])[iu](?=[aeo])', // cliente, trionfo
    // The strong vowel parts from a stressed i or u.
    '[aeo](?=i(?:sm|st|d[eai]$|n[aeio]$)|ic[aoiheàò]+$)', // egoista, eroico, proteina
    'a(?=ur[aeo]s?|ul[ei]$)(?<=[pb]a)', // paura, baule
    // And the rest: glide, vowel, glide.
    `(?:(?<!q)[iu]|(?<=q)u)?(?:(?<=i)u)?${strong}(?:[iu](?!${strong}|[iuìù]))?`, // uomo, piazza, poi, aiuola; but gennaio
    '(?<!q(?=u[iì]))[iu]?[iuìùíúî]', // guida, lui, più, libro
    'y(?![aeiou])|(?<![aeo])y|[âäåæêëïôöøûüÿœãõ]',
  ].join('|'),
  'g',
);

/** Syllables of one word in lower case, composed (NFC); at least 1. */
export function countItalianSyllables(word: string): number {
  return Math.max(1, word.match(nucleus)?.length ?? 0);
}
