/** What a sheet of paper can hold of a document: neither tables as wide as a spreadsheet nor blocks in ten others. */

import type { Nodes } from 'mdast';
import type { DocumentNote, ExportDocument } from '../document.ts';
import { wideTableAsText } from '../normalise/tables.ts';

/** Columns of 8 mm fill what a sheet of A4 has between its margins. */
const mostColumns = 16;

interface Nesting {
  readonly types: ReadonlySet<string>;
  readonly most: number;
  readonly what: string;
}

/**
 * Typst stops at 64 nested rules, of which a quotation or a list takes several, and not far from there the stack of its native code
 * ends the command; the column's width ends sooner.
 */
const nestings: readonly Nesting[] = [
  {
    types: new Set(['blockquote', 'container', 'defList', 'list']),
    most: 8,
    what: 'quotations and lists',
  },
  {
    types: new Set(['emphasis', 'strong', 'delete', 'link', 'mark', 'superscript', 'subscript']),
    most: 12,
    what: 'emphases',
  },
];

export function printable(document: ExportDocument): ExportDocument {
  const { title, tree, notes, warn } = document;
  const outside = nestings.map(() => 0);
  return {
    ...document,
    title: title && held(title, outside, warn),
    tree: held(tree, outside, warn),
    notes: notes.map((note) => ({
      ...note,
      children: heldAll(note.children, outside, warn) as DocumentNote['children'],
    })),
  };
}

type Warn = ExportDocument['warn'];

/** @param depths how many of each nesting stand around. */
function heldAll(nodes: readonly Nodes[], depths: readonly number[], warn: Warn): Nodes[] {
  return nodes.flatMap((node): readonly Nodes[] => {
    const index = nestings.findIndex(({ types }) => types.has(node.type));
    const nesting = nestings[index];
    if (nesting !== undefined && depths[index]! >= nesting.most) {
      warn(`what stands in ${nesting.most} ${nesting.what} or more is written at that depth`, node);
      return heldAll(contentOf(node), depths, warn);
    }
    const [table, ...caption] = node.type === 'figure' ? node.children : [node];
    const rows = table!.type === 'table' ? wideTableAsText(table, mostColumns, { warn }) : null;
    if (rows !== null) return [...caption, ...rows];
    return [held(node, nesting === undefined ? depths : depths.with(index, depths[index]! + 1), warn)];
  });
}

function held<Node extends Nodes>(node: Node, depths: readonly number[], warn: Warn): Node {
  return 'children' in node ? { ...node, children: heldAll(node.children, depths, warn) } : node;
}

function contentOf(node: Nodes): readonly Nodes[] {
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.flatMap((child): readonly Nodes[] => {
    if (child.type === 'defListTerm') return [{ ...child, type: 'paragraph' }];
    return child.type === 'listItem' || child.type === 'defListDescription' ? child.children : [child];
  });
}
