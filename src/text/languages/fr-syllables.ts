/** How French spells its syllables: which vowels sound together, which glide, and which e and -ent stay mute. */

import { lookup } from '../../core/lookup.ts';

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

// Ends of words without what follows; `^`: the whole of it. Lists, because compiling expressions for them took 0.8 ms of the 36 that one article takes.
const ends = (written: string): readonly string[] => written.split(' ');

// Nouns and adverbs in -ment sound; these are the verbs, mute in the third person plural, before -ent.
const muteMent = [
  ...ends('âm èm îm ôm'), // blâment, sèment, abîment, chôment
  ...ends('omm'), // nomment
  ...ends('flamm gramm'), // enflamment; but notamment
  ...ends('clam ffam ^entam ^ram ^bram ^cram ^tram'), // réclament, affament; but médicament
  ...ends('aim aum'), // aiment, embaument
  ...ends('rm'), // forment
  ...ends('lm sm thm'), // filment, fantasment, rythment
  ...ends('anim arrim envenim estim ^intim élim gitim prim périm scrim ublim ^lim ^mim ^rim ^grim ^trim'), // but sentiment
  ...ends('brum fum hum llum outum plum sum ostum écum'), // fument, allument, assument; but document
];
const soundingMent = ends('^comm vraim ^ferm ^serm ^sarm tourm'); // comment, vraiment, serment, tourment

// Other words in -ent are verbs, mute in the third person plural; these are the nouns, the adjectives and the singular sent, by
// the letter before -ent.
const soundingEnt = lookup<readonly string[]>({
  c: ends('^ ^ac ^ré ^vin es dé ja nif nno pis éti'), // cent, accent, récent, adolescent
  d: ends('^ cci confi dissi inci prési rési tri évi ca é ^ar ^impru ^impu ^pru chien'), // dent, accident, décadent, prudent
  g: ends('^ ^a ^ar ^ur contin déter dili diver dul entre indi intelli négli ré ser rin tan'), // gent, agent, urgent
  i: ends('cl'), // client
  l: [
    ...ends('^ corpu ^fécu flatu opu puru succu trucu turbu viru ^do ^indo ^inso ^re ^ta'), // lent, turbulent, talent
    ...ends('ambiva ^biva ^cova polyva ^triva excel quiva sanguino somno stil vio'), // excellent, violent
  ],
  n: ends('^émi oémi immi absti conti perti perma ^imma ^réma'), // éminent, continent, permanent
  p: ends('^ar ^re ser'), // arpent, repent, serpent
  r: ends('é ^pa ^appa ^transpa cur tor'), // différent, parent, concurrent, torrent
  s: ends('^ ^ab ^con ^res pré'), // absent, présent, sent
  t: ends('^con ^mécon ^la ^pa é mit ni ^impo omnipo'), // content, compétent, intermittent
  u: ends('fréq séq éloq iloq ^ong ^confl ^infl ^affl ^effl ^congr'), // fréquent, éloquent, affluent
  v: ends('^ ^a ^au contre cou fer para sou é'), // vent, souvent, paravent
});

function endsAsOneOf(word: string, few: readonly string[]): boolean {
  return few.some((end) => (end.startsWith('^') ? word === end.slice(1) : word.endsWith(end)));
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
  const before = word.slice(0, -3);
  if (before.endsWith('m')) return endsAsOneOf(before, soundingMent) || !endsAsOneOf(before, muteMent);
  return endsAsOneOf(before.slice(0, -1), soundingEnt[before.at(-1) ?? ''] ?? []);
}
