/** Writes TeX formulas in Typst's notation, by way of MathML: only names of this file are ever called, all else is text. */

import { lookup } from '../../core/lookup.ts';
import { type MathNode, mathTree } from '../formulas/tex.ts';

/** What stands between dollar signs; null for a formula that is no TeX, or that Typst has no notation for. */
export function formula(tex: string, block: boolean): string | null {
  const tree = mathTree(tex, block);
  if (tree === null) return null;
  try {
    if (depthOf(tree) > deepest) return null;
    const written = lines(tree) ?? row(tree.children);
    return written.trim() === '' ? null : ` ${written} `;
  } catch {
    return null;
  }
}

type Writer = (node: MathNode, children: readonly MathNode[]) => string;

const writers = lookup<Writer>({
  math: (_, children) => row(children),
  mrow: (_, children) => delimited(children) ?? row(children),
  mstyle: (_, children) => row(children),
  mpadded: (_, children) => row(children),
  semantics: (_, [shown]) => (shown === undefined ? '' : write(shown)),
  mi: (node) => identifier(textOf(node)),
  mn: (node) => quoted(textOf(node)),
  mo: (node) => characters(textOf(node)),
  mtext: (node) => quoted(textOf(node)),
  mspace: ({ attributes }) => space(attributes?.['width']),
  mfrac: ({ attributes }, [over, under]) =>
    /^0/u.test(String(attributes?.['linethickness'] ?? ''))
      ? call('vec', ['delim: #none', argument(over), argument(under)])
      : call('frac', [argument(over), argument(under)]),
  msqrt: (_, children) => call('sqrt', [row(children)]),
  mroot: (_, [base, index]) => call('root', [argument(index), argument(base)]),
  msub: (_, [base, below]) => attached(argument(base), below, undefined),
  msup: (_, [base, above]) => attached(argument(base), undefined, above),
  msubsup: (_, [base, below, above]) => attached(argument(base), below, above),
  munder: (_, [base, below]) => beside(base, below, undefined),
  mover: (_, [base, above]) => beside(base, undefined, above),
  munderover: (_, [base, below, above]) => beside(base, below, above),
  mtable: (node) => matrix(node),
  mphantom: (_, children) => `#hide($${row(children)}$)`,
  menclose: ({ attributes }, children) => enclosed(String(attributes?.['notation']), row(children)),
});

/** The stack of Typst's native code ends at about a thousand, and the whole command with it. */
const deepest = 100;

function depthOf({ children }: MathNode): number {
  return 1 + (children ?? []).reduce((most, child) => Math.max(most, depthOf(child)), 0);
}

function write(node: MathNode): string {
  if (node.type === undefined) return row(node.children);
  const writer = writers[node.type];
  if (writer === undefined) throw new Error(`no notation for ${node.type}`);
  return writer(node, node.children ?? []);
}

function row(nodes: readonly MathNode[] | undefined): string {
  return (nodes ?? [])
    .map(write)
    .filter((written) => written !== '')
    .join(' ');
}

function argument(node: MathNode | undefined): string {
  return node === undefined ? '' : write(node);
}

/** An empty argument is an empty text: `frac(, b)` is none. */
function call(name: string, given: readonly string[]): string {
  return `${name}(${given.map((written) => (written === '' ? '""' : written)).join(', ')})`;
}

function textOf({ text, children }: MathNode): string {
  return text ?? (children ?? []).map(textOf).join('');
}

/** A variable is one letter; more are a name, set upright. */
function identifier(text: string): string {
  const [first, second] = text;
  if (first === undefined) return '';
  return second === undefined ? characters(text) : call('op', [quoted(text)]);
}

/** One by one, so that no two are a shorthand or a name. U+2061 to U+2064 are operators that nobody sees. */
function characters(text: string): string {
  return [...text.replace(/[\u2061-\u2064]/gu, '')]
    .map((character) =>
      /[\s\0-\x1f\x7f]/u.test(character)
        ? ''
        : /[!-/:-@[-`{-~]/u.test(character)
          ? `\\${character}`
          : character,
    )
    .join(' ');
}

function quoted(text: string): string {
  if (text === '') return '';
  return `"${text.replace(/[\0-\x1f\x7f\u2028\u2029]/gu, ' ').replace(/[\\"]/gu, '\\$&')}"`;
}

