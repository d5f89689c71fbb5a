/**
 * Takes the syntax of sites out of a tree, with the spaces and the blocks that it leaves empty, and makes of the rest what every writer
 * knows: formulas, marks, containers, definitions, images, captions.
 */

import type {
  Break,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';
import type { Container, DefinitionList, DefinitionTerm, Mark, Syntax } from '../../core/nodes.ts';
import type { Labels } from '../wording/labels.ts';
import { withCaptions } from './captions.ts';
import { inBold, isLabel, shaped } from './containers.ts';
import { embeddedImage } from './embedded-images.ts';
import { nameIn, numberExamples } from './examples.ts';

type Warn = (message: string, node: Nodes) => void;

/** In place. Each construct that the page loses something with is told once. */
export function resolveSyntax(tree: Root, labels: () => Labels, warn: Warn): void {
  const lost = new Map<string, Syntax[]>();
  const pass: Pass = {
    labels,
    examples: numberExamples(tree),
    lose(node) {
      if (saysNothing(node)) return;
      const same = lost.get(node.construct);
      if (same === undefined) lost.set(node.construct, [node]);
      else same.push(node);
    },
  };
  tree.children = blocks(tree.children, pass);
  for (const [construct, [first, ...others]] of lost) {
    const more = others.length === 0 ? '' : `, and ${others.length} more`;
    warn(`syntax of the site is left out: ${shortened(first!.value)} (${construct})${more}`, first!);
  }
}

interface Pass {
  readonly labels: () => Labels;
  /** Numbers by name. */
  readonly examples: ReadonlyMap<string, number>;
  readonly lose: (node: Syntax) => void;
}

function shortened(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  return line.length > 50 ? `${line.slice(0, 48)}…` : line;
}

/** Constructs without which nothing of a page is lost: marks of what comes out in another form, names, notes to authors. */
const silent: ReadonlySet<string> = new Set(
  (
    'abbreviation admonition attribute-list bar-callout block-id bracketed-span callout caption comment container contents ' +
    'definition-list directive-in-line esm example-list fenced-quotation formula header inline-note line-block mark target ' +
    'template-comment'
  ).split(' '),
);

function saysNothing({ construct, value }: Syntax): boolean {
  // A directive in one piece has something in it that is no Markdown.
  if (construct === 'directive') return !/[\r\n]/u.test(value);
  return silent.has(construct) || (construct === 'expression' && /^\{\s*\/\*[\s\S]*\*\/\s*\}$/u.test(value));
}

// --- Blocks ----------------------------------------------------------------------------------------------------------------------

function blocks(nodes: readonly RootContent[], pass: Pass): RootContent[] {
  return blocksIn(nodes, pass).map((node) => (isLabel(node) ? inBold(node) : node));
}

/** With the labels of a container, of which others have none. */
function blocksIn(nodes: readonly RootContent[], pass: Pass): RootContent[] {
  return withCaptions(withAbbreviations(nodes).flatMap((node) => block(node, pass)));
}

/** `*[HTML]: what it means` defines a term; its meaning is a paragraph of its own to the reader of the source. */
function withAbbreviations(nodes: readonly RootContent[]): RootContent[] {
  const isTerm = (node: RootContent | undefined): node is Syntax =>
    node?.type === 'syntax' && node.construct === 'abbreviation';
  if (!nodes.some(isTerm)) return [...nodes];
  const whole: RootContent[] = [];
  let list: DefinitionList | null = null;
  for (let index = 0; index < nodes.length; index++) {
    const [node, meaning] = [nodes[index]!, nodes[index + 1]];
    const short = isTerm(node)
      ? /^[^[]*\[(?<short>[^\]]+)\]/u.exec(node.value)?.groups?.['short']
      : undefined;
    if (short === undefined || meaning?.type !== 'paragraph' || !isLabel(meaning)) {
      whole.push(node);
      list = null;
      continue;
    }
    const at = node.position && { position: node.position };
    if (list === null) {
      list = { type: 'defList', children: [], ...at };
      whole.push(list);
    }
    const { role: _, ...data } = meaning.data ?? {};
    list.children.push(
      { type: 'defListTerm', children: [{ type: 'text', value: short, ...at }], ...at },
      { type: 'defListDescription', children: [{ ...meaning, data }], ...at },
    );
    index++;
  }
  return whole;
}

function block(node: RootContent, pass: Pass): RootContent[] {
  switch (node.type) {
    case 'syntax':
      return syntaxBlock(node, pass);
    case 'paragraph':
      return paragraph(node, pass);
    case 'heading':
      node.children = phrases(node.children, pass);
      return [node];
    case 'code':
      return node.lang === 'math'
        ? [{ type: 'math', value: node.value, ...(node.position && { position: node.position }) }]
        : [node];
    case 'table':
      return table(node, pass);
    case 'list':
      return list(node, pass);
    case 'blockquote': {
      const wasEmpty = node.children.length === 0;
      node.children = blocks(node.children, pass) as typeof node.children;
      return node.children.length === 0 && !wasEmpty ? [] : [node];
    }
    case 'footnoteDefinition':
      node.children = blocks(node.children, pass) as typeof node.children;
      return [node];
    case 'container':
      return container(node, pass);
    case 'defList':
      return definitions(node, pass);
    default:
      return [node];
  }
}

function syntaxBlock(node: Syntax, pass: Pass): RootContent[] {
  const made = syntax(node, pass);
  const [first] = made;
  if (first === undefined) return [];
  return first.type === 'html' ? [first] : [paragraphOf(made, node)];
}

function paragraph(node: Paragraph, pass: Pass): RootContent[] {
  const [first] = node.children;
  const isCaption = first?.type === 'syntax' && first.construct === 'caption';
  const hadSyntax = node.children.some(holdsSyntax);
  node.children = phrases(node.children, pass);
  if (hadSyntax && node.children.every(isBlank)) return [];
  if (isCaption) node.data = { ...node.data, role: 'caption' };
  return [node];
}

function holdsSyntax(node: Nodes): boolean {
  return node.type === 'syntax' || ('children' in node && node.children.some(holdsSyntax));
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Rows that held nothing else go. */
function table(node: Table, pass: Pass): RootContent[] {
  node.children = node.children.filter((row, index) => {
    const hadSyntax = row.children.some(holdsSyntax);
    for (const cell of row.children) cell.children = phrases(cell.children, pass);
    return index === 0 || !hadSyntax || row.children.some((cell) => !cell.children.every(isBlank));
  });
  return [node];
}

function list(node: List, pass: Pass): RootContent[] {
  node.children = node.children.filter((item) => {
    const wasEmpty = item.children.length === 0;
    item.children = blocks(item.children, pass) as ListItem['children'];
    return wasEmpty || item.children.length > 0;
  });
  return node.children.length === 0 ? [] : [node];
}

function container(node: Container, pass: Pass): RootContent[] {
  const marks = node.children.filter((child) => child.type === 'syntax');
  const image = embeddedImage(marks.map(({ value }) => value));
  const children = blocksIn(
    image === null ? node.children : node.children.filter((child) => child !== marks[0]),
    pass,
  );
  if (image !== null) children.unshift(paragraphOf([image], node));
  return shaped({ ...node, children }, pass.labels);
}

/** A list begins with a term and ends with a description; what has lost its partner is a paragraph. */
function definitions(node: DefinitionList, pass: Pass): RootContent[] {
  const children: DefinitionList['children'] = [];
  const before: RootContent[] = [];
  for (const child of node.children) {
    if (child.type === 'defListTerm') {
      child.children = phrases(child.children, pass);
      if (!child.children.every(isBlank)) children.push(...termsIn(child));
    } else {
      child.children = blocks(child.children, pass);
      if (children.length === 0) before.push(...child.children);
      else if (child.children.length > 0) children.push(child);
    }
  }
  const after: RootContent[] = [];
  while (children.at(-1)?.type === 'defListTerm') {
    const term = children.pop()!;
    after.unshift(paragraphOf(term.children as PhrasingContent[], term));
  }
  return [...before, ...(children.length === 0 ? [] : [{ ...node, children }]), ...after];
}

/** Each line is a term. */
function termsIn(term: DefinitionTerm): DefinitionTerm[] {
  const terms: DefinitionTerm[] = [{ ...term, children: [] }];
  for (const child of term.children) {
    const [first, ...others] =
      child.type === 'text' ? child.value.split(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t]*/u) : [];
    if (child.type !== 'text' || others.length === 0) terms.at(-1)!.children.push(child);
    else {
      terms.at(-1)!.children.push({ ...child, value: first! });
      for (const value of others) terms.push({ ...term, children: [{ ...child, value }] });
    }
  }
  return terms;
}

function paragraphOf(children: PhrasingContent[], { position }: Pick<Nodes, 'position'>): Paragraph {
  return { type: 'paragraph', children, ...(position && { position }) };
}

// --- Phrases ---------------------------------------------------------------------------------------------------------------------

function phrases(nodes: readonly PhrasingContent[], pass: Pass): PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let isGap = false;
  for (const node of nodes) {
    const made = isNextVerse(node, kept) ? verseEnd(kept) : phrase(node, pass);
    isGap ||= made.length === 0;
    for (const [index, next] of made.entries()) {
      if (isGap && index === 0 && !closeGap(kept, next)) continue;
      isGap = false;
      kept.push(next);
    }
  }
  if (isGap) trimEnd(kept);
  return kept;
}

