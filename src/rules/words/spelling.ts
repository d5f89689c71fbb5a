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
  infinitive,
  properName,
  rankOf,
} from '../../text/lexicon/readings.ts';
import { reachOf, type Suggestion, slight } from '../../text/lexicon/suggestions.ts';
import { isEnglishAround } from '../foreign.ts';
import { capitalisedLike, quoted } from '../matches.ts';
import { nodesOf } from '../nodes.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault, Rule, RuleContext } from '../rule.ts';
import { isAmidForeign, isForeign, mayStandBehind, withoutAccents } from './foreign-words.ts';
import { quotationsIn } from './quotations.ts';
import { type Token, tokensOf } from './tokens.ts';

export const spelling: Rule = {
  name: 'spelling',
  summary: 'A word that no French dictionary has, and the one that it resembles',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  asksLexicon: 'needed',
  yieldsTo: 'misspellings',
  settings: {
    unknown: {
      summary: '1 tells words that resemble none too, as information',
      default: 0,
    },
  },
  *check(context) {
    const { article, setting } = context;
    const lexicon = context.lexicon!;
    const { words, names } = unknownWords(context, lexicon);
    if (words.size === 0) return;
    const elsewhere = wordsOutsideProse(article);
    const tellsUnknown = setting('unknown') !== 0;
    for (const [form, places] of words) {
      if (names.has(form)) continue;
      const near = meantBy(form, places, elsewhere.get(form), lexicon);
      if (near.length === 0 && !tellsUnknown) continue;
      const told = places.filter(({ tokens, index }) => !isAmidForeign(tokens, index, lexicon));
      for (const place of told) yield faultAt(place, near);
    }
  },
};

interface PlaceOfWord {
  readonly block: ProofText;
  readonly tokens: readonly Token[];
  readonly index: number;
  /** Part of a word with hyphens. */
  readonly isPart: boolean;
  /** At the start of a sentence, where it may be one. */
  readonly isName: boolean;
}

