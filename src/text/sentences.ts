/** Splits running text into sentences, in one pass over the places where one may end. */

import type { Span } from '../core/span.ts';
import { holdsLetter, kindAt, WHITE, WORDLIKE } from './characters.ts';
import { findLanguage } from './languages/index.ts';

/**
 * What sentence splitting must know of a language, as lines of words: in lower case, or with the capitals that
 * tell an abbreviation from a word (`MM.`, `Col.`), and without their last full stop.
 */
export interface SentenceRules {
  /** What never closes a sentence, because something must follow: titles, `cf.`, `p.`. */
  readonly abbreviations: readonly string[];
  /** What closes a sentence when a starter follows: months, `Inc.`, `J.-C.`. */
  readonly closingAbbreviations: readonly string[];
  /** What closes a sentence unless a number or lower case follows: `no. 5`, `art. 3`, `etc. et`. */
  readonly weakAbbreviations: readonly string[];
  /** Words that show, capitalised, that a sentence begins: `Plan B. Il`, but not `L. Tolstoï`. */
  readonly starters: readonly string[];
  /** Whether a small number and a full stop are an ordinal: `12. Oktober`. */
  readonly dottedOrdinals?: boolean;
}

/**
 * The sentences of one or several paragraphs: ordered, disjoint, no white space at their ends, covering all else. A
 * blank line ends a sentence; a line that begins with a bullet or a dialogue dash begins one; any other line end is a
 * space. A language without rules of its own gets the general ones. Linear in the length of the text.
 */
export function splitSentences(text: string, language: string): Span[] {
  const lexicon = lexiconOf(language);
  const sentences: Span[] = [];
  let start = skipWhite(text, 0);
  let shortQuotationEnd = -1;
  let quoted = false; // between straight quotation marks, which do not say themselves whether they open or close

  const cut = (end: number, next: number) => {
    while (end > start && kindAt(text, end - 1) === WHITE) end--;
    if (end > start) sentences.push({ start, end });
    start = next;
  };

  mark.lastIndex = start;
  while (mark.test(text)) {
    const at = mark.lastIndex - 1;
    const sign = text[at]!;
    if (sign === '\n') {
      const next = skipWhite(text, at);
      const blank = text.lastIndexOf('\n', next) > at;
      if (blank) {
        quoted = false;
        shortQuotationEnd = -1;
      }
      if (blank || lineOpening.test(text.slice(next, next + 8))) cut(at, next);
      mark.lastIndex = next;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (sign === '\u00ab' || sign === '\u201c') {
      shortQuotationEnd = Math.max(shortQuotationEnd, endOfShortQuotation(text, at));
    } else {
      const end = skipTail(text, at, quoted);
      mark.lastIndex = end;
      if (quoted && text.slice(at, end).includes('"')) quoted = false;
      if (end < shortQuotationEnd) continue;
      const next = skipWhite(text, end);
      if (next === text.length || (next === end && !wideStop.test(sign))) continue;
      if (endsSentence(text, { start, at, end, next }, lexicon)) cut(end, next);
    }
  }
  cut(text.length, text.length);
  return sentences;
}

// The stops that want a space behind them, and those of Chinese and Japanese that want none.
const spacedStops = '.?!\\u2026\\u061f\\u06d4\\u0964';
const wideStops = '\\u3002\\uff01\\uff1f';
const stops = spacedStops + wideStops;

/** Stops, line ends, straight quotation marks and those that open. */
const mark = new RegExp(`[${stops}\\n"\\u00ab\\u201c]`, 'g');
const wideStop = new RegExp(`[${wideStops}]`);

// No \p{L} in this file: the first use of a dozen of such regexes takes 20 ms, more than all the rest on an article.
const letters = 'A-Za-z\\u00c0-\\u1fff\\u3040-\\ud7ff';
const capitals = 'A-Z\\u00c0-\\u00de\\u0152\\u0160\\u017d';

const lineOpening = new RegExp(
  `^(?:[-*+\\u2022\\u2023\\u25aa\\u25cf]\\s|[\\u2013\\u2014]\\s?["\\u00ab\\u201c]?\\s?[${capitals}\\d])`,
);

/**
 * Where a quotation of less than 50 units closes, or -1: `« Non. Jamais. »` is one sentence, a speech is several. The
 * bound also keeps a text of opening marks alone linear.
 */
function endOfShortQuotation(text: string, at: number): number {
  // In `»Komm!« Er` the mark closes what German typography opened the other way round.
  if (at > 0 && (kindAt(text, at - 1) === WORDLIKE || /[.?!\u2026,;:)]/.test(text[at - 1]!))) return -1;
  const length = text.slice(at + 1, at + 50).indexOf(text[at] === '\u00ab' ? '\u00bb' : '\u201d');
  return length < 0 ? -1 : at + 1 + length;
}

