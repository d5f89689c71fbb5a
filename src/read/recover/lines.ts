/** Cuts a paragraph into its lines, and puts lines together into a paragraph again, positions kept. */

import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { textOf } from '../../core/passages.ts';
import type { Locator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';

export interface Line {
  /** What stands on the line; a mark that spans lines stays whole, on the line where it begins. */
  readonly nodes: readonly PhrasingContent[];
  readonly text: string;
  readonly span: Span;
  /** How many characters of white space stand before it. */
  readonly indent: number;
}

/** @param text the source that the paragraph was parsed from. */
export function linesOf(paragraph: Paragraph, text: string, locator: Locator): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text' && /[\r\n]/u.test(node.value)) {
      textLines(node, text, locator).forEach((piece, index) => {
        if (index > 0) lines.push([]);
        if (piece.value !== '') lines.at(-1)!.push(piece);
      });
    } else lines.at(-1)!.push(node);
  }
  return lines.filter((nodes) => nodes.length > 0).map((nodes) => lineOf(nodes, text));
}

/** Lines from one place of the source, joined as the line endings of one paragraph. */
export function paragraphOf(lines: readonly Line[], locator: Locator): Paragraph {
  const children: PhrasingContent[] = [];
  for (const { nodes } of lines) {
    if (children.length > 0) append(children, { type: 'text', value: '\n' }, locator);
    for (const node of nodes) append(children, node, locator);
  }
  const span = { start: lines[0]!.span.start, end: lines.at(-1)!.span.end };
  return { type: 'paragraph', children, position: locator.position(span) };
}

/** The line without its first characters (a list marker and the space after it), which must stand in its first text. */
export function withoutStart(line: Line, length: number, locator: Locator): Line {
  const [first, ...rest] = line.nodes;
  if (first?.type !== 'text' || first.value.length < length) return line;
  const { start, end } = spanOf(first);
  const cut: Text = {
    ...first,
    value: first.value.slice(length),
    position: locator.position({ start: start + length, end }),
  };
  return {
    nodes: cut.value === '' ? rest : [cut, ...rest],
    text: line.text.slice(length),
    span: { start: line.span.start + length, end: line.span.end },
    indent: line.indent + length,
  };
}

/** The parser took spaces and tabs around line endings out of the value; positions follow the ink. */
function textLines(node: Text, text: string, locator: Locator): Text[] {
  const endings = /(?:\r\n|\r|\n)[ \t]*/gu;
  let { start } = spanOf(node);
  return node.value.split(/\r\n|\r|\n/u).map((value) => {
    const position = locator.position({ start, end: start + value.length });
    endings.lastIndex = start + value.length;
    const ending = endings.exec(text);
    if (ending !== null) start = ending.index + ending[0].length;
    return { type: 'text', value, position };
  });
}

function lineOf(nodes: readonly PhrasingContent[], text: string): Line {
  const span = { start: spanOf(nodes[0]!).start, end: spanOf(nodes.at(-1)!).end };
  let indent = 0;
  while (/[^\S\r\n]/u.test(text.charAt(span.start - indent - 1))) indent++;
  return { nodes, text: textOf([...nodes]).trim(), span, indent };
}

/** Neighbouring texts become one, as a parser would give them. */
function append(children: PhrasingContent[], node: PhrasingContent, locator: Locator): void {
  const before = children.at(-1);
  if (before?.type !== 'text' || node.type !== 'text') {
    children.push(node);
    return;
  }
  const end = node.position === undefined ? spanOf(before).end : spanOf(node).end;
  children[children.length - 1] = {
    type: 'text',
    value: before.value + node.value,
    position: locator.position({ start: spanOf(before).start, end }),
  };
}
