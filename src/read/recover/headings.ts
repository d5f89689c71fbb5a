/** Decides which bare short lines are headings, from several signs that add up. */

import { INK, kindAt, WHITE } from '../../text/characters.ts';
import { countWords } from '../../text/words.ts';

/** A block of bare text as the signs see it; only a `line` may be a heading. */
export interface BareBlock {
  readonly text: string;
  readonly kind: 'line' | 'heading' | 'paragraph' | 'list' | 'furniture' | 'other';
}

interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly shows: (line: string, around: Around) => boolean;
}

interface Around {
  readonly before: BareBlock | undefined;
  readonly after: BareBlock | undefined;
  readonly words: number;
  /** How often the very same line stands in the article: the names of an interview's speakers. */
  readonly repeats: number;
  /** How many lines open with its words before the colon: `Type: string`, `Type: boolean`. */
  readonly sameLabel: number;
  /** How many short lines follow each other here, this one counted: an address, verse, a menu. */
  readonly run: number;
  /** `12. Oktober`, when no line opens with `11.` */
  readonly outOfCount: boolean;
}

/** From this sum on a line is a heading. The weights were set on articles whose markup had been removed. */
const threshold = 3;

// Expressions for lines in lower case do without the flags `i` and `u` and without \p{L}: they are compiled for each article
// that is read alone, and take many times longer with them.

// fr, en, de, es, it, pt, nl; and `Avez-vous`, the verb before its pronoun.
const interrogative =
  /^[^a-zß-öø-ÿœ]*(?:(?:pourquoi|comment|quand|où|combien|que|qui|quoi|quel(?:le)?s?|faut-il|est-ce|why|how|what|when|where|who|which|is|are|do|does|can|should|warum|wie|was|wann|wo|wer|welche[rs]?|por\squé|cómo|qué|cuándo|dónde|quién|perché|come|che|cosa|quando|dove|chi|porquê|como|o\sque|onde|quem|waarom|hoe|wat|wanneer|waar|wie)\s|qu['’]|d['’]où\s|[a-zß-öø-ÿœ]+-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles)\s)/;

// `photo : anne dupont`, `fig. 2 – the old bridge`, in fr, en, de, es, it, pt, nl.
const pictures =
  'photo|image|illustration|figure|fig.|crédit|dessin|schéma|légende|picture|credit|abbildung|abb.|bild|foto|figura|imagen|immagine|didascalia|imagem|afbeelding'.split(
    '|',
  );