/** `| a line of verse` goes on with the next: a line of its own. */
function isNextVerse(node: PhrasingContent, kept: readonly PhrasingContent[]): boolean {
  return node.type === 'syntax' && node.construct === 'line-block' && kept.length > 0;
}

function verseEnd(kept: PhrasingContent[]): PhrasingContent[] {
  trimEnd(kept);
  return [{ type: 'break' }];
}

/** What a node becomes; nothing where nothing of it is left. */
function phrase(node: PhrasingContent, pass: Pass): PhrasingContent[] {
  if (node.type === 'syntax') return syntax(node, pass);
  if (node.type === 'mark') return mark(node, phrases(node.children, pass));
  if (!('children' in node)) return [node];
  const wasEmpty = node.children.length === 0;
  (node as { children: PhrasingContent[] }).children = phrases(node.children, pass);
  return node.children.length === 0 && !wasEmpty ? [] : [node];
}

function syntax(node: Syntax, pass: Pass): PhrasingContent[] {
  const { position } = node;
  const at = position && { position };
  if (node.construct === 'jsx') {
    const tag = tagOfHtml(node.value);
    if (tag !== null) return tag === '' ? [] : [{ type: 'html', value: tag, ...at } as Html];
  }
  if (node.construct === 'keys') return keys(node);
  if (node.construct === 'example-list' && node.speaks) {
    const number = pass.examples.get(nameIn(node.value));
    if (number !== undefined) return [{ type: 'text', value: `(${number})`, ...at }];
  }
  const image = embeddedImage([node.value]);
  if (image !== null) return [{ ...image, ...at }];
  if (node.shown !== undefined) return [{ type: 'text', value: node.shown, ...at }];
  pass.lose(node);
  return [];
}

