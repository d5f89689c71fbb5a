/** A block as rules read it: its prose in one string, each character with its place in the source, and nothing of what is not prose. */

import type { Nodes, PhrasingContent } from 'mdast';
import { type Account, accountsRead } from '../core/accounts.ts';
import { type Article, spanOf } from '../core/article.ts';
import { type Passage, passagesOf } from '../core/passages.ts';
import type { Span } from '../core/span.ts';
import { spell } from '../core/spelling.ts';
import { isPlainText } from '../text/plain-form.ts';
import { splitSentences } from '../text/sentences.ts';
import { createPlacedText, type PlacedText } from './placed-text.ts';
import type { Edit } from './rule.ts';

/** Stands for what no rule may read: code, an image, an address, math. */
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
    return [proofText(node, account, codeOf(passage), article)];
  });
}

function proofText(
  node: Nodes & { children: unknown[] },
  account: Account,
  language: string,
  { source, format }: Article,
): ProofText {
  const line = createLine(source.text, format === 'markdown');
  line.add(node.children as PhrasingContent[], spanOf(node));
  const { text, startOf, endOf } = withoutMath(line.placed());
  let sentences: readonly Span[] | undefined;
  const sourceSpan = (start: number, end: number): Span => {
    if (end > start) return { start: startOf(start), end: endOf(end - 1) };
    const at = start > 0 ? endOf(start - 1) : text === '' ? spanOf(node).start : startOf(0);
    return { start: at, end: at };
  };
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
      return text.slice(start, end).includes(masked)
        ? null
        : { span: sourceSpan(start, end), text: replacement };
    },
  };
}

/** Collects the text of inline nodes with its places. */
function createLine(source: string, marked: boolean) {
  const { put, copy, placed } = createPlacedText();
  const putText = (value: string, span: Span) => {
    const pieces = spell(value, source, { ...span, marked });
    if (pieces === null) return put(masked, span, true);
    for (const piece of pieces) {
      if (piece.as === 'plain') put(piece.text, piece, false);
      else put(piece.as === 'wrap' ? '\n' : piece.text, piece, true);
    }
  };
  const putNode = (node: PhrasingContent) => {
    const span = spanOf(node);
    switch (node.type) {
      case 'text':
        putText(node.value, span);
        break;
      case 'break':
        put('\n', span, true);
        break;
      case 'html':
        if (/^<br\b/iu.test(node.value)) put('\n', span, true);
        break;
      case 'footnoteReference':
        break;
      case 'link':
        if (isAddress(node.children, node.url)) put(masked, span, true);
        else add(node.children, span);
        break;
      default:
        if ('children' in node) add(node.children, span);
        else put(masked, span, true);
    }
  };
  /** Links that remark finds in text after parsing have no position, nor has the text around them: what stands there is spelled as a whole. */
  const add = (nodes: readonly PhrasingContent[], { start, end }: Span) => {
    let from = start;
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!;
      if (node.position !== undefined) {
        putNode(node);
        from = spanOf(node).end;
        continue;
      }
      let next = index;
      while (next < nodes.length && nodes[next]!.position === undefined) next++;
      const to = next < nodes.length ? spanOf(nodes[next]!).start : end;
      putUnplaced(nodes.slice(index, next), { start: from, end: to });
      from = to;
      index = next - 1;
    }
  };
  const putUnplaced = (nodes: readonly PhrasingContent[], span: Span) => {
    const pieces = nodes.map((node) => ({ link: node.type === 'link', value: literalOf(node) }));
    const whole = createLine(source, marked);
    whole.text(pieces.map(({ value }) => value).join(''), span);
    const spelt = whole.placed();
    let at = 0;
    for (const { link, value } of pieces) {
      const stop = at + value.length;
      // Where the source does not spell it, the whole is one mask.
      if (spelt.text === masked) return put(masked, span, true);
      if (link) put(masked, { start: spelt.startOf(at), end: spelt.endOf(stop - 1) }, true);
      else copy(spelt, at, stop);
      at = stop;
    }
  };
  return { add, text: putText, placed };
}

function literalOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(literalOf).join('') : '';
}

/** Whether a link shows its own address. */
function isAddress(children: readonly PhrasingContent[], url: string): boolean {
  const shown = children.map(literalOf).join('');
  return shown === url || url === `mailto:${shown}` || url === `http://${shown}`;
}

/** Math as pandoc reads it (`$x$` without inner edge spaces, `$$x$$`), addresses and e-mail addresses: each becomes one mask. Looked for from the beginning of a word only: from each of its letters on, a long one would take quadratic time. */
const notProse =
  /\$\$[^$]+\$\$|\$(?=\S)[^$\n]*[^\s$]\$(?!\d)|\b(?:https?|ftp|mailto):\S*[^\s.,;:!?)»\u201d]|\bwww\.\S*[^\s.,;:!?)»\u201d]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

const signOfNotProse = /[$@]|(?:https?|ftp|mailto):|www\./iu;

function withoutMath(line: PlacedText): PlacedText {
  // Few blocks hold a sign of any of them, and looking for the signs is ten times faster.
  if (!signOfNotProse.test(line.text)) return line;
  const { put, copy, placed } = createPlacedText();
  let at = 0;
  for (const { index, 0: found } of line.text.matchAll(notProse)) {
    copy(line, at, index);
    at = index + found.length;
    put(masked, { start: line.startOf(index), end: line.endOf(at - 1) }, true);
  }
  copy(line, at, line.text.length);
  return placed();
}
