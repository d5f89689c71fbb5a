/** Names the language of a text, and says how sure that is: the script first, then pieces of words; franc settles the long texts. */

import { francAll } from 'franc';
import { languages } from './language-codes.ts';
import { languageSigns, levelSigns, levels, type Profile, profiles } from './language-profiles.ts';
import { reliableFrom } from './reliable.ts';

export interface DetectedLanguage {
  /** ISO 639-1 where there is one, else ISO 639-3; `und` when nothing can be said. */
  readonly code: string;
  /** ISO 639-3; `und` when nothing can be said. */
  readonly iso6393: string;
  /** How often such an answer is right, 0 to 1. */
  readonly confidence: number;
  /** Whether the confidence is at least 0.8. */
  readonly reliable: boolean;
  /** The next best language, when it is close (the answer is not reliable); null otherwise. */
  readonly runnerUp: { readonly code: string; readonly iso6393: string } | null;
}

export interface DetectOptions {
  /** Only these languages, as ISO 639-3 codes. Default: the languages in which articles are published most. */
  readonly only?: readonly string[];
  /** The language of what stands around the text, as ISO 639-3: it wins unless the text speaks against it. */
  readonly prior?: string;
}

/** Beyond this length nothing changes: 99.8 % of French texts are named right at 600 characters. */
const lengthRead = 2048;
/** Below this the best of the languages is one among ten that are as likely: `OK`, `TGV`. */
const decidedFrom = 0.1;