const ofPicture =
  /^s?(?:\s+[a-zß-öø-ÿœ]+)?(?:\s+\d+)?\s*(?:[:.©–—-]|de\s|du\s|des\s|d['’]|of\s|by\s|par\s|von\s|van\s|di\s|por\s)/;

const signs: readonly Sign[] = [
  { name: 'no final punctuation', weight: 2, shows: (line) => !/[.!?…»"”]$/u.test(line) },
  {
    name: 'opens with a capital or a digit',
    weight: 1,
    shows: opensHigh,
  },
  { name: 'few words', weight: 1, shows: (_, { words }) => words <= 7 },
  { name: 'many words', weight: -1, shows: (_, { words }) => words > 13 },
  {
    name: 'a longer text follows',
    weight: 1,
    shows: (line, { after }) => after?.kind === 'paragraph' && after.text.length > line.length * 1.2,
  },
  { name: 'a list follows', weight: 0.5, shows: (_, { after }) => after?.kind === 'list' },
  { name: 'the same line again and again', weight: 2, shows: (_, { repeats }) => repeats > 2 },
  { name: 'a question', weight: 1, shows: (line) => /\?$/u.test(line) },
  {
    name: 'opens as a question does',
    weight: 1,
    shows: (line) => /\?$/u.test(line) && interrogative.test(line.toLowerCase()),
  },
  {
    name: 'a question before another short line',
    weight: -1,
    shows: (line, { after }) => /\?$/u.test(line) && after?.kind === 'line',
  },
  { name: 'an exclamation', weight: -1, shows: (line) => /!$/u.test(line) },
  { name: 'all in brackets', weight: -3, shows: (line) => /^[([].*[)\]]$/u.test(line) },
  {
    name: 'the line before or after is the same but for its numbers',
    weight: -2,
    shows: (line, { before, after }) =>
      [before, after].some((next) => next !== undefined && alikeButForNumbers(line, next.text)),
  },
  { name: 'several sentences', weight: -2, shows: (line) => /[a-zß-öø-ÿœ][.!?…]\s+[A-ZÀ-ÖØ-ÞŒ]/.test(line) },
  {
    name: 'an enumeration or a clause after a comma',
    weight: -1,
    shows: (line) => /^[^:]*,\s/u.test(line.replace(/\([^)]*\)|\[[^\]]*\]/gu, '')),
  },
  {
    name: 'someone is spoken to or speaks',
    weight: -0.5,
    shows: (line) =>
      /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ça|cela|voilà|voici|i|you|we|they|this|ich|sie|wir)\s/.test(
        line.toLowerCase(),
      ),
  },
  {
    name: 'all capitals',
    weight: 1,
    shows: (line) => line === line.toUpperCase() && /[A-ZÀ-ÖØ-ÞŒ]{4}/.test(line),
  },
  { name: 'names a picture or its author', weight: -3, shows: namesPicture },
  {
    name: 'an address, a telephone number, a notice of rights',
    weight: -3,
    shows: (line) => /\S@\S+\.[a-z]|https?:|www\.|^(?:copyright|©)|(?:\d[ .]?){9}/.test(line.toLowerCase()),
  },
  { name: 'a high number that nothing counts up to', weight: -3, shows: (_, { outOfCount }) => outOfCount },
  { name: 'parts between bars', weight: -2, shows: (line) => /\s[|·•]\s.*\s[|·•]\s/u.test(line) },
  { name: 'one of many with its label', weight: -2, shows: (_, { sameLabel }) => sameLabel > 2 },
  {
    name: 'one of a run of short lines',
    weight: -2,
    shows: (_, { run, after }) => run > 8 && after?.kind === 'line',
  },
  { name: 'a name and a colon', weight: 0.5, shows: (line) => /^[A-ZÀ-ÖØ-ÞŒ][^:]{1,30}:\s/.test(line) },
];

/** Whether a line names a picture or its author. */
export function namesPicture(line: string): boolean {
  const lower = line.toLowerCase();
  if (lower.startsWith('©') || lower.startsWith('(c)')) return true;
  return pictures.some((picture) => lower.startsWith(picture) && ofPicture.test(lower.slice(picture.length)));
}

/** Tells for each block whether it is a heading. */
export function findHeadings(blocks: readonly BareBlock[]): boolean[] {
  const repeats = new Map<string, number>();
  const labels = new Map<string, number>();
  for (const { text, kind } of blocks) {
    if (kind !== 'line') continue;
    const label = labelOf(text);
    repeats.set(text, (repeats.get(text) ?? 0) + 1);
    if (label !== null) labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const runs = runsOf(blocks);
  const numbers = new Set(blocks.map(({ text }) => numberOf(text)));
  const last = blocks.findLastIndex(({ kind }) => kind !== 'furniture');
  return blocks.map((block, index) => {
    if (block.kind !== 'line' || index >= last) return false;
    const around: Around = {
      before: blocks[index - 1],
      after: blocks[index + 1],
      words: countWords(block.text),
      repeats: repeats.get(block.text) ?? 0,
      sameLabel: labels.get(labelOf(block.text) ?? '') ?? 0,
      run: runs[index]!,
      outOfCount: isOutOfCount(block.text, numbers),
    };
    const sum = signs.reduce(
      (total, { weight, shows }) => total + (shows(block.text, around) ? weight : 0),
      0,
    );
    return sum >= threshold;
  });
}

/** Whether the first letter or digit is a capital, or of a script without capitals. */
export function opensHigh(line: string): boolean {
  for (const character of line) {
    if (kindAt(character, 0) === INK || kindAt(character, 0) === WHITE) continue;
    return character === character.toUpperCase();
  }
  return false;
}

/** What a case has, or a script without cases: digits and signs alone are no words. */
function holdsLetter(line: string): boolean {
  return line.toLowerCase() !== line.toUpperCase() || /\p{L}/u.test(line);
}

/** For each block the length of the run of short lines that it belongs to. */
function runsOf(blocks: readonly BareBlock[]): number[] {
  const runs = blocks.map(() => 0);
  for (let from = 0, at = 0; at < blocks.length; at++) {
    if (blocks[at]!.kind !== 'line') from = at + 1;
    else if (blocks[at + 1]?.kind !== 'line') runs.fill(at + 1 - from, from, at + 1);
  }
  return runs;
}

const highNumber = 10;

function isOutOfCount(line: string, numbers: ReadonlySet<number | null>): boolean {
  const number = numberOf(line);
  return number !== null && number >= highNumber && !numbers.has(number - 1);
}

function numberOf(line: string): number | null {
  const digits = /^\d{1,4}(?=[.)]\s)/u.exec(line)?.[0];
  return digits === undefined ? null : Number(digits);
}

function labelOf(line: string): string | null {
  return /^[^:]{1,40}(?=:\s)/u.exec(line)?.[0] ?? null;
}

/** `9 directories, 57 files` above `13 directories, 29 files`: output or a table, not headings. */
function alikeButForNumbers(line: string, next: string): boolean {
  return /\d/u.test(line) && line !== next && line.replace(/\d+/gu, '0') === next.replace(/\d+/gu, '0');
}

/** Without what no heading does: run long, end like a sentence or its middle, hold no letter, announce what follows, open as an item or a turn of speech. */
export function mayBeHeading(line: string, longest = 140): boolean {
  return (
    line.length <= longest &&
    holdsLetter(line) &&
    !/^[-*+–—•]\s/u.test(line) &&
    !/[,;:：]$/u.test(line) &&
    !/(?:(?<![.…])\.|[。！])$/u.test(line)
  );
}

/** `2.1 Les jeux` is one level below `2. Les jeux`; a line without a number stands at the first level. */
export function levelOf(line: string): number {
  const number = /^(?:\d{1,2}\.)*\d{1,2}(?=[.)]?\s)/u.exec(line)?.[0];
  return number === undefined ? 1 : number.split('.').length;
}