/** Behind the stop at `at` and all that belongs to it: `Quoi ?! »|`, `fin.[2]|`, `Bravo ! 🎉|`. */
function skipTail(text: string, at: number, quoted: boolean): number {
  let end = skipOne(tailPiece, text, at);
  // Piece by piece: one regex with a star around it would overflow on a megabyte of stops.
  for (let next = skipOne(tailPiece, text, end); next > end; next = skipOne(tailPiece, text, end)) end = next;
  return skipOne(quoted ? spacedQuote : lastQuote, text, end);
}

function skipOne(piece: RegExp, text: string, at: number): number {
  piece.lastIndex = at;
  return piece.test(text) ? piece.lastIndex : at;
}

const tailPiece = new RegExp(
  [
    `[${stops}]+`,
    '[)\\]}\\u00bb\\u201d\\u2019\\u203a\\u300d\\u300f\\uff09]',
    // signs that open as well as close: here they close, unless a word is stuck to them
    `["'\\u201c\\u2018\\u00ab*_\`](?![${letters}\\d])`,
    // calls of notes
    `\\[[${letters}\\d]{1,3}\\]|[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]`,
    // a second stop or a closing sign after French spacing, but not `.NET`
    `[^\\S\\n]{1,2}(?:[${stops}]+|[\\u00bb)\\]])(?![${letters}\\d])`,
    // emoji and smileys
    '[^\\S\\n]{0,2}(?:[\\u2600-\\u27bf\\u2b50]|[\\ud83c-\\ud83e][\\udc00-\\udfff])[\\ufe0f\\u200d]*',
    `[^\\S\\n]{0,2}[:;]-?[()D](?![${letters}])`,
  ].join('|'),
  'y',
);

/** The straight mark that closes what is open: `" Non ! "| dit-il`. */
const spacedQuote = new RegExp(`[^\\S\\n]"(?![${letters}\\d])`, 'y');

/** A spaced mark after the stop with nothing behind it in its line. */
const lastQuote = /[^\S\n]["\u201d](?=[^\S\n]{0,2}(?:\n|$))/y;

interface Place {
  /** Where the sentence begins. */
  readonly start: number;
  /** Its stop. */
  readonly at: number;
  /** Behind what belongs to the stop. */
  readonly end: number;
  /** The next ink. */
  readonly next: number;
}

/** Whether the sentence ends here: `start ... token|at|tail|end   next|opener|word ...`. */
function endsSentence(text: string, place: Place, lexicon: Lexicon): boolean {
  const { start, at, end, next } = place;
  const ahead = text.slice(next, next + 64);
  const [opener, word] = readOpening(ahead);
  if (word === '') return !/^(?:[,;:)\]}%/+<>&|\u00b0]|=(?!=))/.test(ahead);

  const rest = ahead.slice(opener.length);
  const tail = text.slice(at, end);
  // `[…] Le texte`, `… Et puis`: what was left out before the first word.
  if (at - start < 4 && /\.\.|\u2026/.test(tail) && !holdsLetter(text, start, at)) return false;
  const token = tokenBefore(text, start, at);
  const starter = lexicon.starters.has(word.toLowerCase());
  if (isLower(word) && !lowerCaseOpening.test(rest)) {
    // `« Quoi ? » dit-il`, `Yahoo! a`, `Ah ! que`, `il... hésite`: the sentence goes on, but some never write capitals.
    const careless = isLower(readOpening(text.slice(start, start + 8))[1]);
    if (/^[?!]+$/.test(tail)) return careless;
    if (!/^\.[)"\u201d]?$/.test(tail) || !(careless || (starter && token.length > 3))) return false;
    return token.length > 1 && !isAbbreviation(token, rest, false, lexicon);
  }
  if (!/^\.[^.?!\u2026]*$/.test(tail)) return true;
  if (isListNumber(text, start, at - token.length, token)) return false;
  if (isEra(text.slice(Math.max(start, at - 16), at))) return !/^\d/.test(word);
  const starts = starter || /[a-z]{3}mente$/.test(word);
  return !isAbbreviation(token, rest, starts, lexicon);
}

function isLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/** Lower case that begins a sentence all the same: `iTunes`, `b) Répondez`, an address. */
const lowerCaseOpening = /^(?:[a-z]{1,2}[A-Z]|[a-z]\)|https?:|www\.)/;

/** The opening signs and the first word: `« (` and `Il`. */
function readOpening(ahead: string): [opener: string, word: string] {
  const opener = openingSigns.exec(ahead)![0];
  return [opener, firstWord.exec(ahead.slice(opener.length))![0]];
}

