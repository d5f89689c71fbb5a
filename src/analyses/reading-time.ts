/** Estimates how long an article takes to read, silently and aloud. */

/** What one estimate rests on. */
export interface ReadingSpeed {
  /** Words a minute, silently. */
  readonly silent: number;
  /** Words a minute, aloud. */
  readonly aloud: number;
  /** Where the silent speed comes from, in words to print beside it. */
  readonly basis: string;
}

/**
 * Words a minute aloud, from IReST: Trauzettel-Klosinski & Dietz 2012, IOVS 53(9):5452, doi 10.1167/iovs.11-8284.
 * Chinese and Japanese are counted in characters there and are not in this table.
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

/** English non-fiction, silently: Brysbaert 2019, J. Memory & Language 109:104047, doi 10.1016/j.jml.2019.104047. */
const silentEnglish = 238;

/** The speeds for a language code; those of English for a language without measurements, and the basis says so. */
export function readingSpeed(language: string): ReadingSpeed {
  const code = language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  const measured = aloud[code];
  if (code === 'en' || measured === undefined) {
    const unknown =
      measured === undefined ? `; no measurement for '${language}', the English speed is taken` : '';
    return { silent: silentEnglish, aloud: aloud['en']!, basis: `Brysbaert 2019${unknown}` };
  }
  const silent = Math.round((silentEnglish * measured) / aloud['en']!);
  return {
    silent,
    aloud: measured,
    basis: `derived: Brysbaert 2019 (en ${silentEnglish}) × IReST 2012 (${code} ${measured} / en ${aloud['en']})`,
  };
}

/** Seconds to read so many words at so many words a minute, unrounded. */
export function secondsFor(words: number, wordsPerMinute: number): number {
  return (words * 60) / wordsPerMinute;
}

/** Seconds to look at images: 12 for the first, one less for each next, never under 3 (Medium's published rule). */
export function secondsForImages(images: number): number {
  let seconds = 0;
  for (let index = 0; index < images; index++) seconds += Math.max(3, 12 - index);
  return seconds;
}
