/** Estimates how long an article takes to read, silently and aloud, each language at its own speed, from parts that add up. */

import { lookup } from '../core/lookup.ts';
import type { Passage } from '../core/prose/passages.ts';
import { iso6391Of } from '../text/language-codes.ts';
import { countCjk, countWords } from '../text/words.ts';

export interface ReadingTime {
  /** Rounded; at least 1 when there is a word. */
  readonly minutes: number;
  /** The average reader, silently: the sum of the parts. */
  readonly seconds: number;
  /** Silent speed on prose in the article's language. */
  readonly wordsPerMinute: number;
  /** Where the speeds of the text come from. */
  readonly basis: string;
  readonly aloudSeconds: number;
  /** What the article itself declares. */
  readonly declaredMinutes: number | null;
  /** Most adults read silently between these two. */
  readonly slowSeconds: number;
  readonly fastSeconds: number;
  readonly parts: readonly ReadingPart[];
}

export interface ReadingPart extends ReadingKind {
  /** Words, characters or images. */
  readonly count: number;
  /** Words or characters a minute; null for images. */
  readonly perMinute: number | null;
  readonly seconds: number;
}

interface ReadingKind {
  /** `characters` are those of Chinese and Japanese. */
  readonly part: 'text' | 'characters' | 'code' | 'images';
  /** Whose speed is taken, as ISO 639-1 where there is one; null for images. */
  readonly language: string | null;
}

/** Words or characters to read, of one kind. */
export interface Reading extends ReadingKind {
  readonly part: Exclude<ReadingPart['part'], 'images'>;
  readonly language: string;
  readonly count: number;
}

/**
 * Words a minute aloud, from IReST: Trauzettel-Klosinski & Dietz 2012, IOVS 53(9):5452, doi 10.1167/iovs.11-8284.
 * Chinese and Japanese in characters a minute.
 */
const aloud = lookup<number>({
  fr: 195,
  en: 228,
  de: 179,
  es: 218,
  it: 188,
  nl: 202,
  pt: 181,
  fi: 161,
  pl: 166,
  sv: 199,
  ru: 184,
  tr: 166,
  ar: 138,
  he: 187,
  sl: 180,
});
const aloudCharacters = lookup<number>({ zh: 255, ja: 357 });

// English non-fiction, silently: Brysbaert 2019, J. Memory & Language 109:104047, doi 10.1016/j.jml.2019.104047.
const silentEnglish = 238;
const slowEnglish = 175;
const fastEnglish = 300;

/** Code is read at half the pace of prose: an assumption, for want of a measurement, and said where it is shown. */
const codePace = 0.5;

/** What there is to read in a passage: its words, and its Chinese and Japanese characters. */
export function readingsOf(
  { account, text }: Passage,
  language: string,
  words = countWords(text),
): Reading[] {
  const code = iso6391Of(language);
  const characters = countCjk(text);
  const readings: Reading[] = [];
  if (words > characters)
    readings.push({ part: account === 'code' ? 'code' : 'text', language: code, count: words - characters });
  if (characters > 0)
    readings.push({ part: 'characters', language: code in aloudCharacters ? code : 'zh', count: characters });
  return readings;
}

/** The readings of some passages, in their order. */
export function readingsIn(
  passages: readonly Passage[],
  readings: (passage: Passage) => readonly Reading[],
): Reading[] {
  const all: Reading[] = [];
  for (const passage of passages) all.push(...readings(passage));
  return all;
}

/**
 * @param language the article's own; its words come first. A language without measurements is read at the English speed, and the basis
 *   says so.
 * @param wordsPerMinute a reader's own silent speed, instead of the languages'.
 */