/** The words that nothing excuses where they stand, by their form, and the forms that stand as names. */
function unknownWords({ article, texts, accepts }: RuleContext, lexicon: Lexicon) {
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
      if (
        end - start < 4 ||
        /([aeiouyh])\1\1|(.)\2\2\2/.test(form) ||
        touches(block.text, start, end) ||
        accepts(token.text)
      )
        continue;
      if (isForeign(tokens, index, lexicon)) continue;
      if (isEnglishAround(block.text, start)) continue;
      quotations ??= quotationsIn(block.text);
      if (quotations.some((one) => one.start <= start && end <= one.end)) continue;
      const { start: at } = block.sourceSpan(start, end);
      if (emphasised.some((one) => one.start <= at && at < one.end)) continue;
      const isPart = token.gap === 'hyphen' || tokens[index + 1]?.gap === 'hyphen';
      const place = { block, tokens, index, isPart, isName: token.text !== form };
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
 * The words that a misspelt one may stand for, the likeliest first; none where it is let be.
 *
 * @param elsewhere where the code, the front matter or an address of the article has it.
 */
function meantBy(
  form: string,
  places: readonly PlaceOfWord[],
  elsewhere: 'as it is' | 'without accents' | undefined,
  lexicon: Lexicon,
): readonly Suggestion[] {
  if (isMadeOfNoun(form, lexicon)) return [];
  const isElsewhere = elsewhere !== undefined;
  const fits = ({ word }: Suggestion) =>
    places.some(({ tokens, index }) => mayStandBehind(tokens, index, lexicon.readings(word)));
  // Short words that are rare resemble too many.
  const slips = inLowerCase(lexicon.slips(form)).filter(
    (slip) =>
      fits(slip) && (slip.rank > 0 || form.length > 5 || withoutAccents(slip.word) === withoutAccents(form)),
  );
  // Who writes a word three times means it; an accent is forgotten every time.
  const isMeant = places.length >= 3 || isElsewhere;
  const [slip] = slips;
  if (slip !== undefined) {
    const isForgotten =
      withoutAccents(slip.word) === withoutAccents(form)
        ? elsewhere !== 'as it is' && !(isElsewhere && (lexicon.isEnglish(form) || slip.rank === 0))
        : slip.rank > 0 && form.length >= 6 && !(isElsewhere && places.length >= 3);
    return isMeant && !isForgotten ? [] : slips;
  }
  if (isMeant || places.some(({ isPart, isName }) => isPart || isName)) return [];
  if (isDerived(form, lexicon) || isNameInLowerCase(form, lexicon)) return [];
  // Nobody slips into a diaeresis: `mémoïsation`.
  const near = inLowerCase(lexicon.suggest(form)).filter(
    (one) => fits(one) && (!/[ëïü]/.test(form) || /[ëïü]/.test(one.word)),
  );
  const [best] = near;
  return best !== undefined && best.distance <= limitFor(form.length, best.rank) ? near : [];
}

function inLowerCase(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(({ word }) => word === word.toLowerCase());
}

/** `le fil d'ariane` */
function isNameInLowerCase(form: string, lexicon: Lexicon): boolean {
  return (lexicon.readings(form.charAt(0).toUpperCase() + form.slice(1)) & properName) !== 0;
}

/** How far the word that is meant may be: short words resemble each other, and few mean a rare one. */
function limitFor(length: number, rank: number): number {
  if (length <= 4) return rank >= 2 ? 0.6 : slight;
  if (length === 5) return rank >= 2 ? 0.8 : rank > 0 ? 0.6 : slight;
  return rank > 0 ? reachOf(length) : length <= 7 ? 0.6 : length <= 9 ? 0.8 : 1.05;
}

/** The verb of a noun: `requêter` has `requêté`, `requêtable`. */
function isMadeOfNoun(form: string, lexicon: Lexicon): boolean {
  const stem = form.replace(/(?:ée?s?|ables?)$/, '');
  if (stem === form || stem.length < 5) return false;
  const readings = lexicon.readings(`${stem}e`);
  return (readings & anyNoun) !== 0 && (readings & (anyVerb | anyAdjective)) === 0;
}

/** A word that is made when it is needed: `recompiler`, `ergonomiquement`, `citeurs`. */
function isDerived(form: string, lexicon: Lexicon): boolean {
  const verb = form.replace(/(?:eurs?|euses?|ages?|ables?|ements?|ations?)$/, 'er');
  if (verb !== form && (lexicon.readings(verb) & infinitive) !== 0) return true;
  // `agentique`
  const noun = form.replace(/(?:iques?|ismes?|istes?)$/, '');
  if (noun !== form && noun.length >= 4 && isFrequentNoun(lexicon.readings(noun))) return true;
  if (/ment$/.test(form) && adjectiveOf(lexicon.readings(form.slice(0, -4))) & feminineSingular) return true;
  if (isCompound(form, lexicon)) return true;
  const prefix = prefixes.exec(form)?.[0];
  if (prefix === undefined) return false;
  const rest = form.slice(prefix.length);
  return rest.length >= 4 && (lexicon.readings(rest) & open) !== 0;
}

/** Two words of today, the second a noun or an adjective: `datajournaliste`. */
function isCompound(form: string, lexicon: Lexicon): boolean {
  const isFrequent = (readings: number) =>
    (readings & (anyNoun | anyAdjective)) !== 0 && rankOf(readings) > 0;
  for (let at = 4; at <= form.length - 6; at++) {
    const [first, second] = [form.slice(0, at), form.slice(at)];
    if (
      isFrequent(lexicon.readings(second)) &&
      (lexicon.isEnglish(first) || isFrequent(lexicon.readings(first)))
    )
      return true;
  }
  return false;
}

const isFrequentNoun = (readings: number) => (readings & anyNoun) !== 0 && rankOf(readings) > 0;

const open = anyNoun | anyAdjective | anyVerb;

const prefixes =
  /^(?:aéro|agro|anti|arrière|audio|auto|bi|bio|cardio|co|contre|crypto|cyber|dé|dés|déca|demi|dis|éco|électro|entre|ex|extra|géo|hétéro|homo|hydro|hyper|hypo|infra|inter|intra|macro|mal|méga|méta|micro|mini|mono|multi|nano|néo|neuro|non|omni|para|péri|photo|pluri|poly|post|pré|pro|proto|pseudo|psycho|quasi|radio|ré|re|rétro|semi|socio|sous|sub|super|supra|sur|techno|télé|thermo|trans|tri|turbo|ultra|uni|vidéo)/;

function faultAt({ block, tokens, index }: PlaceOfWord, near: readonly Suggestion[]): Fault {
  const { start, end, text, form } = tokens[index]!;
  const span = block.sourceSpan(start, end);
  const [best, second] = near;
  if (best === undefined) {
    return { span, message: `${quoted(text)} is in no dictionary`, like: form, severity: 'info' };
  }
  const offered = near
    .filter(({ worth }) => worth <= best.worth + 0.35)
    .slice(0, 3)
    .map(({ word }) => capitalisedLike(text, word).replaceAll("'", '’'));
  const isSure =
    best.distance <= slight &&
    form.length >= 6 &&
    text.normalize('NFC') === text &&
    (second === undefined || second.worth - best.worth >= 0.3);
  return {
    span,
    message: `${quoted(text)} is in no dictionary: ${offered.map(quoted).join(' or ')}?`,
    fix: isSure ? block.replace(start, end, offered[0]!) : null,
    like: form,
  };
}

/**
 * What stands outside of prose, in lower case: such a word in the text names a thing. Code and the address behind a label spell it as it is;
 * other addresses and the front matter leave accents out.
 */
function wordsOutsideProse({ tree }: Article): ReadonlyMap<string, 'as it is' | 'without accents'> {
  const words = new Map<string, 'as it is' | 'without accents'>();
  const put = (texts: readonly string[], spelt: 'as it is' | 'without accents') => {
    for (const text of texts) {
      for (const [word] of text.toLowerCase().matchAll(wordInCode)) words.set(word, spelt);
    }
  };
  put(
    nodesOf(tree, 'yaml', 'toml', 'html').map(({ value }) => value),
    'without accents',
  );
  put(
    nodesOf(tree, 'link', 'image', 'definition').map(({ url }) => url),
    'without accents',
  );
  put(
    nodesOf(tree, 'inlineCode', 'code').map(({ value }) => value),
    'as it is',
  );
  // `[meson](https://mesonbuild.com)`
  for (const { url, children } of nodesOf(tree, 'link')) {
    const [label] = children;
    if (label?.type !== 'text' || children.length > 1 || /\s/.test(label.value)) continue;
    const name = label.value.toLowerCase();
    if (new RegExp(`[/.]${escaped(name)}`).test(url.toLowerCase())) words.set(name, 'as it is');
  }
  return words;
}

const wordInCode = /[a-zà-öø-ÿœæ]{4,}/g;
const escaped = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
