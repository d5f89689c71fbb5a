/** Cuts a paragraph into its lines, and puts lines together into a paragraph again, positions kept. */

import type { Code, Paragraph, PhrasingContent, Text } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { textOf } from '../../core/prose/text-of.ts';
import type { Locator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';

export interface Line {
  /** What stands on the line, no white space at its ends; a mark that spans lines stays whole, on the line where it begins. */
  readonly nodes: readonly PhrasingContent[];
  readonly text: string;
  readonly span: Span;
  /** How many columns of white space stand before it; a tab goes on to the next multiple of four. */
  readonly indent: number;
}

/** @param text the source that the block was parsed from. */
export function linesOf(block: Paragraph | Code, text: string, locator: Locator): Line[] {
  const lines: PhrasingContent[][] = [[]];
  const nodes = block.type === 'code' ? [asText(block, text)] : block.children;
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      textLines(node, text, locator).forEach((piece, index) => {
        if (index > 0) lines.push([]);
        lines.at(-1)!.push(piece);
      });
    } else lines.at(-1)!.push(node);
  }
  return lines.flatMap((nodes) => lineOf(nodes, text, locator) ?? []);
}

/** Lines from one place of the source, joined as the line endings of one paragraph. */
export function paragraphOf(lines: readonly Line[], locator: Locator): Paragraph {
  const children: PhrasingContent[] = [];
  for (const [index, { nodes, span }] of lines.entries()) {
    if (index > 0) {
      const between = locator.position({ start: lines[index - 1]!.span.end, end: span.start });
      append(children, { type: 'text', value: '\n', position: between }, locator);
    }
    for (const node of nodes) append(children, node, locator);
  }
  const span = { start: lines[0]!.span.start, end: lines.at(-1)!.span.end };
  return { type: 'paragraph', children, position: locator.position(span) };
}

/** The line without its first characters (a list marker and the space after it), which must stand in its first text. */
export function withoutStart(line: Line, length: number, locator: Locator): Line {
  const [first, ...rest] = line.nodes;
  if (first?.type !== 'text' || first.value.length < length) return line;
  const cut = slice(first, length, first.value.length, locator);
  return {
    nodes: cut.value === '' ? rest : [cut, ...rest],
    text: line.text.slice(length),
    span: { start: line.span.start + length, end: line.span.end },
    indent: line.indent + length,
  };
}

/** Indented code is bare text to us, its value just as the source has it. */
function asText(code: Code, text: string): Text {
  const { start, end } = spanOf(code);
  return { type: 'text', value: text.slice(start, end), position: code.position! };
}

/** The parser took spaces and tabs around line endings out of the value; positions follow the ink. */
function textLines(node: Text, text: string, locator: Locator): Text[] {
  if (!node.value.includes('\n') && !node.value.includes('\r')) return [node];
  const values = node.value.split(/\r\n|\r|\n/u);
  const span = spanOf(node);
  const inSource = text.slice(span.start, span.end).split(/(\r\n|\r|\n)/u);
  // `&#10;` is a line ending of the value that is none in the source.
  if (inSource.length !== 2 * values.length - 1) return [node];
  let { start } = span;
  return values.map((whole, index) => {
    const written = inSource[2 * index]!;
    const ending = inSource[2 * index + 1];
    // The space before the next node belongs to the last line; before a line ending nobody sees it.
    const [line, value] = ending === undefined ? [written, whole] : [written.trimEnd(), whole.trimEnd()];
    const end = start + line.length;
    // What stands before the value is white space or the marks of a quotation; an entity is longer in the source.
    const ink = line.endsWith(value) ? end - value.length : start + /^[ \t>]*/u.exec(line)![0].length;
    start += written.length + (ending?.length ?? 0);
    return { type: 'text', value, position: locator.position({ start: ink, end: Math.max(ink, end) }) };
  });
}

/** Null for a line of white space. */
function lineOf(nodes: readonly PhrasingContent[], text: string, locator: Locator): Line | null {
  const inked = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const from = index === 0 ? node.value.length - node.value.trimStart().length : 0;
    const to = index === nodes.length - 1 ? node.value.trimEnd().length : node.value.length;
    return slice(node, from, Math.max(from, to), locator);
  });
  const kept = inked.filter((node) => node.type !== 'text' || node.value !== '');
  if (kept.length === 0) return null;
  const span = { start: spanOf(kept[0]!).start, end: spanOf(kept.at(-1)!).end };
  return { nodes: kept, text: textOf(kept).trim(), span, indent: indentAt(span.start, text) };
}

function slice(node: Text, from: number, to: number, locator: Locator): Text {
  const { length } = node.value;
  if (from === 0 && to === length) return node;
  const { start, end } = spanOf(node);
  const position = locator.position({
    start: start + from,
    end: Math.max(start + from, end - (length - to)),
  });
  return { ...node, value: node.value.slice(from, to), position };
}

/** How many columns of white space stand before an offset on its line; a tab goes on to the next multiple of four. */
export function indentAt(offset: number, text: string): number {
  let from = offset;
  while (from > 0 && /[^\S\r\n]/u.test(text.charAt(from - 1))) from--;
  let column = 0;
  for (let at = from; at < offset; at++) column += text.charAt(at) === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** Neighbouring texts become one, as a parser would give them. */
function append(children: PhrasingContent[], node: PhrasingContent, locator: Locator): void {
  const before = children.at(-1);
  if (before?.type !== 'text' || node.type !== 'text') {
    children.push(node);
    return;
  }
  children[children.length - 1] = {
    type: 'text',
    value: before.value + node.value,
    position: locator.position({ start: spanOf(before).start, end: spanOf(node).end }),
  };
}
