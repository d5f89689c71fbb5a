/** Small words of French and what they say of the words beside them: what the rules of agreement have in common. */

import {
  adverb,
  anyFiniteVerb,
  femininePlural,
  feminineSingular,
  functional,
  imperative,
  infinitive,
  masculinePlural,
  masculineSingular,
  numeral,
  other,
  plural,
  presentParticiple,
  properName,
  singular,
} from '../../text/lexicon/readings.ts';
import type { Token } from './tokens.ts';

/** The words around one, as far as nothing but spaces, apostrophes and hyphens of the same kind stand between them. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
}

/** The token so many places after (or before) another, when no mark stands between them. */
export function neighbour({ tokens, index }: Place, distance: number): Token | undefined {
  const [from, to] = distance > 0 ? [index + 1, index + distance] : [index + distance + 1, index];
  if (index + distance < 0) return undefined;
  for (let at = from; at <= to; at++) {
    const gap = tokens[at]?.gap;
    if (gap !== 'space' && gap !== 'elision') return undefined;
  }
  return tokens[index + distance];
}

/** Whether another sort of sign than a space, a hyphen or an apostrophe stands before a token. */
export function isApart(token: Token): boolean {
  return token.gap === 'stop' || token.gap === 'comma' || token.gap === 'mark';
}

/** Whether a clause begins with a token: after a sign that ends one, or a word that opens one. */
export function opensClause({ tokens, index }: Place): boolean {
  const { gap } = tokens[index]!;
  if (gap === 'stop' || gap === 'comma') return true;
  return (gap === 'space' || gap === 'elision') && openers.has(tokens[index - 1]!.form);
}

/** Whether a sign of an inclusive or open form follows: `ami(e)s`, `ancien·ne·s`. */
export function isOpenForm({ tokens, index }: Place): boolean {
  const next = tokens[index + 1];
  return next !== undefined && isApart(next) && next.start - tokens[index]!.end === 1;
}

/** Part of a word with hyphens. */
export function isPart({ tokens, index }: Place): boolean {
  return tokens[index]?.gap === 'hyphen' || tokens[index + 1]?.gap === 'hyphen';
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const openers = wordSet("que qu' si s' quand lorsque lorsqu' puisque puisqu' car mais donc comme où");

const [ms, mp, fs, fp] = [masculineSingular, masculinePlural, feminineSingular, femininePlural];

/** What goes before a noun, with the genders and numbers that it goes with. */
export const determiners: ReadonlyMap<string, number> = new Map([
  ...entries('le un ce cet du au aucun quel certain nul', ms),
  ...entries('la une cette ma ta sa aucune quelle certaine nulle', fs),
  ...entries("mon ton son l'", ms | fs),
  ...entries('notre votre leur chaque quelque', singular),
  ...entries('les des ces mes tes ses nos vos leurs aux quelques plusieurs', plural),
  ...entries('certains quels', mp),
  ...entries('certaines quelles', fp),
  ...entries(
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille',
    plural,
  ),
]);

function entries(words: string, agreement: number): [string, number][] {
  return words.split(' ').map((word) => [word, agreement]);
}

/** Those that are also pronouns before a verb: `il la porte`, `je leur donne`. */
export const maybePronouns = wordSet(
  "le la l' les leur quel quelle quels quelles certains certaines plusieurs deux trois quatre cinq six sept huit neuf dix aucun aucune",
);

export const prepositions = wordSet(
  "de d' dans sur sous avec sans par pour en à vers chez entre depuis pendant selon contre dès après avant parmi malgré via",
);

export const clitics = wordSet("ne n' me m' te t' se s' le la l' les lui leur y en nous vous");

export const negations = wordSet(
  'pas plus jamais rien toujours déjà bien aussi encore souvent parfois vraiment tout trop très peu assez même enfin ensuite donc également presque seulement notamment tous toutes',
);

/** Forms of être, with the number of their subject: 1 singular, 2 plural, 3 either. */
export const formsOfBe: ReadonlyMap<string, number> = new Map([
  ...entries('est était sera serait fut soit suis étais serai serais', 1),
  ...entries('sont étaient seront seraient furent soient sommes serons étions', 2),
]);

export const formsOfHave = wordSet(
  'ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eut eurent',
);

const finiteOrNot = anyFiniteVerb | infinitive | presentParticiple | imperative;

export const isVerb = (mask: number): boolean => (mask & finiteOrNot) !== 0;

/** A noun, an adjective or a participle and nothing else. */
export const isNominal = (mask: number): boolean =>
  (mask & 0xfff) !== 0 && (mask & (finiteOrNot | adverb | functional | properName | other | numeral)) === 0;

/** Written without capitals: no name, no title. */
export const isPlain = ({ text }: Pick<Token, 'text'>): boolean => text === text.toLowerCase();

/** `les`, `ces`: how a gender and number are called in a message. */
export function nameOf(agreement: number): string {
  const number = (agreement & singular) === 0 ? 'plural' : (agreement & plural) === 0 ? 'singular' : '';
  const gender =
    (agreement & (ms | mp)) === 0 ? 'feminine' : (agreement & (fs | fp)) === 0 ? 'masculine' : '';
  return [gender, number].filter(Boolean).join(' ') || 'invariable';
}
