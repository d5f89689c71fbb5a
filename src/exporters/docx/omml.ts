/** A formula of MathML as Word holds formulas: Office Math (ISO/IEC 29500-1, 22.1). */

import { lookup } from '../../core/lookup.ts';
import { elementsOf, flowOf, textOf, type Xml } from '../../core/xml.ts';

/** @param display whether it stands on a line of its own. */
export function ommlOf(formula: Xml, display: boolean): Xml {
  const math = m('oMath', row(elementsOf(formula)));
  return display ? m('oMathPara', [math]) : math;
}

function m(name: string, children: readonly (Xml | string)[], val?: string): Xml {
  return flowOf(`m:${name}`, val === undefined ? {} : { 'm:val': val }, children);
}

/** An element with properties: `m:rad` with `m:radPr`. */
function object(name: string, properties: readonly Xml[], parts: readonly Xml[]): Xml {
  return m(name, properties.length === 0 ? parts : [m(`${name}Pr`, properties), ...parts]);
}

/** Rows that only group are opened, so that an operator finds what it stands before. */
function row(nodes: readonly Xml[]): Xml[] {
  const flat = nodes.flatMap(opened);
  const written: Xml[] = [];
  for (const [index, node] of flat.entries()) {
    const large = largeOperator(node);
    if (large !== null) return [...written, nary(large, row(flat.slice(index + 1)))];
    written.push(...(converters[node.name] ?? inside)(node));
  }
  return written;
}

const groups: ReadonlySet<string> = new Set(['mrow', 'mstyle', 'mpadded']);

function opened(node: Xml): Xml[] {
  return groups.has(node.name) && fencesOf(node) === null ? elementsOf(node).flatMap(opened) : [node];
}

function inside(node: Xml): Xml[] {
  return row(elementsOf(node));
}

const converters = lookup<(node: Xml) => Xml[]>({
  mi: (node) => run(textOf(node), isUpright(node) ? m('sty', [], 'p') : undefined),
  mn: (node) => run(textOf(node)),
  mo: (node) => run(textOf(node)),
  mtext: (node) => run(textOf(node), m('nor', [])),
  mspace: ({ attributes }) => (Number.parseFloat(attributes['width'] ?? '0') >= 0.5 ? run('\u2003') : []),
  mfrac: (node) => [
    object(
      'f',
      attribute(node, 'linethickness', /^0/u) ? [m('type', [], 'noBar')] : [],
      parts(node, 'num', 'den'),
    ),
  ],
  msqrt: (node) => [object('rad', [m('degHide', [], '1')], [m('deg', []), m('e', inside(node))])],
  mroot: (node) => [object('rad', [], parts(node, 'e', 'deg').reverse())],
  msub: (node) => [object('sSub', [], parts(node, 'e', 'sub'))],
  msup: (node) => [object('sSup', [], parts(node, 'e', 'sup'))],
  msubsup: (node) => [object('sSubSup', [], parts(node, 'e', 'sub', 'sup'))],
  munder: (node) => underOrOver(node, 'bot'),
  mover: (node) => underOrOver(node, 'top'),
  munderover: (node) => {
    const [base, under, over] = parts(node, 'e', 'lim', 'lim');
    return [object('limUpp', [], [m('e', [object('limLow', [], [base!, under!])]), over!])];
  },
  mtable: (node) => [
    m(
      'm',
      elementsOf(node).map((line) =>
        m(
          'mr',
          elementsOf(line).map((cell) => m('e', inside(cell))),
        ),
      ),
    ),
  ],
  menclose: (node) => {
    const side = { top: 'top', bottom: 'bot' }[node.attributes['notation'] ?? ''];
    return side === undefined ? inside(node) : [object('bar', [m('pos', [], side)], [m('e', inside(node))])];
  },
  mphantom: () => [],
  mrow: (node) => {
    const [open, close] = fencesOf(node)!;
    const between = row(elementsOf(node).slice(1, -1));
    return [object('d', [m('begChr', [], open), m('endChr', [], close)], [m('e', between)])];
  },
});

