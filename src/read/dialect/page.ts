/** A text as constructs look for their signs in it: its lines, what is code in it, and what another construct has taken already. */

import type { Span } from '../../core/span.ts';
import { lineAround } from './line-around.ts';
import type { DialectName } from './names.ts';

export interface Line extends Span {
  /** Behind the line ending. */
  readonly next: number;
  /** Of the first character after the marks of quotations and white space. */
  readonly ink: number;
  /** Quotations that it stands in, by their marks. */
  readonly quotes: number;
  /** Columns before its ink, behind the marks of quotations. */
  readonly indent: number;
  readonly isBlank: boolean;
  /** In a fence, its fences among it, or in raw HTML whose content is no Markdown. */
  readonly isCode: boolean;
}

/** A fence whose info names a directive of MyST: ```` ```{note} Title ````. */
interface DirectiveFence {
  readonly name: string;
  /** `prose`: the content is Markdown. `formula`: TeX. `none`: nothing that is read in its place. */
  readonly content: 'prose' | 'formula' | 'none';
  /** Indexes of lines. */
  readonly open: number;
  readonly close: number;
}

export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Those whose content is no code. */
  readonly directives: readonly DirectiveFence[];
  /** Whether the text is known to be in one of these dialects. */
  readonly isIn: (...names: readonly DialectName[]) => boolean;
  /** Nothing of it is code, nor taken. */
  readonly isFree: (span: Span) => boolean;
  /** Nothing of it is taken, and it holds code as a whole: neither end stands inside. */
  readonly isWhole: (span: Span) => boolean;
  readonly take: (span: Span) => void;
}

/** In directives that are not here it is code. */
const contents: ReadonlyMap<string, DirectiveFence['content']> = new Map([
  ...'admonition attention aside card caution danger details dropdown epigraph error figure grid grid-item grid-item-card hint highlights important list-table margin note pull-quote seealso sidebar tab-item tab-set table tip topic versionadded versionchanged deprecated warning div exercise solution prf:proof prf:theorem prf:definition prf:lemma prf:remark prf:example'
    .split(' ')
    .map((name) => [name, 'prose'] as const),
  ...'math amsmath'.split(' ').map((name) => [name, 'formula'] as const),
  ...'bibliography button-link button-ref contents csv-table embed eval-rst iframe image include index raw tableofcontents toctree video youtube'
    .split(' ')
    .map((name) => [name, 'none'] as const),
]);

/** Lines and what is code are found out when a construct asks: most texts hold signs that turn out to be none. */
export function pageOf(text: string, names: ReadonlySet<DialectName>): Page {
  let read: ReturnType<typeof linesOf> | undefined;
  const reading = () => (read ??= linesOf(text));
  let marked: Uint8Array | undefined;
  const states = () => (marked ??= statesOf(text, reading()));
  return {
    text,
    get lines() {
      return reading().lines;
    },
    get directives() {
      return reading().directives;
    },
    isIn: (...asked) => asked.some((name) => names.has(name)),
    isFree: ({ start, end }) => {
      const all = states();
      for (let at = start; at < end; at++) if (all[at] !== free) return false;
      return true;
    },
    isWhole: ({ start, end }) => {
      const all = states();
      if (all[start] === code && all[start - 1] === code) return false;
      if (all[end - 1] === code && all[end] === code) return false;
      return !all.subarray(start, end).includes(taken);
    },
    take: ({ start, end }) => states().fill(taken, start, end),
  };
}

const free = 0;
const code = 1;
const taken = 2;

/** For each character. */
function statesOf(text: string, { lines, directives }: ReturnType<typeof linesOf>): Uint8Array {
  const states = new Uint8Array(text.length);
  for (const line of lines) if (line.isCode) states.fill(code, line.start, line.next);
  const fences = new Set(directives.flatMap(({ open, close }) => [open, close]));
  for (const span of codeSpans(text, lines, fences)) states.fill(code, span.start, span.end);
  return states;
}

const opening = /^(?:(?<ticks>`{3,})(?<info>[^`]*)|(?<waves>~{3,})(?<rest>.*))$/su;
const rawHtml = /^<(?<tag>script|pre|style|textarea)\b/iu;

interface OpenFence {
  readonly sign: string;
  readonly length: number;
  readonly quotes: number;
  readonly indent: number;
  readonly directive: Omit<DirectiveFence, 'close'> | null;
}

