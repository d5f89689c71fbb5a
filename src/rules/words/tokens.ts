/** A French block as tokens: words cut as the dictionary has them (`l’|été`, `dit|-il`), each with all that it can be. */

import { kindAt, WORDLIKE } from '../../text/characters.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { functional, numeral } from '../../text/lexicon/readings.ts';
import { masked, type ProofText } from '../proof-text.ts';

export interface Token {
  /** In the block's text. */
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly text: string;
  /** In lower case, apostrophes straight: `l'`, `été`. */
  readonly form: string;
  /** See `readings.ts`; 0 for what is no word. */
  readonly readings: number;
  /** What stands between it and the token before. */
  readonly gap: Gap;
}

/**
 * `space`: one space, plain or not. `line`: the end of a line of the source. `stop`: the start of the block, or a sign that ends a
 * clause. `comma`: a comma and a space. `mark`: all else, what is masked among it.
 */
type Gap = 'space' | 'line' | 'hyphen' | 'elision' | 'stop' | 'comma' | 'mark';

const known = new WeakMap<ProofText, readonly Token[]>();

/** In order. What is masked (code, formulas) is no token, and a mark between its neighbours. */
export function tokensOf(block: ProofText, lexicon: Lexicon): readonly Token[] {
  let tokens = known.get(block);
  if (tokens === undefined) {
    tokens = cut(block.text, lexicon);
    known.set(block, tokens);
  }
  return tokens;
}

function cut(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  const gapBefore = (start: number): Gap => {
    if (last < 0) return start === 0 || !text.slice(0, start).includes(masked) ? 'stop' : 'mark';
    if (start - last === 1) {
      const unit = text.charCodeAt(last);
      if (unit === 0x20 || unit === 0xa0 || unit === 0x202f) return 'space';
      if (unit === 0x0a) return 'line';
      if (isHyphen(unit)) return 'hyphen';
    }
    if (start === last) return isApostrophe(text.charCodeAt(start - 1)) ? 'elision' : 'mark';
    const between = text.slice(last, start);
    if (/^,\s$/.test(between)) return 'comma';
    return /[.!?;:…]/.test(between) && !between.includes(masked) ? 'stop' : 'mark';
  };
  const put = (start: number, end: number, readings: number) => {
    const written = text.slice(start, end);
    const form = written.toLowerCase().replaceAll('’', "'");
    tokens.push({ start, end, text: written, form, readings, gap: gapBefore(start) });
    last = end;
  };
  const putChunk = (start: number, end: number): void => {
    const word = text.slice(start, end);
    const isSimple = !joint.test(word);
    const readings = /\d/.test(word) ? digits(word, lexicon) : lexicon.readings(word);
    if (readings !== 0 || isSimple) {
      put(start, end, readings);
      return;
    }
    const elided = elision.exec(word)?.[0].length ?? 0;
    if (elided > 0) {
      put(start, start + elided, functional);
      putChunk(start + elided, end);
      return;
    }
    const clitic = clitics.exec(word)?.groups;
    if (clitic !== undefined) {
      const from = end - clitic['pronoun']!.length;
      putChunk(start, from - (clitic['t'] === undefined ? 1 : 3));
      last = from - 1;
      put(from, end, functional);
      return;
    }
    const at = start + word.search(joint);
    if (at > start) put(start, at, lexicon.readings(text.slice(start, at)));
    if (at + 1 < end) putChunk(at + 1, end);
  };
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) !== WORDLIKE) {
      at++;
      continue;
    }
    const end = endOfChunk(text, at);
    putChunk(at, end);
    at = end;
  }
  return tokens;
}

/** Letters and digits, with the apostrophes, hyphens and accents that stand among them. */
function endOfChunk(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && (kindAt(text, at) === WORDLIKE || isCombining(text.charCodeAt(at)))) at++;
    const unit = text.charCodeAt(at);
    const joins = isApostrophe(unit) || isHyphen(unit);
    if (!joins || at + 1 >= text.length || kindAt(text, at + 1) !== WORDLIKE) break;
    at++;
  }
  // `l’` before a mark of quotation or an image.
  if (isApostrophe(text.charCodeAt(at)) && elision.test(text.slice(start, at + 1))) at++;
  return at;
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;
const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2011 || unit === 0x2010;
const isCombining = (unit: number) => unit >= 0x300 && unit <= 0x36f;

const joint = /['’\u2010\u2011-]/;
const elision = /^(?:[ldjmtsncç]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)['’]/i;
const clitics =
  /-(?<t>t-)?(?<pronoun>je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|lui|leur|les?|la|[mt]['’]en|y|en|ci|là|mêmes?)$/i;

/** `12` is a number, `1er` a word, `v2` neither. */
function digits(word: string, lexicon: Lexicon): number {
  return /[^\d.,]/.test(word) ? lexicon.readings(word) : numeral;
}