const openingSigns =
  /^\u00bb?(?:\s?[\u00ab\u201c-\u201e"'\u2018\u201a([{\u00bf\u00a1*_`\u2013\u2014\u2022-]){0,6}\s?/;
const firstWord = new RegExp(`^[${letters}\\d]*`);

/** What stands between white space and the stop, without opening signs and elision: `(l'art|.` gives `art`. */
function tokenBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < 32 && kindAt(text, from - 1) !== WHITE) from--;
  return text
    .slice(from, at)
    .replace(/^["'(\u00ab\u201c\u201e\u2018[*_]+/, '')
    .replace(/^.*['\u2019](?=.)/, '');
}

/** `1.`, `B.` or `IV.` as the first thing of a sentence, or after a colon. */
function isListNumber(text: string, start: number, at: number, token: string): boolean {
  if (!/^(?:\d{1,3}|[A-Za-z]|[IVX]+)$/.test(token)) return false;
  return at <= start || /[:;]\s?$/.test(text.slice(at - 2, at));
}

/** `av. J.-C|.`, `v. Chr|.`, `a. C|.`: the stop of an era closes the sentence too when a capital follows, since a date is no title. */
const era = /(?:^|[\s(\u00a0\u202f])(?:(?:av|apr|[vnad])\.\s?|(?:avant|apr\u00e8s)\s)(?:J\.-?\s?C|Chr|Cr?)$/;

/** Most words do not end as one does, and compiling what one looks like takes its time. */
function isEra(before: string): boolean {
  return (before.endsWith('C') || before.endsWith('Cr') || before.endsWith('Chr')) && era.test(before);
}

/** Whether the stop after `token` is the stop of an abbreviation only, and no sentence ends. */
function isAbbreviation(token: string, rest: string, starts: boolean, lexicon: Lexicon): boolean {
  // `PP.` is an acronym at the end of its sentence, `pp.` are pages.
  const known = token === token.toUpperCase() && !token.includes('.') ? token : token.toLowerCase();
  if (lexicon.abbreviations.has(known) || lexicon.abbreviations.has(token)) return true;
  // German and Dutch streets are compounds: `Hauptstr. 12`.
  const weak = lexicon.weakAbbreviations.has(known) || known.endsWith('str');
  if (weak && /^(?:[a-z\u00df-\u00ff\d]|[IVXLC]{2,}\b|[VX]\b|[A-Z]\.\s?(?:\d|[A-Z]\.))/.test(rest))
    return true;
  // `z.| B.`, `J.| I. Smith`, `A.| Le Pen`, `J.-M.| Le Pen`
  if (!weak && initials.test(token) && nameGoesOn.test(rest)) return true;
  if (starts) return false;
  return (
    lexicon.closingAbbreviations.has(known) ||
    (token.length === 1 && token !== token.toLowerCase()) ||
    acronym.test(token) ||
    (lexicon.dottedOrdinals && /^\d{1,2}$/.test(token))
  );
}

const initials = new RegExp(`^[${letters}](?:\\.-[${letters}])?$`);

/** Another initial, or an article that begins a surname. */
const nameGoesOn = new RegExp(
  `^(?:[${letters}]\\.|(?:L[aeo]s?|D[eiu]|[LD]['\\u2019]|Des|El|Van|Den) ?[${capitals}])`,
);

/** `S.N.C.F`, `J.-P`. */
const acronym = /^(?:[^\s\d.-]\.[-\u2010\u2011]?)+[^\s\d.-]$/;

function skipWhite(text: string, at: number): number {
  while (at < text.length && kindAt(text, at) === WHITE) at++;
  return at;
}

const wordKinds = ['abbreviations', 'closingAbbreviations', 'weakAbbreviations', 'starters'] as const;

type Lexicon = Readonly<Record<(typeof wordKinds)[number], ReadonlySet<string>>> & {
  readonly dottedOrdinals: boolean;
};

/** What every language borrows, and all that an unknown one has. */
const general: SentenceRules = {
  abbreviations: ['mr mrs ms dr drs prof st cf vs v viz ibid cit vols p pp NB PS n.b p.s i.e e.g'],
  closingAbbreviations: ['inc ltd corp co cie bros jr sr al s.a a.m p.m u.s u.k ph.d'],
  weakAbbreviations: ['no nos nr n\u00b0 n\u00ba n art fig figs vol op chap tab app t sec ch etc'],
  starters: [],
};

const lexicons = new Map<string, Lexicon>();

/** Made on first use, so that importing the languages costs nothing. */
function lexiconOf(code: string): Lexicon {
  const language = findLanguage(code);
  const key = language?.code ?? '';
  const made = lexicons.get(key);
  if (made !== undefined) return made;
  const rules = language?.sentences ?? general;
  const sets = wordKinds.map((kind) => [
    kind,
    new Set([...general[kind], ...rules[kind]].join(' ').split(' ')),
  ]);
  const lexicon = { ...Object.fromEntries(sets), dottedOrdinals: rules.dottedOrdinals ?? false } as Lexicon;
  lexicons.set(key, lexicon);
  return lexicon;
}
