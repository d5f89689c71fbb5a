/** How German spells its syllables: the digraphs are one nucleus, all other vowels that meet part (Na-ti-on, The-a-ter). */

const end = '(?![a-zà-ÿß])';

const nucleus = new RegExp(
  [
    // Vowels that only look like a digraph: after a prefix, and in foreign words.
    '(?<=^b)e(?=in[hf]|eil|end|eng|eind|erd|ehr|ur[tl]|unr)', // beenden, beurteilen
    '(?<=^g)e(?=[ei]h?r|im|eig|ein|end|ur)', // geehrt, geimpft
    '(?<=^z|^k)o(?=o[lp])|[ao](?=is(?:ch|m|t)|ik|iv|id)|th?e(?=is[mt])', // Zoologie, Egoist, Mosaik, Atheist
    `(?<=[^ei])e(?=um${end}|en${end})|(?<=kr)a(?=in)`, // Museum, Ideen, Ukraine
    // ie is one long i (Liebe, hier), but parts in foreign endings.
    `(?<=famil|lin|ser|stud|mater|präm|öd|akt|lil|fol|^ar|petersil|immobil|bakter)i(?=en?${end})`, // Familie
    `(?<![ei]|sch|^w|^d|verd|bed)i(?=ens?${end})|(?<=tal|span|as|belg)i(?=en)`, // Ferien, italienisch; but schien, Wien
    '(?<=pat|quot|^kl|^or)i(?=ent)|(?<=[dlnrtz])i(?=ell|enz)|(?<=span|belg|ind)i(?=er)', // Patient, speziell, Spanier
    'ieu', // Ingenieur, Milieu
    'eau|ea(?=[mdn]s?(?:$|er))(?<=[tlj]ea)', // Niveau, Team
    'aa|ee|oo|ie|ei|ai|au|eu|äu|ou|oi|[aeo]y|(?<=^pf|^h)ui', // Saal, Liebe, Feuer, Häuser, Route
    '^y[aeiouäöü]', // Yoga
    '(?<!q)u|[aeioyà-æè-ïò-öø-üýÿœ]', // Quelle
  ].join('|'),
  'g',
);

/** Syllables of one word in lower case, composed (NFC); at least 1. */
export function countGermanSyllables(word: string): number {
  return Math.max(1, word.match(nucleus)?.length ?? 0);
}