function linesOf(text: string): { lines: Line[]; directives: DirectiveFence[] } {
  const lines: Line[] = [];
  const directives: DirectiveFence[] = [];
  const open: OpenFence[] = [];
  const hasCr = text.includes('\r');
  let raw: RegExp | null = null;
  for (let start = 0; ; ) {
    const { end, next } = lineEnding(text, start, hasCr);
    const { ink, quotes, indent } = inkOf(text, start, end);
    while (open.length > 0 && open.at(-1)!.quotes > quotes) open.pop();
    const last = open.at(-1);
    const inCode = last !== undefined && last.directive === null;
    let isCode = inCode || raw !== null;
    // Most lines begin with a letter, and open and close nothing.
    if (raw !== null) {
      if (raw.test(text.slice(ink, end))) raw = null;
    } else if (ink < end && mayOpen.includes(text[ink]!)) {
      const content = text.slice(ink, end);
      if (last !== undefined && indent < last.indent + 4 && closes(content, last)) {
        open.pop();
        if (last.directive !== null) directives.push({ ...last.directive, close: lines.length });
      } else if (!inCode) {
        const fence = fenceOf(content.replace(listMarks, ''));
        const tag = fence === null ? rawHtml.exec(content)?.groups?.['tag'] : undefined;
        if (fence !== null) {
          const kind = contents.get(fence.name);
          const directive =
            kind === undefined ? null : { name: fence.name, content: kind, open: lines.length };
          open.push({ sign: fence.sign, length: fence.length, quotes, indent, directive });
          isCode = directive === null;
        } else if (tag !== undefined) {
          const close = new RegExp(`</${tag}\\s*>`, 'iu');
          isCode = true;
          if (!close.test(content)) raw = close;
        }
      }
    }
    lines.push({ start, end, next, ink, quotes, indent, isBlank: ink === end, isCode });
    if (next === end) return { lines, directives };
    start = next;
  }
}

/** First characters of fences, of raw HTML and of list items that may begin with a fence. */
const mayOpen = '`~<-+*0123456789';

function lineEnding(text: string, start: number, hasCr: boolean): { end: number; next: number } {
  const lf = text.indexOf('\n', start);
  if (!hasCr) return lf < 0 ? { end: text.length, next: text.length } : { end: lf, next: lf + 1 };
  const end = lineAround(text, start).end;
  const length = text[end] === '\r' && text[end + 1] === '\n' ? 2 : end < text.length ? 1 : 0;
  return { end, next: end + length };
}

/** A list item may open with a fence. */
const listMarks = /^(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+/u;

function inkOf(text: string, start: number, end: number): Pick<Line, 'ink' | 'quotes' | 'indent'> {
  let quotes = 0;
  let indent = 0;
  let ink = start;
  for (; ink < end; ink++) {
    const sign = text[ink];
    if (sign === ' ') indent++;
    else if (sign === '\t') indent += 4 - (indent % 4);
    else if (sign === '>' && indent < 4) {
      quotes++;
      indent = text[ink + 1] === ' ' ? -1 : 0;
    } else break;
  }
  return { ink, quotes, indent };
}

function fenceOf(content: string): { sign: string; length: number; name: string } | null {
  const groups = opening.exec(content)?.groups;
  if (groups === undefined) return null;
  const fence = (groups['ticks'] ?? groups['waves'])!;
  const name = /^[ \t]*\{(?<name>[\w:-]+)\}/u.exec(groups['info'] ?? groups['rest'] ?? '')?.groups?.['name'];
  return { sign: fence[0]!, length: fence.length, name: name?.toLowerCase() ?? '' };
}

function closes(content: string, { sign, length }: OpenFence): boolean {
  const run = /^(?:`{3,}|~{3,})(?=[ \t]*$)/u.exec(content)?.[0];
  return run !== undefined && run[0] === sign && run.length >= length;
}

/** Runs of backticks with their equals, within blocks of lines; comments of HTML. A backslash before the first takes its meaning. */
function* codeSpans(text: string, lines: readonly Line[], fences: ReadonlySet<number>): Generator<Span> {
  for (const { index, 0: comment } of text.matchAll(/(?<!`)<!--[\s\S]*?-->/gu)) {
    yield { start: index, end: index + comment.length };
  }
  if (!text.includes('`')) return;
  for (let first = 0; first < lines.length; first++) {
    const endsAt = (index: number) =>
      index >= lines.length || lines[index]!.isBlank || lines[index]!.isCode || fences.has(index);
    if (endsAt(first)) continue;
    let last = first;
    while (!endsAt(last + 1)) last++;
    yield* codeSpansIn(text, lines[first]!.start, lines[last]!.end);
    first = last;
  }
}

function* codeSpansIn(text: string, start: number, end: number): Generator<Span> {
  const block = text.slice(start, end);
  if (!block.includes('`')) return;
  const runs = [...block.matchAll(/\\?`+/gu)].map(({ index, 0: run }) =>
    run.startsWith('\\') ? { at: index + 2, length: run.length - 2 } : { at: index, length: run.length },
  );
  // The next run of the same length, found from the end so that the whole is linear.
  const nextOf: number[] = [];
  const latest = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    nextOf[index] = latest.get(runs[index]!.length) ?? -1;
    latest.set(runs[index]!.length, index);
  }
  for (let index = 0; index < runs.length; index++) {
    const { at, length } = runs[index]!;
    const close = nextOf[index]!;
    if (length === 0 || close < 0) continue;
    yield { start: start + at, end: start + runs[close]!.at + length };
    index = close;
  }
}
