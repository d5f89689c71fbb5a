/** Words that no French dictionary has and that resemble one that it has. */

import type { Article } from '../../core/article.ts';
import { spanOf } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import {
  adjectiveOf,
  anyAdjective,
  anyNoun,
  anyVerb,
  feminineSingular,
  functional,
  infinitive,
  properName,
} from '../../text/lexicon/readings.ts';
import { reachOf, type Suggestion } from '../../text/lexicon/suggestions.ts';
import { isEnglishAround } from '../foreign.ts';
import { capitalisedLike, quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { quotationsIn } from './quotations.ts';
import { type Token, tokensOf } from './tokens.ts';

export const spelling: Rule = {
  name: 'spelling',
  summary: 'A word that no French dictionary has, and the one that it resembles',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  asksLexicon: true,
  settings: {
    unknown: {
      summary: '1 tells words that resemble none too, as information',
      default: 0,
    },
  },
  *check(context) {
    const { article, lexicon, setting } = context;
    const { words, names } = unknownWords(context);
    if (words.size === 0) return;
    const elsewhere = wordsOutsideProse(article);
    for (const [form, places] of words) {
      if (names.has(form)) continue;
      const near = suggestionsFor(form, lexicon);
      const verdict = judge(form, near, {
        times: places.length,
        isElsewhere: elsewhere.has(form),
        places,
        lexicon,
      });
      if (verdict === 'unknown' && setting('unknown') === 0) continue;
      if (verdict === 'fine') continue;
      for (const { block, token } of places) yield faultAt(block, token, near, verdict);
    }
  },
};

interface PlaceOfWord {
  readonly block: ProofText;
  readonly token: Token;
  /** Part of a word with hyphens. */
  readonly isPart: boolean;
  /** At the start of a sentence, where it may be one. */
  readonly isName: boolean;
}

/** The words that nothing excuses where they stand, by their form, and the forms that stand as names. */
function unknownWords({ article, texts, lexicon, accepts }: RuleContext) {
  const words = new Map<string, PlaceOfWord[]>();
  const names = new Set<string>();
  const emphasised = nodesOf(article.tree, 'emphasis').map(spanOf);
  for (const block of texts) {
    const tokens = tokensOf(block, lexicon);
    let quotations: readonly Span[] | undefined;
    for (const [index, token] of tokens.entries()) {
      if (token.readings !== 0) continue;
      const { form, start, end } = token;
      if (!plainWord.test(form)) continue;
      if (isName(token, tokens[index - 1], block.text)) {
        names.add(form);
        continue;
      }
      if (end - start < 4 || /(.)\1\1/.test(form) || touches(block.text, start, end) || accepts(token.text))
        continue;
      if (isForeign(tokens, index, lexicon) || isAmidForeign(tokens, index, lexicon)) continue;
      if (isEnglishAround(block.text, start)) continue;
      quotations ??= quotationsIn(block.text);
      if (quotations.some((one) => one.start <= start && end <= one.end)) continue;
      const { start: at } = block.sourceSpan(start, end);
      if (emphasised.some((one) => one.start <= at && at < one.end)) continue;
      const isPart = token.gap === 'hyphen' || tokens[index + 1]?.gap === 'hyphen';
      const place = { block, token, isPart, isName: token.text !== form };
      const places = words.get(form);
      if (places === undefined) words.set(form, [place]);
      else places.push(place);
    }
  }
  return { words, names };
}

/** With accents written apart too. */
const plainWord = /^(?:[a-zà-öø-ÿœæ]|[\u0300-\u036f])+$/;

/** A capital inside a sentence, or more than one. */
function isName({ text, gap, start }: Token, before: Token | undefined, whole: string): boolean {
  if (!/\p{Lu}/u.test(text)) return false;
  if (/\p{Lu}/u.test(text.slice(1))) return true;
  if (gap === 'space' || gap === 'hyphen' || gap === 'elision') return true;
  // `Colin M. Saunders`
  if (before?.text.length === 1) return true;
  return before !== undefined && !/[.!?…:»\n•]/u.test(whole.slice(before.end, start));
}

/** Part of an address, a name of a file, a tag, a call, an inclusive form: what stands between spaces has signs inside. */
function touches(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 60 && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 60 && !isSpace(text.charCodeAt(to))) to++;
  return technical.test(text.slice(from, to));
}