function space(width: string | boolean | undefined): string {
  const [, size, unit] = /^(-?(?:\d*\.)?\d+)(em|pt|cm|mm|in)$/u.exec(String(width)) ?? [];
  return size === undefined || Number(size) === 0 ? '' : `#h(${Number(size)}${unit})`;
}

/** Between two delimiters that grow with what they hold. */
function delimited(nodes: readonly MathNode[]): string | undefined {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (nodes.length < 2 || !isFence(first) || !isFence(last)) return undefined;
  return call('lr', [row(nodes)]);
}

function isFence(node: MathNode | undefined): boolean {
  return node?.type === 'mo' && node.attributes?.['fence'] === 'true';
}

function attached(base: string, below: MathNode | undefined, above: MathNode | undefined): string {
  return call('attach', [
    base,
    ...(below === undefined ? [] : [`b: ${argument(below) || '""'}`]),
    ...(above === undefined ? [] : [`t: ${argument(above) || '""'}`]),
  ]);
}

/** The name of the accent that a character over or under a base stands for. */
const accents = lookup<string>({
  ˆ: 'hat',
  '^': 'hat',
  '~': 'tilde',
  '˜': 'tilde',
  '¯': 'macron',
  '‾': 'macron',
  ˉ: 'macron',
  '→': 'arrow',
  '⃗': 'arrow',
  '˙': 'dot',
  '¨': 'dot.double',
  ˇ: 'caron',
  '˘': 'breve',
  '´': 'acute',
  '`': 'grave',
  '˚': 'circle',
});

const braces = lookup<string>({
  '⏞': 'overbrace',
  '⏟': 'underbrace',
  '⎴': 'overbracket',
  '⎵': 'underbracket',
  '⏜': 'overparen',
  '⏝': 'underparen',
});

function beside(
  base: MathNode | undefined,
  below: MathNode | undefined,
  above: MathNode | undefined,
): string {
  const only = below === undefined || above === undefined ? (above ?? below) : undefined;
  const sign = only?.type === 'mo' ? textOf(only) : '';
  const brace = braces[sign];
  if (brace !== undefined) return call(brace, [argument(base)]);
  const accent = below === undefined ? accents[sign] : undefined;
  if (accent !== undefined && only?.attributes?.['stretchy'] === 'false')
    return call('accent', [argument(base), accent]);
  return attached(call('limits', [argument(base)]), below, above);
}

/** Rows of columns, in brackets or braces that stand around it in the tree. */
function matrix(node: MathNode): string {
  const rows = (node.children ?? []).map((line) =>
    (line.children ?? []).map((cell) => row(cell.children) || '""'),
  );
  const align = hasClass(node, 'tml-left') ? 'left' : 'center';
  return `mat(delim: #none, align: #${align}, ${rows.map((cells) => cells.join(', ')).join('; ')})`;
}

/** The lines of an `aligned` that is all of the formula; undefined for any other formula. */
function lines(tree: MathNode): string | undefined {
  const only = onlyChild(tree);
  if (only.type !== 'mtable' || !hasClass(only, 'tml-right')) return undefined;
  // Temml puts a cell without anything at both ends of a line that takes all of the width.
  const written = (only.children ?? []).map((line) =>
    (line.children ?? []).map((cell) => row(cell.children)),
  );
  return written.map((cells) => cells.join(' & ').replace(/^ & | & $/gu, '')).join(' \\ ');
}

function onlyChild(node: MathNode): MathNode {
  const { children } = node;
  const wraps = node.type === undefined || node.type === 'math' || node.type === 'mrow';
  return wraps && children?.length === 1 ? onlyChild(children[0]!) : node;
}

function hasClass(node: MathNode, name: string): boolean {
  const cell = node.children?.[0]?.children?.[0];
  return cell?.classes?.includes(name) ?? false;
}

function enclosed(notation: string, content: string): string {
  if (/top/u.test(notation)) return call('overline', [content]);
  if (/bottom/u.test(notation)) return call('underline', [content]);
  if (/strike/u.test(notation)) return call('cancel', [content]);
  if (/box/u.test(notation)) return `#box(stroke: 0.5pt, inset: 3pt, $${content}$)`;
  return content;
}
