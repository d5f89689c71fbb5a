/** Puts syntax back into the tree of a masked text, as nodes: the counterpart of `masking.ts`. */

import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import { spanOf } from '../../core/article.ts';
import type {
  Math as BlockMath,
  Container,
  DefinitionDescription,
  DefinitionList,
  Footnote,
  Header,
  InlineMath,
  Mark,
  Syntax,
} from '../../core/nodes.ts';
import { firstAtLeast } from '../../core/sorted.ts';
import { createLocator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';
import { imageNote } from './constructs/image-note.ts';
import { type Mask, type Masking, shapeOf } from './masking.ts';

/** @param tree of the masked text, its nodes with positions; it is changed and given back. */
export function unmask(tree: Root, masking: Masking): Root {
  shiftBehindCuts(tree, masking.cuts);
  const unmasking: Unmasking = {
    ...masking,
    starts: masking.masks.map(({ start }) => start),
    at: 0,
  };
  tree.children = [...headersOf(unmasking), ...blocks(tree.children, unmasking)];
  locate(tree, masking);
  return tree;
}

interface Unmasking extends Masking {
  readonly starts: readonly number[];
  /** Behind the last hidden character that was given its meaning back. */
  at: number;
}

// --- Positions -------------------------------------------------------------------------------------------------------------------

/** Offsets of a text without some white space become those of the whole. */
function shiftBehindCuts(node: Nodes, cuts: readonly Span[]): void {
  if (cuts.length === 0) return;
  // Where each cut stands in the text without it and those before.
  let taken = 0;
  const places = cuts.map(({ start, end }) => {
    const place = start - taken;
    taken += end - start;
    return place;
  });
  const lengths = [0];
  for (const { start, end } of cuts) lengths.push(lengths.at(-1)! + end - start);
  const shift = (offset: number, isEnd: boolean) =>
    offset + lengths[firstAtLeast(places, isEnd ? offset : offset + 1)]!;
  const visit = (each: Nodes) => {
    if (each.position !== undefined) {
      const { start, end } = each.position;
      each.position = {
        start: { ...start, offset: shift(start.offset!, false) },
        end: { ...end, offset: shift(end.offset!, true) },
      };
    }
    if ('children' in each) each.children.forEach(visit);
  };
  visit(node);
}

/** Lines and columns for the offsets: of new nodes, and of all where a line ending was hidden from the parser. */
function locate(tree: Root, { source, masks, cuts }: Masking): void {
  const isMoved = cuts.length > 0 || masks.some(({ start, end }) => /[\r\n]/u.test(source.slice(start, end)));
  const { point } = createLocator(source);
  const visit = (node: Nodes) => {
    const { position } = node;
    if (position !== undefined) {
      const { start, end } = position;
      if (isMoved || start.line === 0) position.start = point(start.offset!);
      if (isMoved || end.line === 0) position.end = point(end.offset!);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}

function positioned<Node extends Nodes>(node: Omit<Node, 'position'>, { start, end }: Span): Node {
  // Lines and columns come at the end, for all nodes at once.
  const point = (offset: number) => ({ line: 0, column: 0, offset });
  return { ...node, position: { start: point(start), end: point(end) } } as Node;
}

// --- Hidden characters -----------------------------------------------------------------------------------------------------------

/** The mask that begins at a place or holds it. */
function maskAt(place: number, { masks, starts }: Unmasking): Mask | undefined {
  const mask = masks[firstAtLeast(starts, place + 1) - 1];
  return mask !== undefined && place < mask.end ? mask : undefined;
}

/** Every hidden character of a string of the tree becomes what it hides; they stand in both in the same order. */
function restored(value: string, unmasking: Unmasking): string {
  if (!value.includes(unmasking.sign)) return value;
  let text = '';
  for (const character of value.split('')) {
    if (character !== unmasking.sign) text += character;
    else {
      const place = nextHidden(unmasking);
      // The call of a note is no part of the text of an image.
      const isShown = place >= 0 && maskAt(place, unmasking)?.construct !== imageNote.name;
      text += isShown ? unmasking.source[place]! : '';
      if (place >= 0) unmasking.at = place + 1;
    }
  }
  return text;
}

/** Where the next hidden character stands in the source. */
function nextHidden(unmasking: Unmasking): number {
  const { masks, starts, at } = unmasking;
  for (let index = Math.max(0, firstAtLeast(starts, at + 1) - 1); index < masks.length; index++) {
    const { start, end } = inkOf(masks[index]!);
    if (end > at && end > start) return Math.max(start, at);
  }
  return -1;
}

/** The part of a mask that is hidden, without the signs of a structure before it. */
function inkOf(mask: Mask): Span {
  const { start, end, part, place, found } = mask;
  if (found.as === 'header' || found.as === 'fence' || found.as === 'definition') return { start: end, end };
  if (found.as === 'example') return { start: start + 2, end };
  if (part !== 'marker') return mask;
  return { start: Math.min(end, start + (place === 'indented' ? 4 : 2)), end };
}

/** Strings of a node in the order in which they stand in the source. */
const strings: Readonly<Partial<Record<Nodes['type'], readonly (readonly string[])[]>>> = {
  code: [['lang'], ['meta'], ['value']],
  inlineCode: [['value']],
  html: [['value']],
  yaml: [['value']],
  toml: [['value']],
  image: [['alt'], ['url'], ['title']],
  imageReference: [['alt'], ['label', 'identifier']],
  link: [['url'], ['title']],
  linkReference: [['label', 'identifier']],
  footnoteReference: [['label', 'identifier']],
  definition: [['label', 'identifier'], ['url'], ['title']],
  footnoteDefinition: [['label', 'identifier']],
};

function restoreStrings(node: Nodes, unmasking: Unmasking): void {
  const fields = node as unknown as Record<string, unknown>;
  for (const names of strings[node.type] ?? []) {
    const from = unmasking.at;
    for (const name of names) {
      const value = fields[name];
      if (typeof value !== 'string') continue;
      unmasking.at = from;
      fields[name] = restored(value, unmasking);
    }
  }
}

// --- Phrases ---------------------------------------------------------------------------------------------------------------------

function phrases(nodes: readonly PhrasingContent[], unmasking: Unmasking): PhrasingContent[] {
  return paired(
    nodes.flatMap((node) => phrase(node, unmasking)),
    unmasking,
  );
}

function phrase(node: PhrasingContent, unmasking: Unmasking): PhrasingContent[] {
  if (node.position !== undefined) unmasking.at = Math.max(unmasking.at, spanOf(node).start);
  if (node.type === 'text') return textAndSyntax(node, unmasking);
  if (node.type === 'footnoteReference' || !('children' in node)) restoreStrings(node, unmasking);
  else {
    (node as { children: PhrasingContent[] }).children = phrases(node.children, unmasking);
    restoreStrings(node, unmasking);
  }
  return [node];
}

/** A text cut at what is hidden in it. */
function textAndSyntax(node: Text, unmasking: Unmasking): PhrasingContent[] {
  const { sign, source } = unmasking;
  if (!node.value.includes(sign)) return [node];
  const pieces: PhrasingContent[] = [];
  const { end } = spanOf(node);
  let from = spanOf(node).start;
  let value = '';
  const flush = (to: number) => {
    if (value !== '') pieces.push(positioned<Text>({ type: 'text', value }, { start: from, end: to }));
    value = '';
  };
  for (let index = 0; index < node.value.length; index++) {
    if (node.value[index] !== sign) {
      value += node.value[index];
      continue;
    }
    const place = nextHidden(unmasking);
    const mask = place < 0 ? undefined : maskAt(place, unmasking);
    if (mask === undefined) continue;
    flush(mask.start);
    pieces.push(nodeFor(mask, mask.part === 'marker' ? mask : { start: place, end: mask.end }, source));
    // As many characters of the text as are hidden from here to the end of the mask.
    index += mask.end - place - 1;
    unmasking.at = mask.end;
    from = mask.end;
  }
  flush(end);
  return pieces;
}

function nodeFor({ construct, found, part }: Mask, span: Span, source: string): PhrasingContent {
  const value = source.slice(span.start, span.end);
  if (found.as === 'formula') return positioned<InlineMath>({ type: 'inlineMath', value: found.value }, span);
  const { speaks = false, shown } = found.as === 'leaf' ? found : {};
  return positioned<Syntax>(
    {
      type: 'syntax',
      construct,
      value,
      speaks: speaks && part === 'leaf',
      ...(shown !== undefined && { shown }),
    },
    span,
  );
}

/** Halves that stand among the same siblings become one node around what is between them. */
function paired(nodes: readonly PhrasingContent[], unmasking: Unmasking): PhrasingContent[] {
  const whole: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const open = node.type === 'syntax' ? maskAt(spanOf(node).start, unmasking) : undefined;
    if (open?.part !== 'open' || open.found.as !== 'pair') {
      whole.push(node);
      continue;
    }
    const { close, name } = open.found;
    const last = nodes.findIndex(
      (other, place) => place > index && other.type === 'syntax' && spanOf(other).start === close.start,
    );
    // Around nothing there is nothing to mark.
    if (last <= index + 1) {
      whole.push(node);
      continue;
    }
    const children = paired(nodes.slice(index + 1, last), unmasking);
    const span = { start: open.start, end: close.end };
    whole.push(
      name === 'note'
        ? positioned<Footnote>({ type: 'footnote', children }, span)
        : positioned<Mark>({ type: 'mark', construct: open.construct, name, children }, span),
    );
    index = last;
  }
  return whole;
}

// --- Blocks ----------------------------------------------------------------------------------------------------------------------

/** A line of syntax as it was read, with the group that it belongs to. */
interface Marker {
  readonly type: 'marker';
  readonly mask: Mask;
  /** The syntax, and the paragraph of its text. */
  readonly nodes: readonly RootContent[];
}

function blocks(nodes: readonly RootContent[], unmasking: Unmasking): RootContent[] {
  return grouped(nodes.flatMap((node) => block(node, unmasking)));
}

function block(node: RootContent, unmasking: Unmasking): (RootContent | Marker)[] {
  if (node.position !== undefined) unmasking.at = Math.max(unmasking.at, spanOf(node).start);
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return textBlock(node, unmasking);
    case 'list':
      return listBlocks(node, unmasking);
    case 'blockquote':
      return [quotation(node, unmasking)];
    case 'table':
      for (const row of node.children) {
        for (const cell of row.children) cell.children = phrases(cell.children, unmasking);
      }
      return [node];
    default:
      if (node.type === 'footnoteDefinition' || !('children' in node)) restoreStrings(node, unmasking);
      if ('children' in node) {
        (node as { children: RootContent[] }).children = blocks(node.children as RootContent[], unmasking);
      }
      return [node];
  }
}

function textBlock(node: Paragraph | Heading, unmasking: Unmasking): (RootContent | Marker)[] {
  const span = spanOf(node);
  const mask = node.type === 'heading' ? markerAt(span.start, unmasking) : undefined;
  node.children = withoutSpaceBeforeEnd(phrases(node.children, unmasking), unmasking.source);
  if (mask !== undefined) return [{ type: 'marker', mask, nodes: markerNodes(node, mask, unmasking) }];
  // A paragraph of syntax alone is no paragraph; a formula is words enough for a heading.
  const isSaid = node.type === 'heading' && node.children.some(({ type }) => type === 'inlineMath');
  if (!isSaid && node.children.length > 0 && node.children.every(isSilent)) {
    return node.children.filter(({ type }) => type !== 'text').map(asBlock);
  }
  if (node.type === 'heading') nameHeading(node, unmasking);
  return [node];
}

/** White space before syntax that ends a block and says nothing goes with it: the text ends where its words do. */
function withoutSpaceBeforeEnd(nodes: PhrasingContent[], source: string): PhrasingContent[] {
  const [text, last] = [nodes.at(-2), nodes.at(-1)];
  if (text?.type !== 'text' || last?.type !== 'syntax' || last.speaks || !/[ \t]$/u.test(text.value))
    return nodes;
  const value = text.value.trimEnd();
  const blanks = text.value.length - value.length;
  const from = spanOf(text).end - blanks;
  const before =
    value === '' ? [] : [positioned<Text>({ type: 'text', value }, { start: spanOf(text).start, end: from })];
  const span = { start: from, end: spanOf(last).end };
  const after = positioned<Syntax>({ ...last, value: source.slice(span.start, span.end) }, span);
  return [...nodes.slice(0, -2), ...before, after];
}

/** The mask of a line that the parser took for a heading: an indented one has the sign of an item before it. */
function markerAt(start: number, unmasking: Unmasking): Mask | undefined {
  const mask = maskAt(start, unmasking);
  if (mask?.part !== 'marker') return undefined;
  return start === mask.start + (mask.place === 'indented' ? 2 : 0) ? mask : undefined;
}

function isSilent(node: PhrasingContent): boolean {
  return node.type === 'syntax' || node.type === 'inlineMath'
    ? node.type === 'inlineMath' || !node.speaks || node.shown === undefined
    : node.type === 'text' && node.value.trim() === '';
}

function asBlock(node: PhrasingContent): RootContent {
  return node.type === 'inlineMath' ? { ...node, type: 'math' } : node;
}

/** What stands in a line of syntax, its text as a paragraph; a formula in lines of its own is the formula alone. */
function markerNodes(node: Paragraph | Heading, mask: Mask, { source }: Unmasking): RootContent[] {
  const { found } = mask;
  if (found.as === 'formula') {
    return [positioned<BlockMath>({ type: 'math', value: found.value }, found.span)];
  }
  const syntax = (span: Span) => nodeFor(mask, span, source) as Syntax;
  const children = [...node.children];
  const before: RootContent[] = [syntax(mask)];
  const after: RootContent[] = [];
  while (children.length > 0 && isLayout(children[0]!)) {
    const first = children.shift()!;
    if (first.type !== 'text' && spanOf(first).start >= mask.end) before.push(asBlock(first));
  }
  while (children.length > 0 && isLayout(children.at(-1)!)) {
    const last = children.pop()!;
    if (last.type !== 'text') after.unshift(asBlock(last));
  }
  if (children.length === 0) return [...before, ...after];
  const label = positioned<Paragraph>(
    { type: 'paragraph', children, data: { role: 'label' } },
    { start: spanOf(children[0]!).start, end: spanOf(children.at(-1)!).end },
  );
  return [...before, label, ...after];
}

function isLayout(node: PhrasingContent): boolean {
  return (node.type === 'syntax' && !node.speaks) || (node.type === 'text' && node.value.trim() === '');
}

/** A heading that says its id has it. */
function nameHeading(node: Heading, unmasking: Unmasking): void {
  for (const child of node.children) {
    const found = child.type === 'syntax' ? maskAt(spanOf(child).end - 1, unmasking)?.found : undefined;
    if (found?.as === 'leaf' && found.id !== undefined) node.data = { ...node.data, id: found.id };
  }
}

function quotation(node: Blockquote, unmasking: Unmasking): RootContent {
  const read = node.children.flatMap((child) => block(child, unmasking));
  const [first, ...others] = read;
  const shape = first?.type === 'marker' && first.mask.place === 'callout' ? shapeOf(first.mask.found) : null;
  if (first?.type === 'marker' && shape !== null) {
    const children = [...first.nodes, ...grouped(others)];
    return { ...node, type: 'container', construct: first.mask.construct, ...shape, children } as Container;
  }
  return { ...node, children: grouped(read) as Blockquote['children'] };
}

/** A list, cut where an item is none. */
function listBlocks(list: List, unmasking: Unmasking): RootContent[] {
  const whole: RootContent[] = [];
  let items: ListItem[] = [];
  const flush = () => {
    const [first, last] = [items[0], items.at(-1)];
    if (first !== undefined && last !== undefined) {
      const span = { start: spanOf(first).start, end: spanOf(last).end };
      whole.push(
        items.length === list.children.length
          ? { ...list, children: items }
          : positioned<List>({ ...list, children: items }, span),
      );
    }
    items = [];
  };
  for (const item of list.children) {
    const mask = maskAt(spanOf(item).start, unmasking);
    const isMasked = mask !== undefined && mask.start === spanOf(item).start;
    const as = isMasked ? mask.found.as : null;
    const children = item.children.flatMap((child) => block(child, unmasking));
    if (as === 'indented') {
      flush();
      whole.push(indentedBlock(item, mask!, children, unmasking));
    } else if (as === 'definition') {
      flush();
      whole.push(
        positioned<DefinitionDescription>(
          {
            type: 'defListDescription',
            children: [
              nodeFor(mask!, trimmedSpan(mask!, unmasking.source), unmasking.source) as Syntax,
              ...grouped(children),
            ],
          },
          spanOf(item),
        ),
      );
    } else items.push({ ...item, children: grouped(children) as ListItem['children'] });
  }
  flush();
  return whole;
}

function trimmedSpan({ start, end }: Span, source: string): Span {
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

function indentedBlock(
  item: ListItem,
  { construct, found }: Mask,
  children: readonly (RootContent | Marker)[],
  _unmasking: Unmasking,
): RootContent {
  return {
    type: 'container',
    construct,
    ...shapeOf(found)!,
    children: grouped(children),
    position: item.position!,
  };
}

/** What stands between two lines of syntax becomes one container; a term and what follows it become a list of definitions. */
function grouped(nodes: readonly (RootContent | Marker)[]): RootContent[] {
  const frames: { readonly marker: Marker | null; readonly children: RootContent[] }[] = [
    { marker: null, children: [] },
  ];
  const closing = new Set(
    nodes.flatMap((node) => (node.type === 'marker' && node.mask.place === 'close' ? [node.mask.found] : [])),
  );
  for (const node of nodes) {
    const { children } = frames.at(-1)!;
    if (node.type !== 'marker') {
      children.push(node);
      continue;
    }
    const { found, place, construct } = node.mask;
    if (place === 'open' && closing.has(found)) frames.push({ marker: node, children: [...node.nodes] });
    else if (place === 'close' && frames.at(-1)!.marker?.mask.found === found) {
      frames.pop();
      const span = { start: spanOf(children[0]!).start, end: node.mask.end };
      frames.at(-1)!.children.push(
        positioned<Container>(
          {
            type: 'container',
            construct,
            ...shapeOf(found)!,
            children: defined([...children, ...node.nodes]),
          },
          span,
        ),
      );
    } else children.push(...node.nodes);
  }
  // A frame that nothing closed, as two groups crossed: its children stay where they stand.
  return defined(frames.flatMap(({ children }) => children));
}

function defined(nodes: readonly RootContent[]): RootContent[] {
  if (!nodes.some(({ type }) => type === 'defListDescription')) return [...nodes];
  const whole: RootContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'defListDescription') {
      whole.push(node);
      continue;
    }
    const last = whole.at(-1);
    if (last?.type === 'defList') {
      whole[whole.length - 1] = positioned<DefinitionList>(
        { ...last, children: [...last.children, node] },
        {
          start: spanOf(last).start,
          end: spanOf(node).end,
        },
      );
      continue;
    }
    const term = last?.type === 'paragraph' ? last : null;
    if (term !== null) whole.pop();
    const before = whole.at(-1);
    const list: DefinitionList = positioned<DefinitionList>(
      {
        type: 'defList',
        children: [
          ...(term === null
            ? []
            : [
                positioned<DefinitionList['children'][0]>(
                  { type: 'defListTerm', children: term.children },
                  spanOf(term),
                ),
              ]),
          node,
        ],
      },
      { start: spanOf(term ?? node).start, end: spanOf(node).end },
    );
    if (before?.type === 'defList' && term !== null) {
      whole[whole.length - 1] = positioned<DefinitionList>(
        { ...before, children: [...before.children, ...list.children] },
        { start: spanOf(before).start, end: spanOf(list).end },
      );
    } else whole.push(list);
  }
  return whole;
}

function headersOf({ masks, source }: Unmasking): Header[] {
  return masks.flatMap(({ found, start, end }) =>
    found.as === 'header'
      ? [
          positioned<Header>(
            { type: 'header', notation: found.notation, value: source.slice(start, end) },
            { start, end },
          ),
        ]
      : [],
  );
}
