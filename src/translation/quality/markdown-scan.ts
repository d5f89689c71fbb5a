/** Reads raw inline Markdown as text and the marks that a translation keeps, without building a tree. */

import type { LinearPattern } from '../extraction/linear-pattern.ts';
import { decodeEntity, entity } from './entities.ts';
import type { Mark, Piece } from './side.ts';

export interface Scan {
  readonly pieces: readonly Piece[];
  /** In the order of the text. */
  readonly marks: readonly Mark[];
}

/** Inline rules of CommonMark 0.31 and GFM, as far as a quality check needs them: emphasis is dropped, not paired. */
export function scanMarkdown(markdown: string, protect: readonly LinearPattern[] = []): Scan {
  const scan: Scanner = { markdown, at: 0, pieces: [], marks: [], brackets: [] };
  const kept = protectedSpans(markdown, protect);
  while (scan.at < markdown.length) {
    const covered = kept.get(scan.at);
    if (covered !== undefined) mark(scan, 'protected', covered, covered.length);
    else if (!readers[markdown[scan.at]!]?.(scan)) emit(scan, markdown[scan.at]!, 1);
  }
  return { pieces: scan.pieces, marks: scan.marks.sort((a, b) => a.span.start - b.span.start) };
}

interface Scanner {
  readonly markdown: string;
  at: number;
  readonly pieces: Piece[];
  readonly marks: Mark[];
  /** Where brackets opened that may turn out to be links or images. */
  readonly brackets: { readonly piece: number; readonly start: number; readonly image: boolean }[];
}

/** Reads what begins at the cursor and says whether it was anything but text. */
type Reader = (scan: Scanner) => boolean;

const readers: Readonly<Record<string, Reader>> = {
  '\\': readEscape,
  '`': readCode,
  '<': readAngle,
  '&': readEntity,
  '!': readOpening,
  '[': readOpening,
  ']': readClosing,
  '*': readEmphasis,
  _: readEmphasis,
  '~': readEmphasis,
  '\n': readLineEnd,
  '\r': readLineEnd,
};

function protectedSpans(markdown: string, protect: readonly LinearPattern[]): Map<number, string> {
  const found = protect.flatMap(({ spansIn }) => spansIn(markdown));
  return new Map(found.map(({ start, end }) => [start, markdown.slice(start, end)]));
}

function emit(scan: Scanner, text: string, length: number): void {
  scan.pieces.push({ text, span: { start: scan.at, end: scan.at + length } });
  scan.at += length;
}

function mark(scan: Scanner, kind: Mark['kind'], key: string, length: number, text = '\ufffc'): true {
  scan.marks.push({ kind, key, span: { start: scan.at, end: scan.at + length } });
  emit(scan, text, length);
  return true;
}

function match(scan: Scanner, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  return pattern.exec(scan.markdown);
}

function readEscape(scan: Scanner): boolean {
  const found = match(scan, /\\[!-/:-@[-`{-~]/uy);
  if (found === null) return false;
  emit(scan, found[0][1]!, 2);
  return true;
}

function readCode(scan: Scanner): boolean {
  const found = match(scan, /(?<fence>`+)(?!`)(?<code>[\s\S]*?[^`])\k<fence>(?!`)/uy);
  if (found === null) {
    const run = match(scan, /`+/uy)![0];
    emit(scan, run, run.length);
    return true;
  }
  return mark(scan, 'code', found.groups!['code']!.replace(/\s+/gu, ' ').trim(), found[0].length);
}

function readAngle(scan: Scanner): boolean {
  const address = match(scan, /<(?<to>[a-z][a-z\d+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iuy);
  if (address !== null) {
    emit(scan, '', 1);
    emit(scan, address.groups!['to']!, address[0].length - 2);
    emit(scan, '', 1);
    return true;
  }
  const found = match(
    scan,
    /<!--[\s\S]*?-->|<\/?(?<name>[a-z][\w.:-]*)(?<attributes>(?:\s+[\w.:@-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^\s"'=<>`{]+))?)*)\s*\/?>/iuy,
  );
  if (found === null) return false;
  const { name, attributes } = found.groups!;
  const key =
    name === undefined
      ? '<!-- -->'
      : found[0].replace(attributes!, keptAttributes(attributes!)).replace(/\s*(?=\/?>$)/u, '');
  const href = /\shref\s*=\s*["'](?<to>[^"']*)["']/iu.exec(attributes ?? '')?.groups?.['to'];
  const span = { start: scan.at, end: scan.at + found[0].length };
  if (href !== undefined) scan.marks.push({ kind: 'link', key: href, span });
  return mark(scan, 'html', key, found[0].length, name?.toLowerCase() === 'br' ? '\n' : '');
}

/** Attributes without what a translator translates; an address counts as a link. */
function keptAttributes(attributes: string): string {
  return attributes
    .replace(
      /\s+(?:alt|title|label|placeholder|aria-\w+|lang|href|hreflang)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+)/giu,
      '',
    )
    .replace(/\s+/gu, ' ')
    .trimEnd();
}

function readEntity(scan: Scanner): boolean {
  const found = match(scan, entity);
  const text = found === null ? null : decodeEntity(found[0]);
  if (text === null) return false;
  emit(scan, text, found![0].length);
  return true;
}

function readOpening(scan: Scanner): boolean {
  const note = match(scan, /\[\^(?<label>[^\]\s]+)\]/uy);
  if (note !== null) return mark(scan, 'note', note.groups!['label']!, note[0].length);
  const opening = match(scan, /!?\[/uy)?.[0];
  if (opening === undefined) return false;
  scan.brackets.push({ piece: scan.pieces.length, start: scan.at, image: opening === '![' });
  emit(scan, opening, opening.length);
  return true;
}

const destination =
  /\]\(\s*(?:<(?<angled>[^<>\n]*)>|(?<bare>(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*))(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)/uy;

function readClosing(scan: Scanner): boolean {
  const opening = scan.brackets.pop();
  if (opening === undefined) return false;
  const inline = match(scan, destination);
  const reference = inline === null ? match(scan, /\]\[(?<label>[^\]]+)\]/uy) : null;
  const found = inline ?? reference;
  if (found === null) return false;
  const { angled, bare, label } = found.groups!;
  const end = scan.at + found[0].length;
  scan.marks.push({
    kind: opening.image ? 'image' : 'link',
    key: label === undefined ? (angled ?? bare ?? '') : `[${label.toLowerCase()}]`,
    span: { start: opening.start, end },
  });
  scan.pieces[opening.piece] = { text: '', span: scan.pieces[opening.piece]!.span };
  emit(scan, '', found[0].length);
  return true;
}

function readEmphasis(scan: Scanner): boolean {
  const run = match(scan, /(?<sign>[*_~])\k<sign>*/uy)![0];
  const [before, after] = [scan.markdown[scan.at - 1] ?? ' ', scan.markdown[scan.at + run.length] ?? ' '];
  const flanks = /\S/u.test(before) || /\S/u.test(after);
  const inWord = /[\p{L}\p{N}_]/u.test(before) && /[\p{L}\p{N}_]/u.test(after);
  const marks = run[0] === '~' ? run.length === 2 : run[0] === '*' || !inWord;
  emit(scan, flanks && marks ? '' : run, run.length);
  return true;
}

/** A line ending with the blanks around it, of which two before it are a hard break, is one. */
function readLineEnd(scan: Scanner): boolean {
  const found = match(scan, /(?:\r\n|\r|\n)[ \t]*/uy)!;
  emit(scan, '\n', found[0].length);
  return true;
}
