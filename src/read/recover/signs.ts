/** The signs by which a line of bare text is taken for a heading, an item, code, furniture or a paragraph: each shows or does not. */

import { lookup } from '../../core/lookup.ts';
import { kindAt, WORDLIKE } from '../../text/characters.ts';
import { isBylineOrDate } from './bylines.ts';
import { namesPicture } from './captions.ts';
import { endsAsCode, isFullOfSigns, looksLikeCode, namesCode, opensAsCode } from './code.ts';
import type { Unit } from './units.ts';

/** Where a unit stands, as far as more than its neighbours is needed to say so. */
interface Place {
  readonly unit: Unit;
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
  readonly twoBefore: Unit | undefined;
  readonly twoAfter: Unit | undefined;
  readonly run: Run;
  /** Its place in the run, from 0. */
  readonly at: number;
  readonly article: Whole;
  readonly index: number;
}

/** Short lines that follow each other with the same distance between them. */
interface Run {
  readonly length: number;
  /** Whether the unit over it ends in a colon. */
  readonly announced: boolean;
  /** Share of its lines that end, and that open, as the most of them do: 0 to 1. */
  readonly endsAlike: number;
  readonly opensAlike: number;
}

interface Whole {
  readonly size: number;
  /** The first and the last unit that is prose for certain; -1 without any. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** How often the same line stands in the article, and how many lines have the same words before a colon. */
  readonly repeats: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, number>;
  readonly numbers: ReadonlySet<number | null>;
  /** Share of the units that are short lines, and of those that touch the one before: 0 to 1. */
  readonly short: number;
  readonly tight: number;
  /** Whether a line that opens or ends furniture stands shortly over each unit, with no prose between. */
  readonly underFurniture: Uint8Array;
  /** For each shape of short lines, how many there are, and how many of them stand over prose. */
  readonly shapes: ReadonlyMap<string, { all: number; over: number }>;
  /** How many lines look like headings and stand over prose, and how many short sentences do. */
  readonly headingLike: number;
  readonly sentencesOver: number;
  /** Whether a blank line follows all prose and few other lines, as browsers put the margins of paragraphs. */
  readonly proseIsParted: boolean;
  readonly hasLists: boolean;
  /** The indent of the most units. */
  readonly indented: number;
  readonly ends: Uint8Array;
}

interface Sign {
  readonly name: string;
  readonly shows: (place: Place) => boolean;
}

// Expressions are in lower case, without the flags `i` and `u` and without \p{L}: they are compiled for each article that is
// read alone, and take many times longer with them.

/** fr, en, de, es, it, pt, nl; and `Avez-vous`, the verb before its pronoun. */
const interrogative =
  /^[^a-zß-öø-ÿœ]*(?:(?:pourquoi|comment|quand|où|combien|que|qui|quoi|quel(?:le)?s?|faut-il|est-ce|why|how|what|when|where|who|which|is|are|do|does|can|should|warum|wie|was|wann|wo|wer|welche[rs]?|por\squé|cómo|qué|cuándo|dónde|quién|perché|come|che|cosa|quando|dove|chi|porquê|como|o\sque|onde|quem|waarom|hoe|wat|wanneer|waar|wie)\s|qu['’]|d['’]où\s|[a-zß-öø-ÿœ]+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)\s)/;

/** fr, en, de, es, it, pt, nl. */
const speaker =
  /^(?:je|j['’]|tu|il|elle|on|nous|vous|ils|elles|ça|cela|c['’]est|voilà|voici|i|you|we|they|he|she|it|this|that|there|ich|sie|wir|er|es|das|dies|yo|nosotros|esto|io|noi|questo|eu|nós|isto|isso|ik|wij|we|dit|dat|er)(?:\s|$)|^j['’]|^c['’]/;

