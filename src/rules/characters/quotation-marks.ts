/** “ ” or " " where French has « », and « » inside « » where it has “ ”. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import { readsAsEnglish } from '../foreign.ts';
import { keepsWords } from '../keeps-words.ts';
import { quoted } from '../matches.ts';
import type { ProofText } from '../proof-text.ts';
import type { Fault, Rule } from '../rule.ts';

export const quotationMarks: Rule = {
  name: 'quotation-marks',
  summary: 'Quotation marks “ ” or " " where French has « », or “ ” inside « »',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  summarise: (count) => `${count} quotation marks “ ” or " where French has « », or “ ” inside « »`,
  *check({ texts, profile: { insideGuillemets } }) {
    yield* faultsOf(texts, doubled, ({ 0: found }) => ({
      message: `« ${found} » in place of a guillemet`,
      becomes: found === '<<' ? '«' : '»',
    }));
    yield* faultsOf(texts, single, ({ 0: found }) => ({
      message: `${quoted(found)} in single quotation marks: « » belong there`,
    }));
    for (const proof of texts) {
      for (const quotation of quotationsOf(proof.text) ?? []) {
        yield* faults(proof, quotation, insideGuillemets);
      }
    }
  },
};

/** `<< on verra >>`; not a shift of bits, nor the marks of a shell. */
const doubled =
  /<<(?=[ \u00a0]?\p{L}[^<>]*[\p{L}.!?…][ \u00a0]?>>)|>>(?<=<<[ \u00a0]?\p{L}[^<>]*[\p{L}.!?…][ \u00a0]?>>)/gu;
const single = /(?<![\p{L}\p{N}])‘\p{L}[^‘’\n]{1,60}’(?![\p{L}\p{N}])/gu;

interface Quotation {
  readonly open: number;
  readonly close: number;
  /** Whether it stands inside another one. */
  readonly nested: boolean;
}

function* faults(proof: ProofText, { open, close, nested }: Quotation, space: string): Generator<Fault> {
  const { text } = proof;
  const mark = text[open]!;
  if (mark === '«' || (nested && mark === '“')) return;
  if (mark === '"' && isAddress(text.slice(open + 1, close))) return;
  const inner = (at: number) => (white.test(text[at]!) ? '' : space);
  const opening = nested ? '“' : `«${inner(open + 1)}`;
  const closing = nested ? '”' : `${inner(close - 1)}»`;
  const message = nested
    ? `« ${mark} » inside a quotation: “ ” belong there`
    : `« ${mark} » around a quotation: « » belong there`;
  const marks = [
    { at: open, becomes: opening },
    { at: close, becomes: closing },
  ];
  // Both marks or none.
  const fixable = marks.every(({ at, becomes }) => keepsWords(text, at, at + 1, becomes));
  for (const { at, becomes } of marks) {
    const fix = fixable ? proof.replace(at, at + 1, becomes) : null;
    yield { span: proof.sourceSpan(at, at + 1), message, fix };
  }
}

/** `"/users/me"`, `"{{ url }}/keys"`: a piece of code that nobody marked. */
function isAddress(quotation: string): boolean {
  return quotation.includes('/') && !/\s/u.test(quotation.replace(/\{\{[^{}]*\}\}/gu, ''));
}

/** Outer quotations and those inside them, in the order of their ends; null where a mark of the block has no certain partner. */
function quotationsOf(text: string): Quotation[] | null {
  if (!/["“”]/u.test(text) || readsAsEnglish(text)) return [];
  const found: Quotation[] = [];
  const open: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/["«»“”„]/gu)) {
    const inner = open.at(-1);
    const partner = inner === undefined ? undefined : partners[text[inner]!];
    if (mark === partner && closes(text, index, mark)) {
      open.pop();
      if (index === inner! + 1) return null;
      found.push({ open: inner!, close: index, nested: open.length > 0 });
    } else if (partners[mark] !== undefined && opens(text, index, mark)) open.push(index);
    else return null;
  }
  return open.length === 0 ? found : null;
}

const partners = lookup<string>({ '«': '»', '“': '”', '"': '"' });
const white = /\s/u;

/** A straight mark opens after white space or an opening sign, before ink. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark !== '"') return true;
  return /[\s([{«“'’/—–-]/u.test(text[at - 1] ?? ' ') && /[^\s.,;:!?)\]»”]/u.test(text[at + 1] ?? ' ');
}

/** A straight mark closes after ink, before white space or a closing sign. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark !== '"') return true;
  return /\S/u.test(text[at - 1] ?? ' ') && /[\s)\]}»”.,;:!?…'’/*—–-]/u.test(text[at + 1] ?? ' ');
}
