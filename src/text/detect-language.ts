/** Names the language of a text, and says how sure that is: the script first, then pieces of words; franc settles the long texts. */

import { francAll } from 'franc';
import { languageSigns, levelSigns, levels, type Profile, profiles } from './language-profiles.ts';

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

/** ISO 639-3 and 639-1 of the languages that are told apart: rarer ones win short texts by chance too often. */
const languages: ReadonlyMap<string, string> = new Map(
  (
    'fra:fr eng:en deu:de spa:es ita:it por:pt nld:nl cat:ca glg:gl eus:eu oci:oc bre:br cos:co swe:sv nob:nb nno:nn dan:da fin:fi ' +
    'isl:is est:et lav:lv lit:lt pol:pl ces:cs slk:sk slv:sl hrv:hr srp:sr bos:bs sqi:sq hun:hu ron:ro bul:bg mkd:mk ' +
    'ell:el tur:tr rus:ru ukr:uk bel:be arb:ar heb:he pes:fa urd:ur hin:hi ben:bn tam:ta tel:te tha:th vie:vi ind:id ' +
    'cmn:zh jpn:ja kor:ko swh:sw afr:af gle:ga cym:cy epo:eo lat:la'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Beyond this length nothing changes: 99.8 % of French texts are named right at 600 characters. */
const lengthRead = 2048;
const reliableFrom = 0.8;

export function detectLanguage(text: string, options: DetectOptions = {}): DetectedLanguage {
  const read = text.slice(0, lengthRead).normalize('NFC');
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const [best, second] = letters < 2 ? [] : ranked(read, letters, options);
  if (best === undefined) {
    return { code: 'und', iso6393: 'und', confidence: 0, reliable: false, runnerUp: null };
  }
  const confidence = confidenceFrom(best.share, letters);
  const reliable = confidence >= reliableFrom;
  return {
    ...named(best.iso6393),
    confidence,
    reliable,
    runnerUp: reliable || second === undefined ? null : named(second.iso6393),
  };
}

/** ISO 639-3 for a code like `fr` or `fr-CA`; the code itself when it is not in our table. */
export function iso6393Of(code: string): string {
  const primary = code.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  for (const [iso6393, iso6391] of languages) if (iso6391 === primary) return iso6393;
  return primary;
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
function ranked(read: string, letters: number, { only, prior }: DetectOptions): readonly Candidate[] {
  const allowed = only ?? [...languages.keys()];
  const count = (script: keyof typeof scripts) => read.match(scripts[script])?.length ?? 0;
  const [latin, cyrillic, arabic] = [count('Latin'), count('Cyrillic'), count('Arabic')];
  const [hangul, kana, han] = [count('Hangul'), count('Kana'), count('Han')];
  const most = Math.max(latin * alphabetic, cyrillic * alphabetic, arabic * alphabetic, hangul, kana + han);
  const certain = (iso6393: string) => (allowed.includes(iso6393) ? [{ iso6393, share: 1 }] : []);
  const rest = letters - latin - cyrillic - arabic - hangul - kana - han;
  if (rest * alphabetic <= most) {
    if (kana + han === most) return certain(isJapanese(read, kana, han) ? 'jpn' : 'cmn');
    if (hangul === most) return certain('kor');
    const script = most === latin * alphabetic ? 'Latin' : most === cyrillic * alphabetic ? 'Cyrillic' : 'Arabic';
    return byPieces(read, letters, decoded(script), allowed, prior);
  }
  const [found] = francAll(read, { minLength: 1, only: [...allowed] });
  return found === undefined || found[0] === 'und' ? [] : certain(found[0]);
}

/** Han signs as Japan alone writes them (the post-war forms and those made in Japan), among the most frequent in its press. */
const japaneseHan = /[々〆込畑辻峠働栃枠搾円気駅対発経済戦変図売読広応関検権県観歳残沢浜澤桜歩毎営巻価団労処転伝続総帰]/u;

/** Japanese is hardly ever written without kana; Chinese quotes a kana now and then. */
function isJapanese(read: string, kana: number, han: number): boolean {
  return kana > 0 ? kana * 12 >= han : japaneseHan.test(read);
}

/** How much franc counts against the pieces of words, per square root of a letter and per letter. */
const weightOfFranc = 1;
/** What stands around a text is worth this much: the prior language wins unless another is e^2 times as likely. */
const weightOfPrior = 2;

/** Adds up what each piece of a word says, and what franc says, and gives each language its share. */
function byPieces(
  read: string,
  letters: number,
  { languages: known, bias, weights }: Weights,
  allowed: readonly string[],
  prior: string | undefined,
): readonly Candidate[] {
  const sums = Float64Array.from(bias);
  for (const piece of piecesOf(read)) {
    const pairs = weights.get(piece);
    if (pairs === undefined) continue;
    for (let i = 0; i < pairs.length; i += 2) sums[pairs[i]!]! += pairs[i + 1]!;
  }
  const lowest = Math.min(...sums);
  const franc = new Map(francAll(read, { minLength: 1, only: [...allowed] }));
  const scores = allowed
    .filter((iso6393) => franc.has(iso6393) || known.has(iso6393))
    .map((iso6393) => {
      const place = known.get(iso6393);
      const pieces = place === undefined ? lowest : sums[place]!;
      const score = pieces + weightOfFranc * Math.sqrt(letters) * (franc.get(iso6393) ?? 0);
      return { iso6393, score: iso6393 === prior ? score + weightOfPrior : score };
    })
    .sort((a, b) => b.score - a.score);
  const top = scores[0]?.score ?? 0;
  const total = scores.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return scores.map(({ iso6393, score }) => ({ iso6393, share: Math.exp(score - top) / total }));
}

/** Pieces of 1 to 4 letters of each word, its edges included, and whole words of 3 to 10 letters. The training cut words the same way. */
function* piecesOf(text: string): Iterable<string> {
  for (const [word] of text.toLowerCase().replace(/[’ʼ]/gu, "'").matchAll(/[\p{L}\p{M}·]+(?:'[\p{L}\p{M}·]+)*'?/gu)) {
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
  /** By piece of a word: place of a language, weight, place, weight ... */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const decodedBefore = new Map<keyof typeof profiles, Weights>();

/** The profile of a script, taken apart at the first call (about 5 ms for Latin) and kept. */
function decoded(script: keyof typeof profiles): Weights {
  const before = decodedBefore.get(script);
  if (before !== undefined) return before;
  const { languages: names, bias, pieces }: Profile = profiles[script];
  const weights = new Map<string, number[]>();
  let piece = '';
  let pairs: number[] | null = null;
  let weight = 0;
  for (const sign of pieces) {
    const level = levelSigns.indexOf(sign);
    const place = languageSigns.indexOf(sign);
    if (level >= 0) {
      if (pairs === null) weights.set(piece, (pairs = []));
      weight = levels[level]!;
    } else if (place >= 0) pairs?.push(place, weight);
    else if (sign !== '\n') {
      if (pairs !== null) piece = '';
      pairs = null;
      piece += sign;
    }
  }
  const places = new Map(names.map((iso6393, place) => [sameInProfile(iso6393), place]));
  // Bosnian is told from Croatian by franc alone, in long texts.
  if (places.has('hrv')) places.set('bos', places.get('hrv')!);
  const result = { languages: places, bias, weights };
  decodedBefore.set(script, result);
  return result;
}

/** The training named the macrolanguage Arabic; franc and our table name its standard form. */
function sameInProfile(iso6393: string): string {
  return iso6393 === 'ara' ? 'arb' : iso6393;
}

function confidenceFrom(share: number, _letters: number): number {
  return Math.round(share * 1000) / 1000;
}
