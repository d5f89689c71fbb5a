/** Estimates how long an article takes to read, silently and aloud, from parts that add up. */

export interface ReadingTime {
  /** Rounded; at least 1 when there is a word. */
  readonly minutes: number;
  /** The average reader, silently: the sum of the parts. */
  readonly seconds: number;
  /** Silent speed on prose. */
  readonly wordsPerMinute: number;
  /** Where the speed comes from. */
  readonly basis: string;
  readonly aloudSeconds: number;
  /** What the article itself declares. */
  readonly declaredMinutes: number | null;
  /** Most adults read silently between these two. */
  readonly slowSeconds: number;
  readonly fastSeconds: number;
  readonly parts: readonly ReadingPart[];
}

export interface ReadingPart {
  /** `characters` are those of Chinese and Japanese. */
  readonly part: 'text' | 'characters' | 'code' | 'images';
  /** Words, characters or images. */
  readonly count: number;
  /** Words or characters a minute; null for images. */
  readonly perMinute: number | null;
  readonly seconds: number;
}

/** What there is to read. */
export interface Reading {
  /** Words of prose, headings and tables, Chinese and Japanese characters not among them. */
  readonly words: number;
  readonly cjkCharacters: number;
  /** Words of code that is read; 0 when code is skipped. */
  readonly codeWords: number;
  readonly images: number;
}

/**
 * Words a minute aloud, from IReST: Trauzettel-Klosinski & Dietz 2012, IOVS 53(9):5452, doi 10.1167/iovs.11-8284.
 * Chinese and Japanese in characters a minute.
 */
const aloud: Readonly<Record<string, number>> = {
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
};
const aloudCharacters: Readonly<Record<string, number>> = { zh: 255, ja: 357 };

// English non-fiction, silently: Brysbaert 2019, J. Memory & Language 109:104047, doi 10.1016/j.jml.2019.104047.
const silentEnglish = 238;
const slowEnglish = 175;
const fastEnglish = 300;

/** Code is read at half the pace of prose: an assumption, for want of a measurement, and said where it is shown. */
const codePace = 0.5;

/**
 * @param language a code; a language without measurements is read at the English speed, and the basis says so.
 * @param wordsPerMinute a reader's own silent speed, instead of the language's.
 */
export function readingTime(
  { words, cjkCharacters, codeWords, images }: Reading,
  language: string,
  declaredMinutes: number | null,
  wordsPerMinute?: number,
): ReadingTime {
  const code = language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  const { speed, basis } =
    wordsPerMinute === undefined ? silentSpeed(code) : { speed: wordsPerMinute, basis: 'option' };
  const characterSpeed = aloudCharacters[code] ?? aloudCharacters['zh']!;
  const silentCharacters = Math.round((silentEnglish * characterSpeed) / aloud['en']!);
  const parts = [
    partOf('text', words, speed),
    partOf('characters', cjkCharacters, silentCharacters),
    partOf('code', codeWords, speed * codePace),
    { part: 'images' as const, count: images, perMinute: null, seconds: secondsForImages(images) },
  ].filter(({ count }) => count > 0);
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const withoutImages = parts.reduce((sum, part) => sum + (part.perMinute === null ? 0 : part.seconds), 0);
  const atPace = (pace: number) =>
    Math.round((withoutImages * silentEnglish) / pace) + seconds - withoutImages;
  return {
    minutes: Math.max(words + cjkCharacters > 0 ? 1 : 0, Math.round(seconds / 60)),
    seconds,
    wordsPerMinute: speed,
    basis,
    aloudSeconds: Math.round(
      secondsFor(words, aloud[code] ?? aloud['en']!) + secondsFor(cjkCharacters, characterSpeed),
    ),
    declaredMinutes,
    slowSeconds: atPace(slowEnglish),
    fastSeconds: atPace(fastEnglish),
    parts,
  };
}

/** Whether the declared time is more than a minute off the computed one. */
export function isDeclaredWrong({ declaredMinutes, seconds }: ReadingTime): boolean {
  return declaredMinutes !== null && Math.abs(declaredMinutes * 60 - seconds) > 60;
}

/** Seconds to read so many words at so many words a minute, unrounded. */
export function secondsFor(words: number, wordsPerMinute: number): number {
  return (words * 60) / wordsPerMinute;
}

/** Words a minute silently in a language, and where that comes from. */
export function silentSpeed(language: string): { readonly speed: number; readonly basis: string } {
  const code = language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
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

function partOf(part: ReadingPart['part'], count: number, perMinute: number): ReadingPart {
  return { part, count, perMinute, seconds: Math.round(secondsFor(count, perMinute)) };
}

/** 12 for the first, one less for each next, never under 3 (Medium's published rule). */
function secondsForImages(images: number): number {
  let seconds = 0;
  for (let index = 0; index < images; index++) seconds += Math.max(3, 12 - index);
  return seconds;
}
