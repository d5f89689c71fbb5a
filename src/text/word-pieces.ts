/** Says how much the pieces of a text's words speak for each language, and where they alone settle what detection would lead to. */

import { languageSigns, levelSigns, levels, type Profile, profiles } from './language-profiles.ts';
import { fitting } from './plain-form.ts';
import { countLetters } from './scripts.ts';

export type ScriptOfPieces = keyof typeof profiles;

export interface PiecesSay {
  /** Where each language stands in `sums`. */
  readonly languages: ReadonlyMap<string, number>;
  /** The log-odds of each language, summed over the pieces of the words. */
  readonly sums: Float64Array;
}

/** Beyond this many characters nothing changes: 99.8 % of French texts are named right at 600. */
export const lengthRead = 2048;
/** The pieces of this many characters say enough: they name 99.9 % of texts of 120 characters and more. */
const piecesRead = 600;

/** From this many letters on franc decides alone where it leads clearly: of 228 texts of ten sentences in 23 languages it named 227 right, with any lead. */
export const longFrom = 600;

/** @param text in its composed form (NFC). */
export function piecesSay(text: string, script: ScriptOfPieces): PiecesSay {
  const profile = profileOf(script);
  const { languages, bias } = profile;
  const sums = Float64Array.from(bias);
  const read = text.slice(0, piecesRead);
  const french = languages.get('fra');
  if (french !== undefined && mayBeFrenchSpacing.test(read) && fitting(read, frenchSpacing).test(read)) {
    sums[french]! += weightOfFrenchSpacing;
  }
  const spelt = read.toLowerCase().replace(/[’ʼ]/g, "'");
  for (const word of spelt.match(isPlainLatin.test(spelt) ? latinWord : anyWord) ?? []) {
    const own = saidBy(word, profile);
    for (let place = 0; place < sums.length; place++) sums[place]! += own[place]!;
  }
  return { languages, sums };
}

/**
 * The weight of franc and the handicap were chosen on 5 700 sentences and fragments of 23 languages, `repetition` was fitted on one half
 * of them: on the other half, of the answers with confidence p about p are right.
 * What franc adds to the pieces of words, as log-odds per square root of a letter:
 */
const weightOfFranc = 0.5;
/** What a language of few articles must make up for, as log-odds: else rare languages win short texts by chance. */
const handicapOfRare = 1.4;
/** Neighbouring pieces say the same thing twice, the more the longer the text: log-odds are divided by 1.3 up to 40 letters, and by more beyond. */
export const repetition = (letters: number) => 1.3 * Math.max(1, letters / 40) ** 0.4;

/** What stands around a text is worth this much, as log-odds: its language wins unless the text speaks clearly for another. */
const weightOfPrior = 2;

/** French comes first in this toolkit: what could as well be French is. */
const weightOfFrench = 0.3;

/** The languages in which most is published; the others of our table have the handicap. */
const oftenPublished: ReadonlySet<string> = new Set(
  'fra eng deu spa ita por nld cat glg swe nob dan fin pol ces ron rus tur arb ind'.split(' '),
);

/** What speaks for a language before anything was read, as log-odds. */
const outset = (iso6393: string) =>
  (iso6393 === 'fra' ? weightOfFrench : 0) - (oftenPublished.has(iso6393) ? 0 : handicapOfRare);

/**
 * All that speaks for a language, as log-odds.
 *
 * @param pieces what the pieces say, as log-odds
 * @param franc what franc says, 0 to 1
 */
export function scoreOf(
  iso6393: string,
  {
    pieces,
    franc,
    letters,
    prior,
  }: { pieces: number; franc: number; letters: number; prior: string | undefined },
): number {
  const ofPrior = iso6393 === prior ? weightOfPrior : 0;
  return pieces + outset(iso6393) + ofPrior + weightOfFranc * Math.sqrt(letters) * franc;
}

/**
 * The language that detection with a favourite is certain to lead to, whatever franc may say, which takes most of the time that detection
 * has: another one where that has a confidence of `sure`, else the favourite. Null where it is not certain: detect.
 *
 * @param sure over 0.5
 */