/** fr, en, de, es, it, pt, nl: the words that open a noun, a place or a clause, in lower case with the space after them. */
const definite =
  /^(?:(?:le|la|les|the|der|die|das|el|los|las|lo|il|i|gli|o|os|as|de|het|ce|cette|ces|notre|nos|votre|vos|our|your|this|these|mon|ma|mes|my)\s|l['’])/;
const indefinite = /^(?:un|une|des|a|an|ein|eine|una|uno|um|uma|een)\s/;
const preposition =
  /^(?:(?:à|de|du|pour|dans|avec|sur|par|en|vers|sans|sous|depuis|après|avant|entre|chez|for|in|on|with|from|to|at|by|after|before|für|mit|von|auf|aus|nach|im|zu|bei|para|con|por|sin|desde|sobre|per|da|di|su|senza|com|sem|em|voor|met|van|op|naar|bij)\s|d['’])/;
const conjunction =
  /^(?:et|mais|ou|donc|car|si|puis|and|but|or|so|if|then|und|aber|oder|wenn|dann|y|pero|o|si|e|ma|se|mas|maar|of|als)\s/;
const action = /^[a-zß-öø-ÿœ'’-]{2,}(?:er|ir|re|ar|ez|ing|are|ere|ire|en)\s/;
const verb =
  /\s(?:est|sont|était|a|ont|avait|sera|serait|peut|peuvent|doit|fait|is|are|was|were|has|have|had|will|can|ist|sind|war|hat|haben|wird|kann|es|son|está|están|fue|tiene|puede|è|sono|era|ha|hanno|può|é|são|foi|tem|pode|zijn|heeft|hebben|kan|wordt)\s/;

export const severalSentences = /[a-zß-öø-ÿœ\d)»”"'’][.!?…][\s\u00a0]+[«"“'‘(]?[\s\u00a0]?[A-ZÀ-ÖØ-ÞŒ¿¡]/;
const address = /\S@\S+\.[a-z]|https?:|www\.|(?:\d[ .]?){9}/;
const rights =
  /^(?:copyright\b|©|\(c\)\s|tous droits|all rights|alle rechte)|(?:tous droits réservés|all rights reserved|alle rechte vorbehalten|todos los derechos|tutti i diritti|todos os direitos|alle rechten)/;

export const signs: readonly Sign[] = [
  { name: 'always', shows: () => true },
  // The line by itself
  { name: 'one or two words', shows: ({ unit }) => unit.words <= 2 },
  { name: 'three to five words', shows: ({ unit }) => unit.words > 2 && unit.words <= 5 },
  { name: 'six to nine words', shows: ({ unit }) => unit.words > 5 && unit.words <= 9 },
  { name: 'ten to fourteen words', shows: ({ unit }) => unit.words > 9 && unit.words <= 14 },
  { name: 'fifteen to thirty words', shows: ({ unit }) => unit.words > 14 && unit.words <= 30 },
  { name: 'over 140 characters', shows: ({ unit }) => unit.text.length > 140 },
  { name: 'over two lines', shows: ({ unit }) => unit.lines > 1 && unit.lines < 3 },
  { name: 'over three lines or more', shows: ({ unit }) => unit.lines > 2 },
  { name: 'opens with a capital', shows: ({ unit }) => opening(unit) === 'capital' },
  { name: 'opens with a small letter', shows: ({ unit }) => opening(unit) === 'small' },
  { name: 'opens with a digit', shows: ({ unit }) => opening(unit) === 'digit' },
  { name: 'opens with a sign', shows: ({ unit }) => opening(unit) === 'sign' },
  { name: 'opens with a dash', shows: ({ unit }) => /^[-–—]\s/.test(unit.text) },
  { name: 'opens with a quotation mark', shows: ({ unit }) => /^[«"“„']/.test(unit.text) },
  {
    name: 'opens with a number and a stop',
    shows: ({ unit }) => /^(?:\d{1,2}\.)*\d{1,2}(?:[.)]|\s+[-–:])?\s/.test(unit.text) && numbered(unit),
  },
  {
    name: 'opens with a number of two levels',
    shows: ({ unit }) => /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*[.)]?\s/.test(unit.text),
  },
  {
    name: 'a high number that nothing counts up to',
    shows: ({ unit, article }) => isOutOfCount(unit.text, article.numbers),
  },
  { name: 'ends with a full stop', shows: ({ unit }) => ending(unit) === STOP },
  { name: 'ends with a comma or semicolon', shows: ({ unit }) => ending(unit) === COMMA },
  { name: 'ends with a colon', shows: ({ unit }) => ending(unit) === COLON },
  { name: 'ends with a question mark', shows: ({ unit }) => ending(unit) === QUESTION },
  { name: 'ends with an exclamation mark', shows: ({ unit }) => ending(unit) === EXCLAMATION },
  { name: 'ends with dots', shows: ({ unit }) => ending(unit) === DOTS },
  { name: 'ends with a quotation mark', shows: ({ unit }) => ending(unit) === QUOTE },
  { name: 'ends with a bracket', shows: ({ unit }) => ending(unit) === BRACKET },
  {
    name: 'ends with another sign',
    shows: ({ unit }) => ending(unit) === PLAIN && kindAt(unit.text, unit.text.length - 1) !== WORDLIKE,
  },
  { name: 'several sentences', shows: ({ unit }) => severalSentences.test(unit.text) },
  { name: 'a comma inside', shows: ({ unit }) => /,\s/.test(unit.text) },
  {
    name: 'a comma inside a short line',
    shows: ({ unit }) => unit.words < 10 && /^[^:]*,\s/.test(unit.text),
  },
  { name: 'a label and a colon', shows: ({ unit }) => /^[^:,.]{2,30}[\s\u00a0\u202f]?:\s\S/.test(unit.text) },
  { name: 'a bracket inside', shows: ({ unit }) => /\([^()]*\)./.test(unit.text) },
  { name: 'a dash between blanks', shows: ({ unit }) => /\S\s[–—-]\s\S/.test(unit.text) },
  {
    name: 'all in capitals',
    shows: ({ unit }) =>
      unit.text.length < 140 && /[A-ZÀ-ÖØ-ÞŒ]{4}/.test(unit.text) && unit.text === unit.text.toUpperCase(),
  },
  { name: 'most words with a capital', shows: ({ unit }) => mostlyCapitals(unit) },
  { name: 'all in brackets', shows: ({ unit }) => /^[([].*[)\]]$/.test(unit.text) },
  {
    name: 'opens as a question',
    shows: ({ unit }) => unit.text.endsWith('?') && interrogative.test(unit.lower),
  },
  { name: 'someone speaks or is spoken to', shows: ({ unit }) => speaker.test(unit.lower) },
  { name: 'opens with a definite article', shows: ({ unit }) => definite.test(unit.lower) },
  { name: 'opens with an indefinite article', shows: ({ unit }) => indefinite.test(unit.lower) },
  { name: 'opens with a preposition', shows: ({ unit }) => preposition.test(unit.lower) },
  { name: 'opens with a conjunction', shows: ({ unit }) => conjunction.test(unit.lower) },
  { name: 'opens with what to do', shows: ({ unit }) => action.test(unit.lower) },
  {
    name: 'a common verb inside a short line',
    shows: ({ unit }) => unit.words < 18 && verb.test(unit.lower),
  },
  { name: 'holds digits', shows: ({ unit }) => /\d/.test(unit.text) },
  { name: 'no letters', shows: ({ unit }) => unit.lower === unit.text.toUpperCase() },
  { name: 'signs of code', shows: ({ unit }) => isFullOfSigns(unit.text) },
  { name: 'opens as code', shows: ({ unit }) => opensAsCode(unit.text) },
  { name: 'ends as code', shows: ({ unit }) => endsAsCode(unit.text) },
  { name: 'code for several reasons', shows: ({ unit }) => looksLikeCode(unit.text) },
  {
    name: 'code, or beside it',
    shows: ({ before, after }) =>
      (before !== undefined && looksLikeCode(before.text)) ||
      (after !== undefined && looksLikeCode(after.text)),
  },
  { name: 'names of code', shows: ({ unit }) => namesCode(unit.text) },
  {
    name: 'an address or a telephone number',
    shows: ({ unit }) => unit.text.length < 300 && address.test(unit.lower),
  },
  { name: 'names a picture or its author', shows: ({ unit }) => namesPicture(unit.text) },
  { name: 'a date or a name by itself', shows: ({ unit }) => isBylineOrDate(unit.text) },
  { name: 'parts between bars', shows: ({ unit }) => /\s[|·•]\s.*\s[|·•]\s/.test(unit.text) },
  {
    name: 'a licence or the sign of copyright',
    shows: ({ unit }) => unit.words < 40 && /©|\bcc[ -]by\b|\(c\)\s|creative commons/.test(unit.lower),
  },
  { name: 'rights are reserved', shows: ({ unit }) => unit.words < 30 && rights.test(unit.lower) },
  {
    name: 'words of sharing or filing',
    shows: ({ unit }) => unit.furniture === 'line' || unit.furniture === 'share',
  },
  {
    name: 'words over comments or related articles',
    shows: ({ unit }) =>
      unit.furniture === 'tail' || unit.furniture === 'related' || unit.furniture === 'box',
  },
  // The line among its neighbours
  { name: 'tight to the line before', shows: ({ unit }) => unit.tight },
  { name: 'tight to the line after', shows: ({ after }) => after?.tight === true },
  { name: 'parted before, tight after', shows: ({ unit, after }) => !unit.tight && after?.tight === true },
  { name: 'tight before, parted after', shows: ({ unit, after }) => unit.tight && after?.tight === false },
  { name: 'parted on both sides', shows: ({ unit, after }) => !unit.tight && after?.tight !== true },
  { name: 'indented', shows: ({ unit, article }) => unit.indent > article.indented },
  {
    name: 'indented further than the line before',
    shows: ({ unit, before }) => before !== undefined && unit.indent > before.indent,
  },
  {
    name: 'indented less than the line after',
    shows: ({ unit, after }) => after !== undefined && !after.isList && unit.indent < after.indent,
  },
  {
    name: 'a longer text follows',
    shows: ({ unit, after }) =>
      after !== undefined && after.text.length > unit.text.length * 1.2 && after.text.length > 60,
  },
  {
    name: 'a heading in every way',
    shows: ({ unit, after }) => looksLikeHeading(unit) && after !== undefined && isProse(after),
  },
  {
    name: 'a heading in every way but what follows',
    shows: ({ unit, after }) => looksLikeHeading(unit) && (after === undefined || !isProse(after)),
  },
  {
    name: 'a short sentence by itself over a longer text',
    shows: ({ unit, after }) =>
      unit.words < 16 &&
      ending(unit) === STOP &&
      !severalSentences.test(unit.text) &&
      after !== undefined &&
      isProse(after) &&
      after.text.length > 1.5 * unit.text.length,
  },
  {
    name: 'so, where few other lines look like headings',
    shows: ({ unit, after, article }) =>
      article.headingLike < article.sentencesOver &&
      unit.words < 16 &&
      ending(unit) === STOP &&
      !severalSentences.test(unit.text) &&
      after !== undefined &&
      isProse(after) &&
      after.text.length > 1.5 * unit.text.length,
  },
  {
    name: 'ends with no stop, where most lines over prose are sentences',
    shows: ({ unit, article }) =>
      article.headingLike < article.sentencesOver && isShort(unit) && ending(unit) === PLAIN,
  },
  {
    name: 'a colon over prose',
    shows: ({ unit, after }) =>
      unit.words < 20 &&
      ending(unit) === COLON &&
      after !== undefined &&
      isProse(after) &&
      opening(after) === 'capital',
  },
  {
    name: 'a label before a name of code',
    shows: ({ unit }) =>
      unit.words < 6 && /^\S+[\s\u00a0\u202f]?:\s\S+$/.test(unit.text) && namesCode(unit.text),
  },
  {
    name: 'most lines of its shape stand over prose',
    shows: ({ unit, article }) => shapeOver(unit, article) > 0.7,
  },
  {
    name: 'few lines of its shape stand over prose',
    shows: ({ unit, article }) => {
      const share = shapeOver(unit, article);
      return share >= 0 && share < 0.3;
    },
  },
  {
    name: 'a question before prose',
    shows: ({ unit, after }) => ending(unit) === QUESTION && after !== undefined && isProse(after),
  },
  { name: 'prose follows', shows: ({ after }) => after !== undefined && isProse(after) },
  { name: 'a short line follows', shows: ({ after }) => after !== undefined && isShort(after) },
  { name: 'bullets stand elsewhere', shows: ({ article }) => article.hasLists },
  { name: 'short, with bullets elsewhere', shows: ({ unit, article }) => article.hasLists && isShort(unit) },
  { name: 'a list follows', shows: ({ after }) => after?.isList === true },
  { name: 'nothing follows', shows: ({ after }) => after === undefined },
  {
    name: 'an open clause follows',
    shows: ({ after }) => after !== undefined && !after.isList && opening(after) === 'small',
  },
  { name: 'a lead-in follows', shows: ({ after }) => after !== undefined && ending(after) === COLON },
  { name: 'prose stands before', shows: ({ before }) => before !== undefined && isProse(before) },
  { name: 'a short line stands before', shows: ({ before }) => before !== undefined && isShort(before) },
  { name: 'a list stands before', shows: ({ before }) => before?.isList === true },
  { name: 'a colon before', shows: ({ before }) => before !== undefined && ending(before) === COLON },
  { name: 'an open clause before', shows: ({ before }) => before !== undefined && ending(before) === COMMA },
  {
    name: 'ends as the line before',
    shows: ({ unit, before }) => before !== undefined && !before.isList && ending(unit) === ending(before),
  },
  {
    name: 'ends as the line after',
    shows: ({ unit, after }) => after !== undefined && !after.isList && ending(unit) === ending(after),
  },
  {
    name: 'opens as the line before',
    shows: ({ unit, before }) => before !== undefined && opening(unit) === opening(before),
  },
  {
    name: 'as long as the line before',
    shows: ({ unit, before }) => before !== undefined && alikeLong(unit, before),
  },
  {
    name: 'as long as the line after',
    shows: ({ unit, after }) => after !== undefined && alikeLong(unit, after),
  },
  {
    name: 'the same first word as a neighbour',
    shows: ({ unit, before, after }) => sameOpening(unit, before) || sameOpening(unit, after),
  },
  {
    name: 'a neighbour is the same but for its numbers',
    shows: ({ unit, before, after }) => alikeButForNumbers(unit, before) || alikeButForNumbers(unit, after),
  },
  { name: 'lines two away are as it is, its neighbours are not', shows: alternates },
  {
    name: 'prose under a shorter line',
    shows: ({ unit, before }) =>
      before !== undefined && isProse(unit) && unit.text.length > 2.5 * before.text.length,
  },
  {
    name: 'longer lines on both sides',
    shows: ({ unit, before, after }) =>
      before !== undefined &&
      after !== undefined &&
      before.text.length > 2 * unit.text.length &&
      after.text.length > 2 * unit.text.length,
  },
  { name: 'in a run of two or three', shows: ({ run }) => run.length > 1 && run.length < 4 },
  { name: 'in a run of four to eight', shows: ({ run }) => run.length > 3 && run.length < 9 },
  { name: 'in a run of nine or more', shows: ({ run }) => run.length > 8 },
  { name: 'first of its run', shows: ({ run, at }) => run.length > 1 && at === 0 },
  { name: 'last of its run', shows: ({ run, at }) => run.length > 1 && at === run.length - 1 },
  { name: 'in a run under a colon', shows: ({ run }) => run.announced },
  {
    name: 'a question in a run under a colon',
    shows: ({ unit, run }) => run.announced && ending(unit) === QUESTION,
  },
  {
    name: 'last of a tight run, over prose or a lead-in',
    shows: ({ unit, after, run, at }) =>
      run.length > 1 &&
      at === run.length - 1 &&
      unit.tight &&
      after?.tight === true &&
      (isProse(after) || ending(after) === COLON) &&
      ending(unit) === PLAIN &&
      opening(unit) === 'capital',
  },
  { name: 'in a run that ends alike', shows: ({ run }) => run.length > 2 && run.endsAlike >= 0.7 },
  {
    name: 'ends unlike its run',
    shows: ({ unit, run, article, index }) =>
      run.length > 2 && run.endsAlike >= 0.6 && ending(unit) !== article.ends[index],
  },
  { name: 'in a run that opens alike', shows: ({ run }) => run.length > 2 && run.opensAlike >= 0.8 },
  // The line in the article
  { name: 'the same line again', shows: ({ unit, article }) => (article.repeats.get(unit.text) ?? 0) === 2 },
  {
    name: 'the same line again and again',
    shows: ({ unit, article }) => (article.repeats.get(unit.text) ?? 0) > 2,
  },
  {
    name: 'one of many with its label',
    shows: ({ unit, article }) => (article.labels.get(labelOf(unit.text) ?? '') ?? 0) > 2,
  },
  { name: 'before the first prose', shows: ({ article, index }) => index < article.firstProse },
  { name: 'after the last prose', shows: ({ article, index }) => index > article.lastProse },
  { name: 'under words of furniture', shows: ({ article, index }) => article.underFurniture[index] === 1 },
  {
    name: 'short where short lines are rare',
    shows: ({ unit, article }) => isShort(unit) && article.short < 0.3,
  },
  {
    name: 'short where short lines are the rule',
    shows: ({ unit, article }) => isShort(unit) && article.short > 0.6,
  },
  {
    name: 'tight after where lines are parted',
    shows: ({ after, article }) => article.tight < 0.3 && after?.tight === true,
  },
  {
    name: 'parted after, where prose always is and short lines are not',
    shows: ({ after, article }) => article.proseIsParted && after?.tight === false,
  },
  {
    name: 'tight after, where prose never is',
    shows: ({ after, article }) => article.proseIsParted && after?.tight === true,
  },
  { name: 'parted where lines are tight', shows: ({ unit, article }) => article.tight > 0.5 && !unit.tight },
];

/** For each unit the places in `signs` of those that show. */
export function signsOf(units: readonly Unit[]): Uint8Array[] {
  const runs = runsOf(units);
  const article = wholeOf(units, runs);
  const shown = new Uint8Array(signs.length);
  return units.map((unit, index) => {
    const { run, at } = runs[index]!;
    const place: Place = {
      unit,
      before: units[index - 1],
      after: units[index + 1],
      twoBefore: units[index - 2],
      twoAfter: units[index + 2],
      run,
      at,
      article,
      index,
    };
    let count = 0;
    for (let sign = 0; sign < signs.length; sign++) if (signs[sign]!.shows(place)) shown[count++] = sign;
    return shown.slice(0, count);
  });
}

function isShort(unit: Unit): boolean {
  return !unit.isList && unit.text.length < 120 && unit.words < 18;
}

/** Sentences, and no title: that has no full stop. */
export function isProse({ text }: Pick<Unit, 'text'>): boolean {
  return text.length > 120 || (text.length > 60 && text.endsWith('.'));
}

const STOP = 1;
const COMMA = 2;
const COLON = 3;
const QUESTION = 4;
const EXCLAMATION = 5;
const DOTS = 6;
const QUOTE = 7;
const BRACKET = 8;
const PLAIN = 9;

const endings = lookup<number>({
  '.': STOP,
  '。': STOP,
  ',': COMMA,
  ';': COMMA,
  ':': COLON,
  '：': COLON,
  '?': QUESTION,
  '？': QUESTION,
  '!': EXCLAMATION,
  '！': EXCLAMATION,
  '…': DOTS,
  '»': QUOTE,
  '"': QUOTE,
  '”': QUOTE,
  ')': BRACKET,
  ']': BRACKET,
});

function ending({ text }: Unit): number {
  if (text.endsWith('..')) return DOTS;
  return endings[text.charAt(text.length - 1)] ?? PLAIN;
}

function opening({ text }: Unit): 'capital' | 'small' | 'digit' | 'sign' {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return 'digit';
  const from = kindAt(text, 0) === WORDLIKE ? 0 : 1;
  const character = text.charAt(from);
  const upper = character.toUpperCase();
  if (upper !== character.toLowerCase()) return character === upper ? 'capital' : 'small';
  return text !== '' && kindAt(text, from) === WORDLIKE && !/\d/.test(character) ? 'capital' : 'sign';
}

function looksLikeHeading(unit: Unit): boolean {
  return (
    unit.words < 12 &&
    ending(unit) === PLAIN &&
    opening(unit) !== 'small' &&
    opening(unit) !== 'sign' &&
    !/,\s/.test(unit.text)
  );
}

function numbered({ text }: Unit): boolean {
  return /^(?:\d{1,2}\.)*\d{1,2}(?:[.)]|\s+[-–:]|(?<=\.\d{1,2}))\s/.test(text);
}

function mostlyCapitals({ text, words }: Unit): boolean {
  if (words < 3 || text.length > 140) return false;
  const capitals = text.split(' ').filter((word) => /^["“(]?[A-ZÀ-ÖØ-Þ]/.test(word)).length;
  return capitals > words * 0.65;
}

function alikeLong(unit: Unit, other: Unit): boolean {
  const a = unit.text.length;
  const b = other.text.length;
  return !other.isList && a < 1.5 * b + 5 && b < 1.5 * a + 5;
}

function sameOpening(unit: Unit, other: Unit | undefined): boolean {
  if (other === undefined || other.isList) return false;
  const end = unit.lower.indexOf(' ');
  return end > 0 && other.lower.startsWith(unit.lower.slice(0, end + 1));
}

/** `9 directories, 57 files` above `13 directories, 29 files`: output or a table, not headings. */
function alikeButForNumbers({ text }: Unit, other: Unit | undefined): boolean {
  if (other === undefined || text.length > 140 || text === other.text || !/\d/.test(text)) return false;
  return text.replace(/\d+/g, '0') === other.text.replace(/\d+/g, '0');
}

/** Questions over one-line answers, names over one line each: the line resembles those two away, not its neighbours. */
function alternates({ unit, before, after, twoBefore, twoAfter }: Place): boolean {
  if (!isShort(unit) || after === undefined) return false;
  const alike = (other: Unit | undefined) =>
    other !== undefined && isShort(other) && ending(other) === ending(unit) && ending(unit) !== STOP;
  const unlike = (other: Unit | undefined) => other === undefined || ending(other) !== ending(unit);
  return (alike(twoBefore) || alike(twoAfter)) && unlike(before) && unlike(after);
}

function isOutOfCount(line: string, numbers: ReadonlySet<number | null>): boolean {
  const number = numberOf(line);
  return number !== null && number >= 10 && !numbers.has(number - 1);
}

function numberOf(line: string): number | null {
  const digits = /^\d{1,4}(?=[.)]\s)/.exec(line)?.[0];
  return digits === undefined ? null : Number(digits);
}

function labelOf(line: string): string | null {
  return /^[^:]{1,40}(?=:\s)/.exec(line)?.[0] ?? null;
}

function runsOf(units: readonly Unit[]): { run: Run; at: number }[] {
  const found: { run: Run; at: number }[] = [];
  for (let from = 0; from < units.length; ) {
    let end = from + 1;
    // A run of tight lines ends where a blank line stands, and one of parted lines where lines touch.
    if (isShort(units[from]!)) {
      while (
        end < units.length &&
        isShort(units[end]!) &&
        ending(units[end - 1]!) !== COLON &&
        (end === from + 1 || units[end]!.tight === units[from + 1]!.tight)
      )
        end++;
      if (end < units.length && end > from + 1 && !units[from + 1]!.tight && units[end]!.tight) end--;
    }
    const inside = units.slice(from, end);
    const before = units[from - 1];
    const run = {
      length: inside.length,
      announced: before !== undefined && ending(before) === COLON,
      endsAlike: shareOfMost(inside.map(ending)),
      opensAlike: shareOfMost(inside.map(opening)),
    };
    for (let at = 0; at < inside.length; at++) found.push({ run, at });
    from = end;
  }
  return found;
}

function shareOfMost(values: readonly (string | number)[]): number {
  const counts = new Map<string | number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values()) / values.length;
}

function wholeOf(units: readonly Unit[], runs: readonly { run: Run; at: number }[]): Whole {
  const repeats = new Map<string, number>();
  const labels = new Map<string, number>();
  const underFurniture = new Uint8Array(units.length);
  const ends = new Uint8Array(units.length);
  let since = Number.POSITIVE_INFINITY;
  units.forEach((unit, index) => {
    if (isProse(unit)) since = Number.POSITIVE_INFINITY;
    if (since < 9) underFurniture[index] = 1;
    since++;
    if (!isShort(unit)) return;
    repeats.set(unit.text, (repeats.get(unit.text) ?? 0) + 1);
    const label = labelOf(unit.text);
    if (label !== null) labels.set(label, (labels.get(label) ?? 0) + 1);
    if (unit.furniture !== null) since = 0;
  });
  for (let from = 0; from < units.length; from += Math.max(1, runs[from]!.run.length - runs[from]!.at)) {
    const end = from + runs[from]!.run.length;
    ends.fill(mostOf(units.slice(from, end).map(ending)), from, end);
  }
  const indents = units.map(({ indent }) => indent).sort((a, b) => a - b);
  return {
    size: units.length,
    firstProse: units.findIndex(isProse),
    lastProse: units.findLastIndex(isProse),
    repeats,
    labels,
    numbers: new Set(units.map(({ text }) => numberOf(text))),
    short: units.filter(isShort).length / Math.max(1, units.length),
    tight: units.filter(({ tight }) => tight).length / Math.max(1, units.length),
    underFurniture,
    shapes: shapesOf(units),
    proseIsParted: hasBrowserMargins(units),
    headingLike: units.filter(
      (unit, index) => looksLikeHeading(unit) && units[index + 1] !== undefined && isProse(units[index + 1]!),
    ).length,
    sentencesOver: units.filter(
      (unit, index) =>
        unit.words < 16 &&
        ending(unit) === STOP &&
        !severalSentences.test(unit.text) &&
        units[index + 1] !== undefined &&
        isProse(units[index + 1]!),
    ).length,
    hasLists: units.some(({ isBulleted }) => isBulleted),
    indented: indents[Math.floor(indents.length / 2)] ?? 0,
    ends,
  };
}

/** Whether a blank line follows all prose and few other lines: the margins of paragraphs in a browser. */
export function hasBrowserMargins(units: readonly Unit[]): boolean {
  let prose = 0;
  let touching = 0;
  let short = 0;
  let tight = 0;
  for (let at = 0; at + 1 < units.length; at++) {
    const isTight = units[at + 1]!.tight;
    if (isProse(units[at]!)) {
      prose++;
      if (isTight) touching++;
    } else if (isShort(units[at]!)) {
      short++;
      if (isTight) tight++;
    }
  }
  return prose > 2 && touching <= prose * 0.1 && tight > short * 0.6;
}

/** How a line ends, opens, and stands: what the headings of one article have in common. */
function shapeOf(unit: Unit): string {
  return `${ending(unit)} ${opening(unit)} ${unit.tight} ${unit.indent}`;
}

function shapesOf(units: readonly Unit[]): Map<string, { all: number; over: number }> {
  const shapes = new Map<string, { all: number; over: number }>();
  units.forEach((unit, index) => {
    if (!isShort(unit)) return;
    const shape = shapes.get(shapeOf(unit)) ?? { all: 0, over: 0 };
    const next = units[index + 1];
    shape.all++;
    if (next !== undefined && (isProse(next) || next.isList)) shape.over++;
    shapes.set(shapeOf(unit), shape);
  });
  return shapes;
}

/** Of the lines of a unit's shape, the share that stands over prose, 0 to 1; -1 where too few say anything. */
function shapeOver(unit: Unit, { shapes }: Whole): number {
  const shape = isShort(unit) ? shapes.get(shapeOf(unit)) : undefined;
  return shape === undefined || shape.all < 3 ? -1 : shape.over / shape.all;
}

function mostOf(values: readonly number[]): number {
  const counts = new Uint32Array(16);
  let most = values[0] ?? 0;
  for (const value of values) if (++counts[value]! > counts[most]!) most = value;
  return most;
}