function mark(node: Mark, children: PhrasingContent[]): PhrasingContent[] {
  if (children.length === 0) return [];
  switch (node.name) {
    case null:
      return children;
    case 'delete':
    case 'subscript':
    case 'superscript':
      return [
        { type: node.name, children, ...(node.position && { position: node.position }) } as PhrasingContent,
      ];
    default:
      return [{ ...node, children }];
  }
}

/** A tag of JSX that HTML has too, without attributes that are code: empty where it holds nothing; null for a component. */
function tagOfHtml(tag: string): string | null {
  const { slash, name, rest } =
    /^<(?<slash>\/?)(?<name>[a-z][a-z\d]*)(?![a-z\d])(?<rest>[\s\S]*)>$/u.exec(tag)?.groups ?? {};
  if (name === undefined) return null;
  const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u.test(name);
  if (rest!.trim().endsWith('/') && !isVoid) return '';
  return `<${slash}${name}${rest!.includes('{') ? '' : rest}>`;
}

/** `++ctrl+a++`: each key as its own, a plus between them. */
function keys({ value, construct, position }: Syntax): PhrasingContent[] {
  const names = value.slice(2, -2).match(/"[^"]*"|[^+]+/gu) ?? [];
  const at = position && { position };
  return names.flatMap((name, index): PhrasingContent[] => {
    const text = name.replace(/^"|"$/gu, '');
    const shown = name.startsWith('"') ? text : text[0]!.toUpperCase() + text.slice(1);
    const key: Mark = {
      type: 'mark',
      construct,
      name: 'key',
      children: [{ type: 'text', value: shown, ...at }],
      ...at,
    };
    return index === 0 ? [key] : [{ type: 'text', value: '+', ...at }, key];
  });
}

// --- Spaces ----------------------------------------------------------------------------------------------------------------------

const closing = /^[,.;:!?)\]}…]/u;

/** Puts the spaces right where something between two neighbours is gone; false where the second is white space alone, and gone too. */
function closeGap(kept: PhrasingContent[], next: PhrasingContent): boolean {
  if (next.type === 'break') {
    trimEnd(kept);
    return kept.length > 0;
  }
  if (next.type !== 'text') return true;
  const before = kept.at(-1);
  if (before === undefined || before.type === 'break') next.value = next.value.replace(/^[ \t\r\n]+/u, '');
  else if (before.type === 'text') joinTexts(before, next);
  if (before?.type === 'text' && before.value === '') kept.pop();
  return next.value !== '';
}

function joinTexts(before: Text, next: Text): void {
  if (/^\s/u.test(next.value) || closing.test(next.value))
    before.value = before.value.replace(/(?<![ \t])[ \t]+$/u, '');
  if (/[\r\n]$/u.test(before.value)) next.value = next.value.replace(/^[ \t\r\n]+/u, '');
  else if (/\s$/u.test(before.value)) next.value = next.value.replace(/^[ \t]+/u, '');
}

/** White space and hard breaks that nothing follows. */
function trimEnd(kept: PhrasingContent[]): void {
  for (let last: PhrasingContent | Break | undefined = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    if (last.type === 'text') last.value = last.value.replace(/(?<![ \t\r\n])[ \t\r\n]+$/u, '');
    if (last.type !== 'break' && !(last.type === 'text' && last.value === '')) return;
    kept.pop();
  }
}