export function certainLanguage(favourite: string, text: string, sure: number): string | null {
  if (text.length > lengthRead) return null;
  const isPlain = isPlainLatin.test(text);
  const read = isPlain ? text : text.normalize('NFC');
  const { letters, script } = lettersOf(read);
  if (letters < fewLetters) return favourite;
  if (letters >= longFrom || script === null) return null;
  const { sums } = piecesSay(read, script);
  const { candidates } = profileOf(script);
  let best = candidates[0]!;
  let bestOdds = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const odds = sums[candidate.place]! + candidate.outset;
    if (odds > bestOdds && candidate.iso6393 !== favourite) {
      best = candidate;
      bestOdds = odds;
    }
  }
  // What all others weigh beside the best: least where franc speaks for it and against them, most where it does the reverse. Two languages
  // at most that franc knows have no profile: they get the lowest sum.
  const ofFranc = weightOfFranc * Math.sqrt(letters);
  const wear = repetition(letters);
  let least = 0;
  let most = 2 * Math.exp((Math.min(...sums) + ofFranc - bestOdds) / wear);
  for (const candidate of candidates) {
    if (candidate === best) continue;
    const ofPrior = candidate.iso6393 === favourite ? weightOfPrior : 0;
    const lead = sums[candidate.place]! + candidate.outset + ofPrior - bestOdds;
    least += Math.exp((lead - ofFranc) / wear);
    most += Math.exp((lead + ofFranc) / wear);
  }
  if (1 / (1 + least) < sure - rounding) return favourite;
  return 1 / (1 + most) > sure + rounding ? best.iso6393 : null;
}

/** Of confidences. */
const rounding = 0.001;

/** `OK`, a name or an initial belongs to every language. */
export const fewLetters = 4;

interface Letters {
  readonly letters: number;
  /** Of most of them; null where it is none of a profile, or not by far. */
  readonly script: ScriptOfPieces | null;
}

function lettersOf(read: string): Letters {
  const letters = countLetters(read);
  const script = scriptsOfPieces.find((each) => letters[each] >= byFar * letters.all);
  return { letters: letters.all, script: script ?? null };
}

const scriptsOfPieces = Object.keys(profiles) as ScriptOfPieces[];
/** What is left is too little for East Asia, whose signs count twice as much, to be the text's. */
const byFar = 0.7;