export function detectLanguage(text: string, options: DetectOptions = {}): DetectedLanguage {
  if (text.length > rememberedLength || options.only !== undefined) return detect(text, options);
  const key = `${options.prior ?? ''}\n${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = detect(text, options);
  if (remembered.size >= rememberedTexts) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** An archive says the same in a thousand articles: headings, captions, what stands around them. At most 4 MB of them are kept. */
const remembered = new Map<string, DetectedLanguage>();
const rememberedLength = 400;
const rememberedTexts = 5_000;

function detect(text: string, options: DetectOptions): DetectedLanguage {
  const read = text.slice(0, lengthRead).normalize('NFC');
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const [best, second] = letters < 2 ? [] : ranked(read, letters, options);
  const confidence = best === undefined ? 0 : Math.round(best.share * surest(letters) * 1000) / 1000;
  if (best === undefined || confidence < decidedFrom) {
    return { code: 'und', iso6393: 'und', confidence: 0, reliable: false, runnerUp: null };
  }
  const reliable = confidence >= reliableFrom;
  return {
    ...named(best.iso6393),
    confidence,
    reliable,
    runnerUp: reliable || second === undefined ? null : named(second.iso6393),
  };
}

/** `OK`, a name or an initial belongs to every language: no answer on so few letters is reliable. */
function surest(letters: number): number {
  return letters < 4 ? 0.5 : 1;
}

function named(iso6393: string): { code: string; iso6393: string } {
  return { code: languages.get(iso6393) ?? iso6393, iso6393 };
}

interface Candidate {
  readonly iso6393: string;
  /** Of all that speaks for any language, the share that speaks for this one, 0 to 1. */
  readonly share: number;
}

/** Scripts that several of our languages share, and those of East Asia; franc names the language of any other script. */
const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
} as const;

/** A sign of Han, kana or Hangul says as much as two letters or more of an alphabet. */
const alphabetic = 0.5;

/** The languages that the text may be in, best first; empty when nothing can be said. */
function ranked(read: string, letters: number, options: DetectOptions): readonly Candidate[] {
  const count = (script: keyof typeof scripts) => read.match(scripts[script])?.length ?? 0;
  const [latin, cyrillic, arabic] = [count('Latin'), count('Cyrillic'), count('Arabic')];
  const [hangul, kana, han] = [count('Hangul'), count('Kana'), count('Han')];
  const other = letters - latin - cyrillic - arabic - hangul - kana - han;
  const alphabet = alphabetic * Math.max(latin, cyrillic, arabic);
  const most = Math.max(alphabet, hangul, kana + han, alphabetic * other);
  const only = options.only ?? [...languages.keys()];
  const certain = (iso6393: string) => (only.includes(iso6393) ? [{ iso6393, share: 1 }] : []);
  if (most === kana + han) {
    const found = certain(isJapanese(read, kana, han, options.prior) ? 'jpn' : 'cmn');
    return kana === 0 && han < hanNeeded ? found.map((each) => ({ ...each, share: 0.7 })) : found;
  }
  if (most === hangul) return certain('kor');
  if (most !== alphabet) {
    const [found] = francAll(read, { minLength: 1, only: [...only] });
    return found === undefined ? [] : certain(found[0]);
  }
  const script =
    alphabetic * latin === most ? 'Latin' : alphabetic * cyrillic === most ? 'Cyrillic' : 'Arabic';
  return bySpelling(read, letters, script, options);
}

/** Han signs as Japan alone writes them (the post-war forms and those made in Japan), among the most frequent in its press. */
const japaneseHan =
  /[々〆込畑辻峠働栃枠搾円気駅対発経済戦変図売読広応関検権県観歳残沢浜澤桜歩毎営巻価団労処転伝続総帰]/u;

/** Names and headlines of fewer Han signs than this, without kana, are written alike in Chinese and Japanese. */
const hanNeeded = 6;

/** Pronouns and particles of Chinese that Japanese does not write. */
const chineseHan = /[们們这這那你她吗嗎么麼没沒还给说說让讓啊呢吧很哪]/;

/** Japanese is hardly ever written without kana, but for headlines and lists; Chinese quotes a kana now and then. */
function isJapanese(read: string, kana: number, han: number, prior: string | undefined): boolean {
  if (kana > 0) return kana * 12 >= han;
  return japaneseHan.test(read) || (prior === 'jpn' && !chineseHan.test(read));
}

/** From this many letters on franc decides alone where it leads clearly: of 228 texts of ten sentences in 23 languages it named 227 right, with any lead. */
const longFrom = 600;
/** franc scores the best language 1 and the others below; a smaller lead than this is between kin, as Danish and Norwegian. */
const clearLead = 0.025;
/** The pieces of this many characters say enough: they name 99.9 % of texts of 120 characters and more. */
const piecesRead = 600;

/**
 * The weight of franc and the handicap were chosen on 5 700 sentences and fragments of 23 languages, `repetition` was fitted on one half
 * of them: on the other half, of the answers with confidence p about p are right.
 * What franc adds to the pieces of words, as log-odds per square root of a letter:
 */
const weightOfFranc = 0.5;
/** What franc might have said of a language that it has no trigrams of (Basque, Breton, Welsh ...). */
const scoreUnknown = 0.8;
/** What a language of few articles must make up for, as log-odds: else rare languages win short texts by chance. */
const handicapOfRare = 1.4;
/** Neighbouring pieces say the same thing twice, the more the longer the text: log-odds are divided by 1.3 up to 40 letters, and by more beyond. */
const repetition = (letters: number) => 1.3 * Math.max(1, letters / 40) ** 0.4;

/** What stands around a text is worth this much, as log-odds: its language wins unless the text speaks clearly for another. */
const weightOfPrior = 2;

/** French comes first in this toolkit: what could as well be French is. */
const weightOfFrench = 0.3;

/** The languages in which most is published; the others of our table have the handicap. */
const oftenPublished: ReadonlySet<string> = new Set(
  'fra eng deu spa ita por nld cat glg swe nob dan fin pol ces ron rus tur arb ind'.split(' '),
);

function bySpelling(
  read: string,
  letters: number,
  script: keyof typeof profiles,
  { only, prior }: DetectOptions,
): readonly Candidate[] {
  const scored = francAll(read, { minLength: 1, only: [...(only ?? languages.keys())] });
  const [best, second] = scored;
  if (best === undefined || best[0] === 'und') return [];
  const lead = best[1] - (second?.[1] ?? 0);
  if (letters >= longFrom && lead >= clearLead) {
    const share = 1 - 0.65 * Math.exp(-2.1 * lead * Math.sqrt(letters) * Math.max(1, letters / 400));
    return scored.map(([iso6393]) => ({ iso6393, share: iso6393 === best[0] ? share : 0 }));
  }
  const { languages: known, sums } = piecesSay(read.slice(0, piecesRead), weightsOf(script));
  const lowest = Math.min(...sums);
  const allowed = new Set(only ?? languages.keys());
  const unknownToFranc = [...known.keys()].filter(
    (iso6393) => allowed.has(iso6393) && !scored.some(([each]) => each === iso6393),
  );
  const scores = [...scored, ...unknownToFranc.map((iso6393) => [iso6393, scoreUnknown] as const)]
    .map(([iso6393, score]) => {
      const place = known.get(iso6393);
      const pieces = place === undefined ? lowest : sums[place]!;
      const handicap = oftenPublished.has(iso6393) ? 0 : handicapOfRare;
      const around = (iso6393 === prior ? weightOfPrior : 0) + (iso6393 === 'fra' ? weightOfFrench : 0);
      return { iso6393, score: pieces + weightOfFranc * Math.sqrt(letters) * score - handicap + around };
    })
    .sort((a, b) => b.score - a.score);
  const odds = scores.map(({ score }) => Math.exp((score - scores[0]!.score) / repetition(letters)));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return scores.map(({ iso6393 }, i) => ({ iso6393, share: odds[i]! / total }));
}

/** Frequent words that are French and hardly anything else: two or three words of French are to be known as such. */
const frenchOnly: ReadonlySet<string> = new Set(
  (
    'où quelque quelques seulement cela ça très être avec leurs toujours aussi beaucoup jamais cette vous était étaient ' +
    'avait avaient faire chez depuis pendant après jusque selon lorsque puisque parce plusieurs chaque voici voilà bonjour ' +
    'demain mots toutes trop moins mieux notre votre êtes avons été quelle quels quelles laquelle ceux ' +
    'celle celui sommaire peux veux doit doivent alors encore pourquoi combien aucun aucune autres rien trop tard jour jours ' +
    'année années semaine dernière dernières derniers première premières nouveau nouveaux nouvelle nouvelles petite petites ' +
    'bonne femme femmes enfants travail voir cours prix lieu besoin vraiment plutôt surtout ainsi enfin presque'
  )
    .split(' ')
    .map((word) => ` ${word} `),
);
const weightOfFrenchWord = 1;

/** A space before `! ? : ;` or inside guillemets: French typography, and hardly another's. */
const frenchSpacing = /[\p{L}\p{N}»"][ \u00a0\u202f][!?:;](?![-()\p{L}])|«[ \u00a0\u202f].*[ \u00a0\u202f]»/u;
const weightOfFrenchSpacing = 2;

/** The log-odds of each language of a profile, summed over the pieces of the text's words. */
function piecesSay(text: string, { languages: known, bias, weigh }: Weights) {
  const sums = Float64Array.from(bias);
  const french = known.get('fra');
  if (french !== undefined && frenchSpacing.test(text)) sums[french]! += weightOfFrenchSpacing;
  for (const piece of piecesOf(text)) {
    if (french !== undefined && frenchOnly.has(piece)) sums[french]! += weightOfFrenchWord;
    const pairs = weigh(piece);
    if (pairs === undefined) continue;
    for (let i = 0; i < pairs.length; i += 2) sums[pairs[i]!]! += pairs[i + 1]!;
  }
  return { languages: known, sums };
}

/** Pieces of 1 to 4 letters of each word, its edges included, and whole words of 3 to 10 letters. The training cut words the same way. */
function* piecesOf(text: string): Iterable<string> {
  for (const [word] of text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .matchAll(/[\p{L}\p{M}·]+(?:'[\p{L}\p{M}·]+)*'?/gu)) {
    const edged = ` ${word} `;
    for (let from = 0; from < edged.length; from++) {
      for (let to = from + 1; to <= Math.min(from + 4, edged.length); to++) yield edged.slice(from, to);
    }
    if (edged.length >= 5 && edged.length <= 12) yield edged;
  }
}

interface Weights {
  /** Where each language stands in `bias` and in the pairs. */
  readonly languages: ReadonlyMap<string, number>;
  readonly bias: readonly number[];
  /** Of a piece of a word: place of a language, weight, place, weight ... */
  readonly weigh: (piece: string) => readonly number[] | undefined;
}

/** By character code: the place of a language plus 1, a level as -1 and below, or nothing for a letter of a piece. */
const meaningOf: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return languageSigns.indexOf(sign) + 1 || -(levelSigns.indexOf(sign) + 1);
});

const profilesUsed = new Map<keyof typeof profiles, Weights>();

/** The profile of a script. */
function weightsOf(script: keyof typeof profiles): Weights {
  const before = profilesUsed.get(script);
  if (before !== undefined) return before;
  const { languages: names, bias, pieces }: Profile = profiles[script];
  const places = new Map(names.map((iso6393, place) => [sameInProfile(iso6393), place]));
  // Bosnian is told from Croatian by franc alone, in long texts.
  if (places.has('hrv')) places.set('bos', places.get('hrv')!);
  const result = { languages: places, bias, weigh: searchedOrDecoded(pieces) };
  profilesUsed.set(script, result);
  return result;
}

/** So many pieces are looked for where they stand; decoding all, 5 to 6 ms for Latin, pays beyond that. */
const searchedFirst = 300;

function searchedOrDecoded(pieces: string): Weights['weigh'] {
  let searched = 0;
  let decoded: ReadonlyMap<string, readonly number[]> | undefined;
  return (piece) => {
    if (decoded === undefined && ++searched <= searchedFirst) return search(piece, pieces);
    decoded ??= decode(pieces);
    return decoded.get(piece);
  };
}

/**
 * Halves what is left until the first row that is not before the piece and a level. The rows are sorted as they are written, and
 * every level sign stands before the letters and after the space and the apostrophe.
 */
function search(piece: string, pieces: string): readonly number[] | undefined {
  const wanted = `${piece}${levelSigns[0]}`;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const row = rowAround(pieces, (low + high) >> 1);
    if (isBefore(pieces, row, wanted)) low = rowAfter(pieces, row);
    else high = row;
  }
  const end = low + piece.length;
  return pieces.startsWith(piece, low) && meaningAt(pieces, end) < 0 ? pairsFrom(pieces, end) : undefined;
}

/** Where the row begins that holds a place: its piece comes first, then levels and languages, and maybe a line ending. */
function rowAround(pieces: string, at: number): number {
  let start = at;
  while (start > 0 && !isLetter(pieces, start)) start--;
  while (start > 0 && isLetter(pieces, start - 1)) start--;
  return start;
}

function rowAfter(pieces: string, row: number): number {
  let next = row;
  while (next < pieces.length && isLetter(pieces, next)) next++;
  while (next < pieces.length && !isLetter(pieces, next)) next++;
  return next;
}

/** Of a piece: no sign and no line ending. */
function isLetter(pieces: string, at: number): boolean {
  return meaningAt(pieces, at) === 0 && pieces[at] !== '\n';
}

function isBefore(pieces: string, row: number, wanted: string): boolean {
  for (let i = 0; i < wanted.length; i++) {
    const difference = pieces.charCodeAt(row + i) - wanted.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function pairsFrom(pieces: string, from: number): number[] {
  const pairs: number[] = [];
  let weight = 0;
  for (let at = from; at < pieces.length; at++) {
    const meaning = meaningAt(pieces, at);
    if (meaning === 0) break;
    if (meaning < 0) weight = levels[-meaning - 1]!;
    else pairs.push(meaning - 1, weight);
  }
  return pairs;
}

function decode(pieces: string): ReadonlyMap<string, readonly number[]> {
  const weights = new Map<string, readonly number[]>();
  let start = 0;
  let inPiece = true;
  for (let at = 0; at < pieces.length; at++) {
    const isPiece = meaningAt(pieces, at) === 0;
    if (isPiece && !inPiece) start = at;
    if (!isPiece && inPiece)
      weights.set(pieces.slice(pieces[start] === '\n' ? start + 1 : start, at), pairsFrom(pieces, at));
    inPiece = isPiece;
  }
  return weights;
}

function meaningAt(pieces: string, at: number): number {
  return meaningOf[pieces.charCodeAt(at)] ?? 0;
}

/** The training named the macrolanguage Arabic; franc and our table name its standard form. */
function sameInProfile(iso6393: string): string {
  return iso6393 === 'ara' ? 'arb' : iso6393;
}