export function readingTime(
  readings: readonly Reading[],
  images: number,
  language: string,
  declaredMinutes: number | null,
  wordsPerMinute?: number,
): ReadingTime {
  const code = iso6391Of(language);
  const added = addUp(readings, code);
  const parts: readonly ReadingPart[] = [
    ...added.map((reading) => ({
      ...reading,
      perMinute: silentPace(reading, wordsPerMinute),
      seconds: Math.round(silentSeconds(reading, wordsPerMinute)),
    })),
    ...(images > 0
      ? [
          {
            part: 'images' as const,
            language: null,
            count: images,
            perMinute: null,
            seconds: secondsForImages(images),
          },
        ]
      : []),
  ];
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const withoutImages = parts.reduce((sum, part) => sum + (part.perMinute === null ? 0 : part.seconds), 0);
  const atPace = (pace: number) =>
    Math.round((withoutImages * silentEnglish) / pace) + seconds - withoutImages;
  const spoken = added.filter(({ part }) => part !== 'code');
  const codes = new Set([code, ...added.filter(({ part }) => part === 'text').map((each) => each.language)]);
  return {
    minutes: Math.max(spoken.length > 0 ? 1 : 0, Math.round(seconds / 60)),
    seconds,
    wordsPerMinute: wordsPerMinute ?? silentSpeed(code).speed,
    basis:
      wordsPerMinute === undefined ? [...codes].map((each) => silentSpeed(each).basis).join('; ') : 'option',
    aloudSeconds: Math.round(
      spoken.reduce((sum, reading) => sum + secondsFor(reading.count, aloudPace(reading)), 0),
    ),
    declaredMinutes,
    slowSeconds: atPace(slowEnglish),
    fastSeconds: atPace(fastEnglish),
    parts,
  };
}

const partsInOrder: readonly ReadingPart['part'][] = ['text', 'characters', 'code', 'images'];

/** One reading for each kind and language: text first, the article's language before others. */
function addUp(readings: readonly Reading[], own: string): Reading[] {
  const sums = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.part} ${reading.language}`;
    sums.set(key, { ...reading, count: reading.count + (sums.get(key)?.count ?? 0) });
  }
  const place = ({ part, language }: Reading) => 2 * partsInOrder.indexOf(part) + (language === own ? 0 : 1);
  return [...sums.values()].sort((a, b) => place(a) - place(b));
}

/** Seconds to read silently, unrounded. */
export function silentSeconds(reading: Reading, wordsPerMinute?: number): number {
  return secondsFor(reading.count, silentPace(reading, wordsPerMinute));
}

/** Words or characters a minute. */
function silentPace(reading: Reading, wordsPerMinute?: number): number {
  if (reading.part === 'characters') return Math.round((silentEnglish * aloudPace(reading)) / aloud['en']!);
  const speed = wordsPerMinute ?? silentSpeed(reading.language).speed;
  return reading.part === 'code' ? speed * codePace : speed;
}

function aloudPace({ part, language }: Reading): number {
  return part === 'characters' ? aloudCharacters[language]! : (aloud[language] ?? aloud['en']!);
}

/** Whether the declared time is more than a minute off the computed one. */
export function isDeclaredWrong({ declaredMinutes, seconds }: ReadingTime): boolean {
  return declaredMinutes !== null && Math.abs(declaredMinutes * 60 - seconds) > 60;
}

function secondsFor(count: number, perMinute: number): number {
  return (count * 60) / perMinute;
}

/** Words a minute silently in a language, and where that comes from. */
function silentSpeed(code: string): { readonly speed: number; readonly basis: string } {
  const measured = aloud[code];
  if (code === 'en') return { speed: silentEnglish, basis: 'Brysbaert 2019' };
  if (measured === undefined) {
    return {
      speed: silentEnglish,
      basis: `Brysbaert 2019; no measurement for '${code}', the English speed is taken`,
    };
  }
  return {
    speed: Math.round((silentEnglish * measured) / aloud['en']!),
    basis: `derived: Brysbaert 2019 (en ${silentEnglish}) × IReST 2012 (${code} ${measured} / en ${aloud['en']})`,
  };
}

/** 12 for the first, one less for each next, never under 3 (Medium's published rule). */
function secondsForImages(images: number): number {
  let seconds = 0;
  for (let index = 0; index < images; index++) seconds += Math.max(3, 12 - index);
  return seconds;
}