/** Letters of Latin and the usual punctuation: the script is known, nothing is to compose, and no Unicode class must be compiled. */
const isPlainLatin = /^[\0-\u00b4\u00b6-\u024f\u2010-\u2027\u202f-\u205e\u20ac]*$/;
const latinWord =
  /[a-z\u00aa\u00ba\u00b7\u00df-\u00f6\u00f8-\u024f]+(?:'[a-z\u00aa\u00ba\u00b7\u00df-\u00f6\u00f8-\u024f]+)*'?/g;
const anyWord = /[\p{L}\p{M}·]+(?:'[\p{L}\p{M}·]+)*'?/gu;

/** Frequent words that are French and hardly anything else: two or three words of French are to be known as such. */
const frenchOnly: ReadonlySet<string> = new Set(
  (
    'où quelque quelques seulement cela ça très être avec leurs toujours aussi beaucoup jamais cette vous était étaient ' +
    'avait avaient faire chez depuis pendant après jusque selon lorsque puisque parce plusieurs chaque voici voilà bonjour ' +
    'demain mots toutes trop moins mieux notre votre êtes avons été quelle quels quelles laquelle ceux ' +
    'celle celui sommaire peux veux doit doivent alors encore pourquoi combien aucun aucune autres rien trop tard jour jours ' +
    'année années semaine dernière dernières derniers première premières nouveau nouveaux nouvelle nouvelles petite petites ' +
    'bonne femme femmes enfants travail voir cours prix lieu besoin vraiment plutôt surtout ainsi enfin presque'
  ).split(' '),
);
const weightOfFrenchWord = 1;

/** A space before `! ? : ;` or inside guillemets: French typography, and hardly another's. */
const frenchSpacing = /[\p{L}\p{N}»"][ \u00a0\u202f][!?:;](?![-()\p{L}])|«[ \u00a0\u202f].*[ \u00a0\u202f]»/u;
const mayBeFrenchSpacing = /[ \u00a0\u202f][!?:;]|«[ \u00a0\u202f]/;
const weightOfFrenchSpacing = 2;

interface UsedProfile {
  readonly languages: ReadonlyMap<string, number>;
  readonly candidates: readonly {
    readonly iso6393: string;
    readonly place: number;
    readonly outset: number;
  }[];
  readonly bias: readonly number[];
  readonly pieces: Profile['pieces'];
  /** What was summed for words, which running text says again and again. */
  readonly said: Map<string, Float64Array>;
}

const profilesUsed = new Map<ScriptOfPieces, UsedProfile>();

function profileOf(script: ScriptOfPieces): UsedProfile {
  const before = profilesUsed.get(script);
  if (before !== undefined) return before;
  const { languages: names, bias, pieces }: Profile = profiles[script];
  const languages = new Map(names.map((iso6393, place) => [sameInProfile(iso6393), place]));
  // Bosnian is told from Croatian by franc alone, in long texts.
  if (languages.has('hrv')) languages.set('bos', languages.get('hrv')!);
  const candidates = [...languages].map(([iso6393, place]) => ({ iso6393, place, outset: outset(iso6393) }));
  const profile = { languages, candidates, bias, pieces, said: new Map() };
  profilesUsed.set(script, profile);
  return profile;
}

/** The training named the macrolanguage Arabic; franc and our table name its standard form. */
function sameInProfile(iso6393: string): string {
  return iso6393 === 'ara' ? 'arb' : iso6393;
}

/** Of 40 numbers each, 3 MB. */
const mostKept = 10_000;
/** V8 copies slices up to this length; a longer one would keep its text alive. */
const longestKept = 12;

/** What the pieces of 1 to 4 letters of a word say, its edges included, and the whole word of 3 to 10 letters. The training cut words the same way. */
function saidBy(word: string, { languages, bias, pieces, said }: UsedProfile): Float64Array {
  const kept = said.get(word);
  if (kept !== undefined) return kept;
  const sums = new Float64Array(bias.length);
  const edged = ` ${word} `;
  for (let from = 0; from < edged.length; from++) {
    for (let to = from + 1; to <= Math.min(from + 4, edged.length); to++) {
      add(edged.slice(from, to), pieces, sums);
    }
  }
  if (edged.length >= 5 && edged.length <= 12) add(edged, pieces, sums);
  const french = languages.get('fra');
  if (french !== undefined && frenchOnly.has(word)) sums[french]! += weightOfFrenchWord;
  if (word.length <= longestKept) {
    if (said.size >= mostKept) said.clear();
    said.set(word, sums);
  }
  return sums;
}

/** By character code: the place of a language plus 1, a level as -1 and below, or nothing for a letter of a piece. */
const meaningOf: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return languageSigns.indexOf(sign) + 1 || -(levelSigns.indexOf(sign) + 1);
});

/** Adds the weights of a piece: its row is looked for among those that begin as it does, and ends where the next begins. */
function add(piece: string, pieces: Profile['pieces'], sums: Float64Array): void {
  const rows = pieces[piece.slice(0, 2)];
  if (rows === undefined) return;
  const start = rowOf(piece.slice(2), rows);
  if (start < 0) return;
  let weight = 0;
  for (let at = start; at < rows.length; at++) {
    const meaning = meaningOf[rows.charCodeAt(at)] ?? 0;
    if (meaning === 0) return;
    if (meaning < 0) weight = levels[-meaning - 1]!;
    else sums[meaning - 1]! += weight;
  }
}

/** Where the weights of a row stand, given what it begins with; -1 for none. */
function rowOf(rest: string, rows: string): number {
  if (rest === '') return meaningAt(rows, 0) < 0 ? 0 : -1;
  for (let at = rows.indexOf(rest); at >= 0; at = rows.indexOf(rest, at + 1)) {
    const end = at + rest.length;
    if (meaningAt(rows, end) < 0 && (at === 0 || meaningAt(rows, at - 1) !== 0)) return end;
  }
  return -1;
}

function meaningAt(rows: string, at: number): number {
  return meaningOf[rows.charCodeAt(at)] ?? 0;
}
