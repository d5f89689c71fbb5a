/** Reads bare text without a parser: paragraphs, `#` headings and rules, the tree that remark gives with the other constructs switched off. */

import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';

interface Line {
  readonly number: number;
  readonly start: number;
  /** Of the first character that is no blank, and after the last; both at the end of a blank line. */
  readonly ink: number;
  readonly inkEnd: number;
  /** Before the line ending, and after it. */
  readonly end: number;
  readonly next: number;
}

/** @returns null for what it does not know, quotations, fences and front matter: remark's. */
export function readBareText(text: string, frontMatter: boolean): Root | null {
  if (frontMatter || /^[ \t]*(?:>|`{3}|~{3})/mu.test(text) || text.startsWith('\ufeff')) return null;
  const children: RootContent[] = [];
  let paragraph: Line[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) children.push(paragraphOf(paragraph, text));
    paragraph = [];
  };
  let last = { number: 1, start: 0, end: 0 };
  for (const line of linesOf(text)) {
    last = line;
    const block = blockOf(line, text);
    if (block !== null || line.ink === line.end) endParagraph();
    else paragraph.push(line);
    if (block !== null) children.push(block);
  }
  endParagraph();
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children, position: { start, end: pointIn(last, last.end) } };
}

function* linesOf(text: string): Generator<Line> {
  const endings = /\r\n|\r|\n|$/gu;
  for (let number = 1, start = 0; ; number++) {
    endings.lastIndex = start;
    const { index: end, 0: ending } = endings.exec(text)!;
    let ink = start;
    while (ink < end && isBlank(text, ink)) ink++;
    let inkEnd = end;
    while (inkEnd > ink && isBlank(text, inkEnd - 1)) inkEnd--;
    const next = end + ending.length;
    yield { number, start, ink, inkEnd, end, next };
    if (ending === '') return;
    start = next;
  }
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09;
}

/** A rule or a heading; null for any other line. */
function blockOf(line: Line, text: string): RootContent | null {
  const sign = text[line.ink];
  if (sign === '#') return headingOf(line, text);
  if (sign !== '-' && sign !== '*' && sign !== '_') return null;
  if (!rule.test(text.slice(line.ink, line.end))) return null;
  return { type: 'thematicBreak', position: positionIn(line, line.ink, line.end) };
}

const rule = /^(?<sign>[-*_])(?:[ \t]*\k<sign>){2,}[ \t]*$/u;

function headingOf(line: Line, text: string): Heading | null {
  const written = text.slice(line.ink, line.inkEnd);
  const opening = /^#{1,6}(?:[ \t]+|$)/u.exec(written)?.[0];
  if (opening === undefined) return null;
  const depth = opening.trimEnd().length as Heading['depth'];
  const value = withoutClosing(written.slice(opening.length));
  const start = line.ink + opening.length;
  const position = positionIn(line, start, start + value.length);
  const children: PhrasingContent[] = value === '' ? [] : [{ type: 'text', value, position }];
  return { type: 'heading', depth, children, position: positionIn(line, line.ink, line.end) };
}

/** `title ##`: the signs at the end belong to the heading's marks when a blank stands before them. */
function withoutClosing(content: string): string {
  let signs = content.length;
  while (signs > 0 && content[signs - 1] === '#') signs--;
  if (signs === content.length || (signs > 0 && !isBlank(content, signs - 1))) return content;
  return content.slice(0, signs).replace(/(?<![ \t])[ \t]+$/u, '');
}

/** Two spaces at the end of a line break it; other blanks beside a line ending are no part of the text. */
function paragraphOf(lines: readonly Line[], text: string): Paragraph {
  const children: PhrasingContent[] = [];
  let value = '';
  let from = lines[0]!;
  const flush = (to: Line) => {
    const position = { start: pointIn(from, from.ink), end: pointIn(to, to.inkEnd) };
    children.push({ type: 'text', value, position });
  };
  for (const [index, line] of lines.entries()) {
    value += text.slice(line.ink, line.inkEnd);
    const following = lines[index + 1];
    if (following === undefined) flush(line);
    else if (breaks(line, text)) {
      flush(line);
      const end = { line: line.number + 1, column: 1, offset: line.next };
      children.push({ type: 'break', position: { start: pointIn(line, line.inkEnd), end } });
      value = '';
      from = following;
    } else value += text.slice(line.end, line.next);
  }
  const last = lines.at(-1)!;
  return {
    type: 'paragraph',
    children,
    position: { start: pointIn(lines[0]!, lines[0]!.ink), end: pointIn(last, last.end) },
  };
}

function breaks({ inkEnd, end }: Line, text: string): boolean {
  return end - inkEnd >= 2 && !text.slice(inkEnd, end).includes('\t');
}

function positionIn(line: Line, start: number, end: number): Position {
  return { start: pointIn(line, start), end: pointIn(line, end) };
}

function pointIn({ number, start }: Pick<Line, 'number' | 'start'>, offset: number): Point {
  return { line: number, column: offset - start + 1, offset };
}
