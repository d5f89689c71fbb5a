/** Names the language of a text, and says how sure that is: the script first, then pieces of words; franc settles the long texts. */

import { francAll } from 'franc';
import { type DetectedLanguage, type DetectOptions, reliableFrom } from './detected-language.ts';
import { languages } from './language-codes.ts';
import { countLetters, type Letters } from './scripts.ts';
import {
  fewLetters,
  lengthRead,
  longFrom,
  piecesSay,
  repetition,
  type ScriptOfPieces,
  scoreOf,
} from './word-pieces.ts';

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
  const letters = countLetters(read);
  const [best, second] = letters.all < 2 ? [] : ranked(read, letters, options);
  const confidence = best === undefined ? 0 : Math.round(best.share * surest(letters.all) * 1000) / 1000;
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
  return letters < fewLetters ? 0.5 : 1;
}

function named(iso6393: string): { code: string; iso6393: string } {
  return { code: languages.get(iso6393) ?? iso6393, iso6393 };
}

interface Candidate {
  readonly iso6393: string;
  /** Of all that speaks for any language, the share that speaks for this one, 0 to 1. */
  readonly share: number;
}

/** A sign of Han, kana or Hangul says as much as two letters or more of an alphabet. */
const alphabetic = 0.5;

/** The languages that the text may be in, best first; empty when nothing can be said. */
function ranked(read: string, letters: Letters, options: DetectOptions): readonly Candidate[] {
  const { all, Latin: latin, Cyrillic: cyrillic, Arabic: arabic } = letters;
  const { Hangul: hangul, Kana: kana, Han: han } = letters;
  const other = all - latin - cyrillic - arabic - hangul - kana - han;
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
  return bySpelling(read, all, script, options);
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

/** franc scores the best language 1 and the others below; a smaller lead than this is between kin, as Danish and Norwegian. */
const clearLead = 0.025;
/** What franc might have said of a language that it has no trigrams of (Basque, Breton, Welsh ...). */
const scoreUnknown = 0.8;

function bySpelling(
  read: string,
  letters: number,
  script: ScriptOfPieces,
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
  const { languages: known, sums } = piecesSay(read, script);
  const lowest = Math.min(...sums);
  const allowed = new Set(only ?? languages.keys());
  const unknownToFranc = [...known.keys()].filter(
    (iso6393) => allowed.has(iso6393) && !scored.some(([each]) => each === iso6393),
  );
  const scores = [...scored, ...unknownToFranc.map((iso6393) => [iso6393, scoreUnknown] as const)]
    .map(([iso6393, franc]) => {
      const place = known.get(iso6393);
      const pieces = place === undefined ? lowest : sums[place]!;
      return { iso6393, score: scoreOf(iso6393, { pieces, franc, letters, prior }) };
    })
    .sort((a, b) => b.score - a.score);
  const odds = scores.map(({ score }) => Math.exp((score - scores[0]!.score) / repetition(letters)));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return scores.map(({ iso6393 }, i) => ({ iso6393, share: odds[i]! / total }));
}