/** The children of a node, each as the named part. */
function parts(node: Xml, ...names: readonly string[]): Xml[] {
  const children = elementsOf(node);
  return names.map((name, index) => m(name, children[index] === undefined ? [] : row([children[index]])));
}

function run(text: string, property?: Xml): Xml[] {
  // Marks of the kind "function application" draw nothing.
  const shown = text.replace(/[\u2061-\u2064]/gu, '');
  if (shown === '') return [];
  const properties = property === undefined ? [] : [m('rPr', [property])];
  return [m('r', [...properties, flowOf('m:t', { 'xml:space': 'preserve' }, [shown])])];
}

/** A name of several letters, as of a function, stands upright. */
function isUpright(node: Xml): boolean {
  return attribute(node, 'mathvariant', /^normal$/u) || [...textOf(node)].length > 1;
}

function attribute({ attributes }: Xml, name: string, value: RegExp): boolean {
  return value.test(attributes[name] ?? '');
}

/** Accents as characters that combine. */
const accents = lookup<string>({
  ˆ: '\u0302',
  '^': '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030c',
  '`': '\u0300',
  '´': '\u0301',
  '˘': '\u0306',
  '→': '\u20d7',
});

function underOrOver(node: Xml, side: 'top' | 'bot'): Xml[] {
  const mark = elementsOf(node)[1];
  const [base] = parts(node, 'e');
  const sign = mark?.name === 'mo' ? textOf(mark) : '';
  const accent = accents[sign];
  if (side === 'top' && accent !== undefined) return [object('acc', [m('chr', [], accent)], [base!])];
  if (sign === '‾' || sign === '_') return [object('bar', [m('pos', [], side)], [base!])];
  if (/^[\u23b4-\u23b5\u23dc-\u23e1]$/u.test(sign)) {
    return [object('groupChr', [m('chr', [], sign), m('pos', [], side)], [base!])];
  }
  return [object(side === 'top' ? 'limUpp' : 'limLow', [], parts(node, 'e', 'lim'))];
}

interface LargeOperator {
  readonly sign: string;
  readonly limits: 'undOvr' | 'subSup';
  readonly under?: Xml | undefined;
  readonly over?: Xml | undefined;
}

const limitPlaces = lookup<readonly ('under' | 'over')[]>({
  msub: ['under'],
  msup: ['over'],
  msubsup: ['under', 'over'],
  munder: ['under'],
  mover: ['over'],
  munderover: ['under', 'over'],
});

/** A sum, an integral and their kind, with their limits. */
function largeOperator(node: Xml): LargeOperator | null {
  const places = limitPlaces[node.name];
  const [base = node, ...limits] = places === undefined ? [] : elementsOf(node);
  const sign = base.name === 'mo' ? textOf(base) : '';
  if (!/^[\u220f-\u2211\u222b-\u2233\u22c0-\u22c3\u2a00-\u2a06\u2a0c]$/u.test(sign)) return null;
  const named = Object.fromEntries((places ?? []).map((place, index) => [place, limits[index]]));
  return { sign, limits: node.name.startsWith('msu') ? 'subSup' : 'undOvr', ...named };
}

function nary({ sign, limits, under, over }: LargeOperator, operand: readonly Xml[]): Xml {
  const limit = (name: string, node: Xml | undefined) => m(name, node === undefined ? [] : row([node]));
  const hidden = [
    ...(under === undefined ? [m('subHide', [], '1')] : []),
    ...(over === undefined ? [m('supHide', [], '1')] : []),
  ];
  return object(
    'nary',
    [m('chr', [], sign), m('limLoc', [], limits), ...hidden],
    [limit('sub', under), limit('sup', over), m('e', operand)],
  );
}

/** The brackets that open and close a row; null for a row that only groups. */
function fencesOf(node: Xml): readonly [string, string] | null {
  const children = elementsOf(node);
  const [first, last] = [children[0], children.at(-1)];
  const isFence = (child: Xml | undefined) => child?.name === 'mo' && attribute(child, 'fence', /^true$/u);
  return children.length > 1 && isFence(first) && isFence(last) ? [textOf(first!), textOf(last!)] : null;
}
