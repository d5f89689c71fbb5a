/** A block as rules read it: its prose in one string, each character with its place in the source, and nothing of what is not prose. */

import type { Nodes } from 'mdast';
import { type Account, accountsRead } from '../core/accounts.ts';
import { type Article, spanOf } from '../core/article.ts';
import { type Atom, atomsOfBlock, type CodeAtom, type InlineBlock, inked } from '../core/prose/atoms.ts';
import { type Passage, passagesOf } from '../core/prose/passages.ts';
import { type PlacedText, placedText, replaced } from '../core/prose/placed-text.ts';
import type { Span } from '../core/span.ts';
import { isPlainText } from '../text/plain-form.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Edit } from './rule.ts';

/** Stands for what no rule may read: code, an image, an address, a formula, the syntax of a site. */
export const masked = '\ufffc';

export interface ProofText {
  readonly node: Nodes;
  readonly account: Account;
  /** The code of the block's language. */
  readonly language: string;
  /** As a reader sees it, `\n` for each line end of the source, `masked` for each thing that is not prose. */
  readonly text: string;
  /** Whether `formFor` has another form of a pattern for it. */
  readonly isPlain: boolean;
  /** Of the whole text, in order, covering all ink. */
  readonly sentences: () => readonly Span[];
  /** Where a stretch of the text stands in the source. An empty stretch stands after the character before it. */
  readonly sourceSpan: (start: number, end: number) => Span;
  /** The edit that puts other text in place of a stretch; null where marks stand inside it, which the edit would swallow. */
  readonly replace: (start: number, end: number, text: string) => Edit | null;
}

/** Accounts whose words are proofread; the rest is code, or not written as prose. */
const proofread: ReadonlySet<Account> = new Set([...accountsRead, 'furniture']);

/** The blocks to proofread, in document order. */
export function proofTexts(article: Article, codeOf: (passage: Passage) => string): ProofText[] {
  return passagesOf(article).flatMap((passage) => {
    const { node, account } = passage;
    if (!proofread.has(account) || !('children' in node)) return [];
    return [proofText(node as InlineBlock, account, codeOf(passage), article)];
  });
}

function proofText(
  node: InlineBlock,
  account: Account,
  language: string,
  { source, format }: Article,
): ProofText {
  const atoms = atomsOfBlock(node, { source: source.text, marked: format === 'markdown' });
  const written = placedText(inked(atoms), shownToRules, spanOf(node).start);
  const composed = composedText(written);
  const { text, startOf, endOf, sourceSpan } = composed ?? written;
  let sentences: readonly Span[] | undefined;
  return {
    node,
    account,
    language,
    text,
    isPlain: isPlainText(text),
    sentences: () => (sentences ??= splitSentences(text, language)),
    sourceSpan,
    replace(start, end, replacement) {
      for (let at = start + 1; at < end; at++) {
        const from = startOf(at);
        const together = from === endOf(at - 1) || from === startOf(at - 1);
        if (!together) return null;
      }
      if (text.slice(start, end).includes(masked)) return null;
      const form = composed === null ? replacement : replacement.normalize('NFD');
      return { span: sourceSpan(start, end), text: form };
    },
  };
}

function shownToRules(atom: Atom): string {
  if (atom.type === 'code') return codes[atom.kind](atom);
  if (atom.unspelt && atom.text !== '') return masked;
  return atom.ending === undefined ? atom.text : '\n';
}

const nothing = () => '';
const mask = ({ role }: CodeAtom) => (role === 'single' ? masked : '');
const itself = ({ text }: CodeAtom) => text;

const codes: Readonly<Record<CodeAtom['kind'], (atom: CodeAtom) => string>> = {
  emphasis: nothing,
  strong: nothing,
  strikethrough: nothing,
  link: nothing,
  code: mask,
  image: mask,
  break: itself,
  note: nothing,
  html: nothing,
  escape: itself,
  url: mask,
  formula: mask,
  syntax: mask,
  protected: mask,
};

/** A letter with its accents after it: what text from a Mac has for `é`. */
const decomposed = /\P{M}\p{M}+/gu;
const accent = /[\u0300-\u036f]/;

/** With each letter and its accents in one sign, as rules write them; null where that is so already. */
function composedText(written: PlacedText): PlacedText | null {
  if (!accent.test(written.text)) return null;
  const stretches = [...written.text.matchAll(decomposed)].flatMap(({ index, 0: found }) => {
    const text = found.normalize('NFC');
    return text === found ? [] : [{ start: index, end: index + found.length, text }];
  });
  return stretches.length === 0 ? null : replaced(written, stretches);
}
