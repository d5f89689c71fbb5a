/** What a form can be, as bits of one number: the layout that `fr.automaton` is written in. */

const agreements = ['mas sg', 'mas pl', 'fem sg', 'fem pl'];
const persons = ['1sg', '2sg', '3sg', '1pl', '2pl', '3pl'];

/** The first bit of each; nouns, adjectives and participles take four (gender and number), finite verbs six (persons). */
export const layout = {
  noun: 0,
  adjective: 4,
  participle: 8,
  person: 12,
  infinitive: 18,
  presentParticiple: 19,
  imperative: 20,
  conditional: 21,
  subjunctive: 22,
  indicative: 23,
  adverb: 24,
  functional: 25,
  name: 26,
  other: 27,
  number: 28,
  rank: 29,
};

/** How frequent it is stands in the two highest of 31 bits: 3 for the first 1 500 forms, 2 up to the 5 000th, 1 up to the 12 000th. */
export const rankShift = layout.rank;

/** @param {string[]} tags fields of Hunspell @returns 0 for what is no word by itself */
export function maskOf(tags) {
  const parts = new Set(
    tags.filter((tag) => tag.startsWith('po:')).map((tag) => tag.slice(3).replace('!', '')),
  );
  const inflection = new Set(tags.filter((tag) => tag.startsWith('is:')).map((tag) => tag.slice(3)));
  if (parts.has('err') || parts.has('ponc') || parts.has('sign') || parts.has('div')) return 0;
  const has = (...names) => names.some((name) => parts.has(name) || inflection.has(name));
  let mask = 0;
  const set = (bit) => {
    mask |= 1 << bit;
  };
  const agree = (first) => {
    for (const [index, agreement] of agreements.entries()) {
      const [gender, number] = agreement.split(' ');
      const isGender = inflection.has(gender) || inflection.has('epi') || !has('mas', 'fem', 'epi');
      const isNumber = inflection.has(number) || inflection.has('inv') || !has('sg', 'pl', 'inv');
      if (isGender && isNumber) set(first + index);
    }
  };
  if (has('nom', 'loc.nom')) agree(layout.noun);
  if (has('adj', 'loc.adj')) agree(layout.adjective);
  if (has('ppas')) agree(layout.participle);
  if (has('infi')) set(layout.infinitive);
  if (has('ppre')) set(layout.presentParticiple);
  if (has('impe') && !has('ipre', 'iimp', 'ipsi', 'ifut', 'spre', 'simp', 'cond')) set(layout.imperative);
  else {
    for (const [index, person] of persons.entries()) if (parts.has(person)) set(layout.person + index);
    if (parts.has('1isg') || parts.has('1jsg')) set(layout.person);
    if (has('ipre', 'iimp', 'ipsi', 'ifut')) set(layout.indicative);
    if (has('spre', 'simp')) set(layout.subjunctive);
    if (has('cond')) set(layout.conditional);
  }
  if (has('adv', 'loc.adv', 'negadv', 'advint')) set(layout.adverb);
  if (has('mg')) set(layout.functional);
  if (has('npr', 'prn', 'patr', 'loc.patr')) set(layout.name);
  if (has('nb', 'nbro')) set(layout.number);
  return mask === 0 ? 1 << layout.other : mask;
}