const technical =
  /[@#/\\_=+&%$~*<>|·•{}]|[\p{L}\p{N}][.:]+[\p{L}\p{N}]|(?:^|[\s(])[.-]\p{L}|--|[\p{L}\p{N}][([]|\p{N}-?\p{L}|\p{L}-?\p{N}/u;

const isSpace = (unit: number) => unit <= 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0xfffc;

/**
 * English, or English with a French ending (`committer`, `hashera`); not where a French word was plainly meant that lacks an accent
 * or a doubled letter (`l'execution`, `solicité`).
 */
function isForeign(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { form, gap } = tokens[index]!;
  const isEnglish = lexicon.isEnglish(form);
  if (!isEnglish && !isBuiltOnEnglish(form, lexicon)) return false;
  const [best] = suggestionsFor(form, lexicon);
  if (best === undefined || best.distance > slight) return true;
  if (!isEnglish) return best.rank === 0;
  const before = tokens[index - 1];
  const isAmidFrench = gap === 'elision' || (gap === 'space' && ((before?.readings ?? 0) & functional) !== 0);
  const differsByAccents = withoutAccents(best.word) === withoutAccents(form);
  return !(isAmidFrench && differsByAccents && !lexicon.isEnglish(tokens[index + 1]?.form ?? ''));
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

function isBuiltOnEnglish(form: string, lexicon: Lexicon): boolean {
  const ending = verbEnding.exec(form);
  if (ending === null || ending.index < 3) return false;
  const stem = form.slice(0, ending.index);
  const undoubled = stem.replace(/(.)\1$/, '$1');
  return [stem, `${stem}e`, undoubled].some(
    (base) => lexicon.isEnglish(base) && lexicon.readings(base) === 0,
  );
}

const verbEnding =
  /(?:s|er|ée?s?|era?i?s?|ero?nt|a?is|ait|aient|ant|ons|ez|e|es|ent|euse?s?|eurs?|age|able|ing)$/;

/** Beside another word that is none: a phrase of another language. */
function isAmidForeign(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const isUnknown = (token: Token | undefined) =>
    token !== undefined &&
    token.readings === 0 &&
    token.text === token.form &&
    (token.form.length < 4 ||
      (lexicon.isEnglish(token.form) && lexicon.readings(token.form) === 0) ||
      suggestionsFor(token.form, lexicon).length === 0);
  const before = tokens[index]!.gap === 'space' ? tokens[index - 1] : undefined;
  const after = tokens[index + 1]?.gap === 'space' ? tokens[index + 1] : undefined;
  return isUnknown(before) || isUnknown(after);
}

function suggestionsFor(form: string, lexicon: Lexicon): readonly Suggestion[] {
  return lexicon.suggest(form).filter(({ word }) => word === word.toLowerCase());
}

interface Evidence {
  readonly times: number;
  readonly isElsewhere: boolean;
  readonly places: readonly PlaceOfWord[];
  readonly lexicon: Lexicon;
}

type Verdict = 'misspelt' | 'unknown' | 'fine';

/** An accent, or a letter doubled or not. */
const slight = 0.36;

function judge(form: string, [best]: readonly Suggestion[], evidence: Evidence): Verdict {
  const { times, isElsewhere, places, lexicon } = evidence;
  if (best === undefined) return 'unknown';
  const isSlight = best.distance <= slight;
  // Who writes a word three times means it; an accent is forgotten every time.
  const isMeant = times >= 3 || isElsewhere;
  const isForgotten =
    withoutAccents(best.word) === withoutAccents(form) || (best.rank > 0 && form.length >= 6);
  if (isMeant && !(isSlight && isForgotten)) return 'unknown';
  if (!isSlight && isDerived(form, lexicon)) return 'unknown';
  if (!isSlight && places.some(({ isName }) => isName)) return 'unknown';
  if (places.some(({ isPart }) => isPart) && best.distance > slight) return 'unknown';
  if (!isSlight && (lexicon.readings(form.charAt(0).toUpperCase() + form.slice(1)) & properName) !== 0)
    return 'unknown';
  return isSlight || best.distance <= limitFor(form.length, best.rank) ? 'misspelt' : 'unknown';
}

/** How far the word that is meant may be: short words resemble each other, and few mean a rare one. */
function limitFor(length: number, rank: number): number {
  if (length <= 4) return rank >= 2 ? 0.6 : slight;
  if (length === 5) return rank >= 2 ? 0.8 : 0.6;
  return rank > 0 ? reachOf(length) : length <= 7 ? 0.6 : length <= 9 ? 0.8 : 1.05;
}

/** A word that is made when it is needed: `recompiler`, `ergonomiquement`, `citeurs`. */
function isDerived(form: string, lexicon: Lexicon): boolean {
  const verb = form.replace(/(?:eurs?|euses?|ages?|ables?|ements?|ations?)$/, 'er');
  if (verb !== form && (lexicon.readings(verb) & infinitive) !== 0) return true;
  if (/ment$/.test(form) && adjectiveOf(lexicon.readings(form.slice(0, -4))) & feminineSingular) return true;
  const prefix = prefixes.exec(form)?.[0];
  if (prefix === undefined) return false;
  const rest = form.slice(prefix.length);
  const open = anyNoun | anyAdjective | anyVerb;
  return rest.length >= 4 && (lexicon.readings(rest) & open) !== 0;
}

const prefixes =
  /^(?:aéro|agro|anti|arrière|audio|auto|bi|bio|cardio|co|contre|crypto|cyber|dé|dés|déca|demi|dis|éco|électro|entre|ex|extra|géo|hétéro|homo|hydro|hyper|hypo|infra|inter|intra|macro|mal|méga|méta|micro|mini|mono|multi|nano|néo|neuro|non|omni|para|péri|photo|pluri|poly|post|pré|pro|proto|pseudo|psycho|quasi|radio|ré|re|rétro|semi|socio|sous|sub|super|supra|sur|techno|télé|thermo|trans|tri|turbo|ultra|uni|vidéo)/;

function faultAt(block: ProofText, token: Token, near: readonly Suggestion[], verdict: Verdict): Fault {
  const { start, end, text, form } = token;
  const isPlain = text.normalize('NFC') === text;
  const offered = near
    .filter(({ worth }) => worth <= near[0]!.worth + 0.35)
    .slice(0, 3)
    .map(({ word }) => capitalisedLike(text, word));
  const [best, second] = near;
  const isSure =
    verdict === 'misspelt' &&
    isPlain &&
    form.length >= 6 &&
    best!.distance <= slight &&
    (second === undefined || second.worth - best!.worth >= 0.3);
  return {
    span: block.sourceSpan(start, end),
    message:
      verdict === 'unknown'
        ? `${quoted(text)} is in no dictionary`
        : `${quoted(text)} is in no dictionary: ${offered.map(quoted).join(' or ')}?`,
    fix: isSure ? block.replace(start, end, offered[0]!.replaceAll("'", '’')) : null,
    like: form,
    ...(verdict === 'unknown' && { severity: 'info' as const }),
  };
}

/** What stands in code, front matter and addresses, in lower case: such a word in the text names a thing. */
function wordsOutsideProse(article: Article): ReadonlySet<string> {
  const texts = [
    ...nodesOf(article.tree, 'inlineCode', 'code', 'yaml', 'toml', 'html').map(({ value }) => value),
    ...nodesOf(article.tree, 'link', 'image', 'definition').map(({ url }) => url),
  ];
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.toLowerCase().matchAll(/[a-zà-öø-ÿœæ]{4,}/g)) words.add(word);
  }
  return words;
}
