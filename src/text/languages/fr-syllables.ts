/** How French spells its syllables: which vowels sound together, which glide, and which e and -ent stay mute. */

const end = '(?![a-zß-öø-ÿœ])';
const vowel = '[aeiouyà-æè-ïò-öø-üýÿœ]';

// Most vowels stand between consonants. Tried first, this line doubles the speed; u, ï and e wait for the rules below.
const lone = `[aioyà-æè-êëì-îò-öø-üýÿœ](?!${vowel})`;

// A final e, es or ent is mute (table, tables, parlent); the -ent that sound are told apart below.
const finalMute = `e(?:s|nt)?${end}`;
// So is the e that an ending strands after a vowel: oubliera, tuerie, dévouement, gaieté.
const strandedMute = `e(?:r(?:[ao]|i[eo])|ments?${end}|tés?${end})`;
const sounding = `(?!${finalMute}|${strandedMute})${vowel}`;

// The vowels that sound alone although another follows.
const hiatus = [
  // No third consonant: i, u and ou do not glide after an obstruent and l or r (oublier, cruel, éblouir; but bruit, brouille).
  `(?<=[bcdfghkptvw][lr])(?:[iy]|u(?![iîy])|ou(?!il))(?=${sounding})`,
  '(?<=^h)i(?=é)', // hiérarchie
  '(?<=abb|p(?=ays))a', // abbaye, pays, paysan; but payer
  '(?<=^(?:in)?c)o(?=o[pr])|(?<=z)o(?=ol)', // coopérer, zoologie; but alcool, scoop
];

// Everywhere else they glide into the vowel that follows: lion, nuit, oui, aïeul. The u of gu and qu is silent.
const glide = `(?:[iïy]|(?:o|(?<![gq]))u)(?=${sounding})`;

// What a nucleus is written with, the longest spelling first.
const spellings = [
  `uë(?=s?${end})`, // aiguë
  'e?a[uû]', // haut, beau
  `aoû|(?<=s)(?:aoul|aô)|(?<=^[flpt])ao(?=ns?${end})`, // août, saoul, Saône, paon
  '[aeo][iîy]', // mai, reine, roi, voyage
  '(?:[eo]|oe|œ)[uû](?:i(?=l))?', // feu, coeur, fauteuil, fenouil
  '(?:oe|œ)i(?=l)', // oeil
  'oê|oe(?!n|x|r|ff)', // poêle, foetus; but coexister, coefficient
  `oa(?=ch|d(?!j)|ls?${end}|rd|st|ts?${end})`, // coach, download, goal, toast
  'ae(?![lrs])', // caecum; but Israel, maestro
  'oo|ee', // alcool, meeting
  `(?!${finalMute}|e[aâoô])(?<!(?:[aioyéï]|(?<![gq])u)(?=${strandedMute}))e`, // petit; but mangeait, asseoir
  `(?<!q|g(?=u${vowel}))u`, // lune; but guerre, quatre
  `(?!(?<=[ao])ï${end})ï`, // naïf; but thaï
  '[aioyà-æè-êëì-îò-öø-üýÿœ]',
];

const nucleus = new RegExp(
  `(?=${vowel})(?:${[lone, ...hiatus, `(?:${glide})?(?:${spellings.join('|')})`].join('|')})`,
  'g',
);

// Nouns and adverbs in -ment sound; these are the verbs, mute in the third person plural.
const muteMent = [
  '[âèîô]m', // blâment, sèment, abîment, chôment
  '(?<!^c)omm', // nomment; but comment
  '(?:fl|gr)amm', // enflamment; but notamment
  '(?:cl|ff|^ent|^[bct]?r)am', // réclament, affament; but médicament
  '(?<!vr)aim|aum', // aiment, embaument; but vraiment
  '(?<!^[fs]e|^sa|tou)rm', // forment; but serment, tourment
  'lm|sm|thm', // filment, fantasment, rythment
  '(?:an|arr|enven|est|^int|él|git|pr|pér|scr|ubl|^[lmr]|^[gt]r)im', // expriment, estiment; but sentiment
  '(?:br|f|h|ll|out|pl|s|ost|éc)um', // fument, allument, assument; but document
];

// Other words in -ent are verbs, mute in the third person plural; these are the nouns, the adjectives and the singular sent, by
// the letter before -ent: each is compiled when a word asks for it.
const soundingEnt: Readonly<Record<string, string>> = {
  c: '^|^ac|^ré|^vin|es|dé|ja|nif|nno|pis|éti', // cent, accent, récent, adolescent
  d: '^|(?:cc|conf|diss|inc|prés|rés|tr|év)i|ca|é|^ar|^impr?u|^pru|chien', // dent, accident, décadent, prudent
  g: '^|^a|^ar|^ur|contin|déter|dili|diver|dul|entre|indi|intelli|négli|ré|ser|rin|tan', // gent, agent, urgent
  i: 'cl', // client
  l: '^|(?:corp|^féc|flat|op|pur|succ|truc|turb|vir)u|^do|^indo|^inso|^re|^ta|ambiva|(?:^bi|^co|poly|^tri)va|excel|quiva|sanguino|somno|stil|vio', // lent, turbulent, talent, violent
  n: '(?:^ém|oém|imm|abst|cont|pert)i|(?:perm|^imm|^rém)a', // éminent, continent, permanent
  p: '^ar|^re|ser', // arpent, repent, serpent
  r: 'é|^(?:ap|trans)?pa|cur|tor', // différent, parent, concurrent, torrent
  s: '^(?:ab|con|res)?|pré', // absent, présent, sent
  t: '^(?:mé)?con|^[lp]a|é|mit|ni|^impo|omnipo', // content, compétent, intermittent
  u: '(?:fré|sé|élo|ilo)q|^ong|(?:^con|^in|^af|^ef)fl|^congr', // fréquent, éloquent, affluent
  v: '^|^a|^au|contre|cou|fer|para|sou|é', // vent, souvent, paravent
};

const endings = new Map<string, RegExp>();

/** Compiled when first asked for. */
function ending(name: string, before: string): RegExp {
  const expression = endings.get(name) ?? new RegExp(`(?:${before})${name}$`);
  endings.set(name, expression);
  return expression;
}

/** Syllables of one word in lower case, composed (NFC), its apostrophes straight; at least 1, save for qu'. */
export function countFrenchSyllables(word: string): number {
  let count = 0;
  nucleus.lastIndex = 0;
  while (nucleus.test(word)) count++;
  if (word.endsWith('ent') && endsSounding(word)) count++;
  return count || (word === "qu'" ? 0 : 1); // le, que
}

function endsSounding(word: string): boolean {
  if (word.endsWith('ment')) return !ending('ent', muteMent.join('|')).test(word);
  const letter = word.charAt(word.length - 4);
  const before = soundingEnt[letter];
  return before !== undefined && ending(`${letter}ent`, before).test(word);
}
