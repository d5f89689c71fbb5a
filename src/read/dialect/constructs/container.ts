/** `:::` containers of Docusaurus, VitePress, Starlight and MyST, and fenced divs of pandoc and Quarto. */

import type { Construct, FoundBlock, Shape } from '../construct.ts';
import { groupSpan, inked, shifted } from '../finding.ts';
import type { Line, Page } from '../page.ts';

const opening =
  /^(?<colons>:{3,})[ \t]*(?:\{(?<directive>[\w:-]+)\}[ \t]*(?<argument>[^\r\n]*?)|(?<attributes>\{[^{}\r\n]*\})(?:[ \t]*:+)?|(?<name>[\p{L}][\p{L}\p{N}_-]*)(?:\[(?<label>[^\r\n]*?)\])?(?:[ \t]*\{[^{}\r\n]*\})?(?:[ \t]+(?<title>[^\r\n{:][^\r\n]*?))?(?:[ \t]*\{[^{}\r\n]*\})?(?:[ \t]*:+)?)$/du;
const closing = /^(?<colons>:{3,})$/u;
const option = /^:[\w-]+:(?:[ \t].*)?$/u;

export const container: Construct = {
  name: 'container',
  dialects: ['docusaurus', 'vitepress', 'starlight', 'pandoc', 'quarto', 'myst', 'hugo'],
  unmistakable: true,
  tells: (found, text) => {
    const first = found.as === 'block' ? text.slice(found.open.start, found.open.end) : '';
    if (/^:+\{/u.test(first)) return /^:+\{[\w:-]+\}/u.test(first) ? ['myst'] : ['pandoc'];
    return /^:+[ \t]+\{/u.test(first) ? ['pandoc'] : /^:+[\w-]+\[/u.test(first) ? ['docusaurus'] : [];
  },
  signs: [':::'],
  example: '::: name',
  *find(page) {
    yield* blocksOf(page);
  },
};

interface Open extends Omit<FoundBlock, 'as' | 'close'> {
  readonly colons: number;
  readonly quotes: number;
}

/** Only what is closed, by as many colons at least, in the same quotation. */
function blocksOf(page: Page): FoundBlock[] {
  const blocks: FoundBlock[] = [];
  const open: Open[] = [];
  for (const { line, index, ink, span } of inked(page, ':')) {
    if (!ink.startsWith(':::')) continue;
    const colons = closing.exec(ink)?.groups?.['colons']?.length;
    if (colons !== undefined) {
      const at = open.findLastIndex((one) => one.quotes === line.quotes && one.colons <= colons);
      if (at < 0) continue;
      const { colons: _colons, quotes: _quotes, ...found } = open[at]!;
      open.length = at;
      blocks.push({ as: 'block', ...found, close: span });
      continue;
    }
    const match = opening.exec(ink);
    if (match !== null)
      open.push({ ...opened(match, line), options: optionsAfter(page, index), ...titled(match, line) });
  }
  return blocks.sort((a, b) => a.open.start - b.open.start);
}

function opened(match: RegExpExecArray, line: Line): Pick<Open, 'open' | 'colons' | 'quotes' | 'shape'> {
  const { colons, directive, attributes, name } = match.groups!;
  return {
    open: { start: line.ink, end: line.ink + match[0].length },
    colons: colons!.length,
    quotes: line.quotes,
    shape: shapeNamed(
      directive ?? name ?? /\.(?<name>[\w-]+)/u.exec(attributes ?? '')?.groups?.['name'] ?? '',
    ),
  };
}

function titled(match: RegExpExecArray, line: Line): Pick<Open, 'title'> {
  const { directive } = match.groups!;
  const isTitle = directive === undefined || !opaqueArguments.test(directive);
  const span =
    groupSpan(match, 'label') ?? groupSpan(match, 'title') ?? (isTitle ? groupSpan(match, 'argument') : null);
  return { title: shifted(span, line.ink) };
}

/** Their argument is a file, a size or a name. */
export const opaqueArguments =
  /^(?:figure|image|grid|grid-item|include|literalinclude|code.*|list-table|math|div|iframe.*|tab-set)$/u;

/** Lines of options right behind the first of a directive. */
export function optionsAfter(page: Page, opening: number): { start: number; end: number }[] {
  const options: { start: number; end: number }[] = [];
  for (let index = opening + 1; index < page.lines.length; index++) {
    const { ink, end } = page.lines[index]!;
    const written = page.text.slice(ink, end).trimEnd();
    if (!option.test(written)) break;
    options.push({ start: ink, end: ink + written.length });
  }
  return options;
}

/** What a container is by its name, in the words of the programs that have them. */
export function shapeNamed(name: string): Shape {
  const plain = name.toLowerCase().replace(/^callout-/u, '');
  if (/^(?:details|dropdown|spoiler|secret|collapse|accordion)$/u.test(plain))
    return { kind: 'details', name: plain };
  if (/^(?:tab|tab-item|tabitem)$/u.test(plain)) return { kind: 'tab', name: null };
  if (/^(?:figure|table|list-table)$/u.test(plain)) return { kind: 'figure', name: null };
  if (/^(?:epigraph|pull-quote|quote|highlights)$/u.test(plain)) return { kind: 'quotation', name: null };
  const isCallout =
    /^(?:admonition|note|info|tip|hint|important|success|warning|caution|danger|error|attention|question|example|abstract|summary|todo|failure|bug|seealso|remark|remarque|information|attention|erreur|secondary|aside)$/u;
  return isCallout.test(plain) ? { kind: 'callout', name: plain } : { kind: 'group', name: plain || null };
}
