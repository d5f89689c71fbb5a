/** A translation ends as its source does, in the signs of its own language. */

import type { Severity } from '../../core/severity.ts';
import { findLanguage } from '../../text/languages/index.ts';
import { type Check, eachPair } from './check.ts';
import type { Side } from './side.ts';

export const endPunctuation: Check = {
  name: 'end-punctuation',
  summary: 'the sign that ends the text is missing, another, or not that of the language',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    const [here, there] = [endOf(source), endOf(target)];
    if (here === null || there === null) return;
    const foreign = there.kinds.length === 1 ? foreignSign(there.text, target) : null;
    const targetSpan = target.shownSpan(there.start, there.start + there.text.length);
    if (foreign !== null)
      yield { message: `ends in ${there.text}, where the language writes ${foreign}`, targetSpan };
    else if (!here.kinds.some((kind) => there.kinds.includes(kind))) {
      const [from, to] = [here.kinds[0]!, there.kinds[0]!];
      yield {
        message: `ends in ${nameOf(there)}, the source in ${nameOf(here)}`,
        severity: severityOf(from, to),
        sourceSpan: source.shownSpan(here.start, here.start + here.text.length),
        targetSpan,
      };
    }
  }),
};

type Kind = 'stop' | 'question' | 'exclamation' | 'colon' | 'semicolon' | 'comma' | 'ellipsis' | 'nothing';

/** A stop that becomes an exclamation, an ellipsis or a colon is the translator's tone; one more at the end of an item, a house style. */
function severityOf(from: Kind, to: Kind): Severity {
  const tones: readonly Kind[] = ['stop', 'exclamation', 'ellipsis', 'colon'];
  if (tones.includes(from) && tones.includes(to)) return 'info';
  return from === 'nothing' && ['stop', 'semicolon', 'comma', 'colon'].includes(to) ? 'info' : 'warning';
}

interface End {
  readonly text: string;
  readonly start: number;
  /** More than one for `?!`, and for the stop of an abbreviation, which may close a sentence or not. */
  readonly kinds: readonly Kind[];
}

const signs: Readonly<Record<Exclude<Kind, 'nothing'>, string>> = {
  ellipsis: '…⋯',
  stop: '.。．。।۔։',
  question: '?？؟՞',
  exclamation: '!！՜',
  colon: ':：',
  semicolon: ';；؛',
  comma: ',，،、',
};

/** The signs before closing brackets, quotation marks and spaces; null when there is no word before them. */
function endOf({ prose, language }: Side): End | null {
  const { index, groups } = tail.exec(prose)!;
  const before = prose.slice(0, index);
  if (!/[\p{L}\p{N}\ufffc]/u.test(before)) return null;
  const run = groups!['run']!.replace(/\.{3,}/gu, '…');
  const kinds = kindsOf(run, language);
  if (/\.$/u.test(run) && isAbbreviation(before, language)) kinds.push('nothing', 'stop');
  if (kinds.length === 0) kinds.push('nothing');
  // What a code shows at the end may be its punctuation.
  if (before.endsWith('\ufffc') && kinds.includes('nothing')) return null;
  return {
    text: groups!['run']!.trim(),
    start: index + (groups!['run']!.length - groups!['run']!.trimStart().length),
    kinds,
  };
}

const sign = Object.values(signs).join('');
const closing = '\\s"\'»«\u201c\u201d\u2019\u2018)\\]}）］」』*_~';
const tail = new RegExp(
  `(?<![${closing}${sign}\\u037e\\u00b7])(?<run>[${closing}${sign}\\u037e\\u00b7]*)$`,
  'u',
);

function kindsOf(run: string, language: string): Kind[] {
  const isGreek = /^el\b/iu.test(language);
  const of = (character: string) =>
    isGreek && (character === ';' || character === '\u037e')
      ? 'question'
      : isGreek && character === '\u00b7'
        ? 'semicolon'
        : Object.keys(signs).find((kind) => signs[kind as keyof typeof signs].includes(character));
  return [...run].map(of).filter((kind) => kind !== undefined) as Kind[];
}

/** `etc.`, `p.m.`, `Inc.`; `2.` in the languages that write ordinals so. */
function isAbbreviation(before: string, language: string): boolean {
  const word = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  return (
    /^(?:etc|usw|ecc|inc|ltd|co|jr|sr)$/iu.test(word) ||
    /(?:^|\.)\p{L}$/u.test(word) ||
    abbreviationsOf(language).has(word.toLowerCase()) ||
    (findLanguage(language)?.sentences.dottedOrdinals === true && /^\d{1,2}$/u.test(word))
  );
}

const abbreviations = new Map<string, ReadonlySet<string>>();

function abbreviationsOf(language: string): ReadonlySet<string> {
  const known = abbreviations.get(language);
  if (known !== undefined) return known;
  const rules = findLanguage(language)?.sentences;
  const lines = [rules?.abbreviations, rules?.closingAbbreviations, rules?.weakAbbreviations];
  const made = new Set(
    lines
      .flatMap((some) => some ?? [])
      .join(' ')
      .toLowerCase()
      .split(' '),
  );
  abbreviations.set(language, made);
  return made;
}

/** The sign that the language writes instead of a Latin one at the end; null when it is right as it stands. */
function foreignSign(text: string, { language, prose }: Side): string | null {
  const own = ownSigns.find(([codes]) => codes.test(language))?.[1][text];
  return own !== undefined &&
    (!/^(?:zh|ja)\b/iu.test(language) ||
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][.?!:;,]$/u.test(prose.trimEnd()))
    ? own
    : null;
}

/** Unicode Standard, chapter 6 and 9; Greek: CLDR, el, punctuation characters. */
const ownSigns: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^el\b/iu, { '?': ';' }],
  [/^(?:ar|fa|ur|ckb|ps)\b/iu, { '?': '؟', ';': '؛', ',': '،' }],
  [/^zh\b/iu, { '.': '。', '?': '？', '!': '！', ':': '：' }],
  [/^ja\b/iu, { '.': '。' }],
];

function nameOf({ text, kinds }: End): string {
  return kinds[0] === 'nothing' || text === ''
    ? 'no sign'
    : text.replace(/[\s"'»«\u201c\u201d\u2019\u2018)\]}*_~]/gu, '');
}
