/** Finds formulas in the source, before Markdown took their signs for its own: `$$…$$` as a block, and `$…$` where it is asked for. */

import type { Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from '../../core/article.ts';
import type { Math as BlockMath, InlineMath } from '../../core/nodes.ts';
import { spell } from '../../core/prose/spelling.ts';
import type { Span } from '../../core/span.ts';

export function findFormulas(tree: Root, source: string, inline: boolean): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    if (inline && isInline(node)) findInline(node, source);
    else if (!isInline(node)) findBlocks(node, source);
  });
}

function isInline(parent: Parents): boolean {
  return parent.children.length > 0 && parent.children.every(({ type }) => phrasing.has(type));
}

const phrasing: ReadonlySet<string> = new Set(
  'text emphasis strong delete inlineCode break link image linkReference imageReference footnoteReference html inlineMath'.split(
    ' ',
  ),
);

interface Formula extends Span {
  readonly value: string;
}

function findBlocks(parent: Parents, source: string): void {
  const children = parent.children as RootContent[];
  const limit = spanOf(children.at(-1) ?? {}).end;
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!;
    if (child.type === 'code' && child.lang === 'math') {
      children[index] = { type: 'math', value: child.value, position: child.position } as BlockMath;
    } else if (child.type === 'paragraph' || child.type === 'heading') {
      const formula = formulaIn(spanOf(child), limit, source);
      if (formula !== null) index += putBlock(children, index, formula, source);
    }
  }
}

const opening = /^[ \t>]*\$\$(?!\$)(?<rest>[^\r\n]*)/gmu;
const closingLine = /^[ \t>]*\$\$[ \t]*$/gmu;
const closingEnd = /\$\$[ \t]*$/gmu;

/** `$$` on lines of their own, or around lines of their own in one paragraph. */
function formulaIn({ start, end }: Span, limit: number, source: string): Formula | null {
  // In the block alone: a search that went on to the end for each block would be quadratic.
  const block = source.slice(start, end);
  if (!block.includes('$$')) return null;
  const text = source.slice(start, limit);
  opening.lastIndex = 0;
  for (let open = opening.exec(block); open !== null; open = opening.exec(block)) {
    const from = open.index + open[0].indexOf('$$');
    const isFence = open.groups!['rest']!.trim() === '';
    const closing = isFence ? closingLine : closingEnd;
    closing.lastIndex = isFence ? open.index + open[0].length : from + 2;
    const close = closing.exec(isFence ? text : block);
    if (close === null) continue;
    const last = close.index + close[0].indexOf('$$');
    const value = text.slice(from + 2, last);
    if (value.trim() === '') continue;
    return { start: start + from, end: start + last + 2, value: withoutPrefixes(value) };
  }
  return null;
}

/** Signs of quotations and indents stand before the lines of a formula, not in it. */
function withoutPrefixes(value: string): string {
  const lines = value.split(/\r\n|\r|\n/u);
  const isQuoted = lines.slice(1).every((line) => /^[ \t]*>/u.test(line)) && lines.length > 1;
  const prefix = isQuoted ? /^[ \t>]*/u : /^[ \t]*/u;
  return lines
    .map((line) => line.replace(prefix, '').trimEnd())
    .join('\n')
    .trim();
}

/** Puts a formula in place of what was read for it, between what stands before and after it in its paragraphs; gives how many blocks to pass over. */
function putBlock(children: RootContent[], index: number, formula: Formula, source: string): number {
  let last = index;
  while (last + 1 < children.length && spanOf(children[last + 1]!).start < formula.end) last++;
  const before = rest(children[index]!, { start: 0, end: formula.start }, source);
  const after = rest(children[last]!, { start: formula.end, end: source.length }, source);
  if (before === null || after === null) return 0;
  const math = { type: 'math', value: formula.value, position: children[index]!.position } as BlockMath;
  children.splice(index, last - index + 1, ...before, math, ...after);
  return before.length;
}

/** The part of a block in a stretch of the source: nothing, or a paragraph; null when it cannot be cut there. */
function rest(block: RootContent, kept: Span, source: string): Paragraph[] | null {
  const { start, end } = spanOf(block);
  if (source.slice(Math.max(start, kept.start), Math.min(end, kept.end)).trim() === '') return [];
  if (block.type !== 'paragraph') return null;
  const children = within(block.children, kept, source);
  return children === null ? null : [{ ...block, position: cut(block, kept), children: trimmed(children) }];
}

function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const [first] = children;
  const last = children.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children.filter((child) => child.type !== 'text' || child.value !== '');
}

// As pandoc has it: ink inside both signs, and no digit after the second, so that `$5 and $6` is money.
const inlineForm = /(?<![\\$])\$(?![\s$])(?<value>(?:[^$\\\r\n]|\\[^\r\n])+?)(?<![\s\\])\$(?![\d$])/gu;

function findInline(parent: Parents, source: string): void {
  const { start, end } = spanOf(parent as Paragraph);
  const text = source.slice(start, end);
  inlineForm.lastIndex = 0;
  for (let found = inlineForm.exec(text); found !== null; found = inlineForm.exec(text)) {
    const formula = {
      start: start + found.index,
      end: start + found.index + found[0].length,
      value: found.groups!['value']!,
    };
    if (!putInline(parent, formula, source)) inlineForm.lastIndex = found.index + 1;
  }
}

/** Both signs must stand in text of the parent itself: not in code, an address or raw HTML. */
function putInline(parent: Parents, formula: Formula, source: string): boolean {
  const children = parent.children as PhrasingContent[];
  const isInText = (offset: number) =>
    children.some(
      (child) => child.type === 'text' && spanOf(child).start <= offset && offset < spanOf(child).end,
    );
  if (!isInText(formula.start) || !isInText(formula.end - 1)) return false;
  const before = within(children, { start: 0, end: formula.start }, source);
  const after = within(children, { start: formula.end, end: source.length }, source);
  if (before === null || after === null) return false;
  const math = {
    type: 'inlineMath',
    value: formula.value,
    position: cut(parent as Paragraph, formula),
  } as InlineMath;
  (parent.children as PhrasingContent[]) = [...before, math, ...after];
  return true;
}

/** The inline nodes in a stretch of the source; null when a mark crosses its edge. */
function within(children: readonly PhrasingContent[], kept: Span, source: string): PhrasingContent[] | null {
  const inside: PhrasingContent[] = [];
  for (const child of children) {
    const { start, end } = spanOf(child);
    if (end <= kept.start || start >= kept.end) continue;
    if (start >= kept.start && end <= kept.end) inside.push(child);
    else {
      const value = child.type === 'text' ? valueWithin(child, kept, source) : null;
      if (value === null) return null;
      inside.push({ ...(child as Text), value, position: cut(child as Text, kept) });
    }
  }
  return inside;
}

function valueWithin(text: Text, kept: Span, source: string): string | null {
  const pieces = spell(text.value, source, { ...spanOf(text), marked: true });
  if (pieces === null) return null;
  return pieces
    .map(({ as, text: piece, start, end }) => {
      if (as === 'plain') return source.slice(Math.max(start, kept.start), Math.min(end, kept.end));
      if (start < kept.start || end > kept.end) return '';
      return as === 'wrap' ? '\n' : piece;
    })
    .join('');
}

function cut({ position }: Pick<Text, 'position'>, { start, end }: Span): Text['position'] {
  if (position === undefined) return undefined;
  return {
    start: { ...position.start, offset: Math.max(position.start.offset!, start) },
    end: { ...position.end, offset: Math.min(position.end.offset!, end) },
  };
}
