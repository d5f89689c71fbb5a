/** What a sheet of paper can hold of a document: neither tables as wide as a spreadsheet nor blocks in ten others. */

import type { Nodes, Paragraph, PhrasingContent, Table, TableRow } from 'mdast';
import type { DocumentNote, ExportDocument } from './document.ts';

/** Columns of 8 mm fill what a sheet of A4 has between its margins. */
const mostColumns = 16;

/** Typst stops at 64 nested rules, and each quotation or list takes several; TeX's memory and the column's width end sooner. */
const deepest = 8;

export function printable(document: ExportDocument): ExportDocument {
  const { tree, notes, warn } = document;
  return {
    ...document,
    tree: held(tree, 0, warn),
    notes: notes.map((note) => ({
      ...note,
      children: heldAll(note.children, 0, warn) as DocumentNote['children'],
    })),
  };
}

type Warn = ExportDocument['warn'];

function heldAll(nodes: readonly Nodes[], depth: number, warn: Warn): Nodes[] {
  return nodes.flatMap((node): readonly Nodes[] => {
    const nests = node.type === 'blockquote' || node.type === 'list';
    if (nests && depth === deepest) {
      warn(`what stands in ${deepest} quotations and lists or more is written at that depth`, node);
      const inside: readonly Nodes[] = node.children;
      return heldAll(
        inside.flatMap((child) => (child.type === 'listItem' ? child.children : [child])),
        depth,
        warn,
      );
    }
    if (node.type === 'table' && columnsOf(node) > mostColumns) {
      warn(`a table of more than ${mostColumns} columns is written as paragraphs, a row each`, node);
      return node.children.map(rowInLine);
    }
    return [held(node, nests ? depth + 1 : depth, warn)];
  });
}

function held<Node extends Nodes>(node: Node, depth: number, warn: Warn): Node {
  return 'children' in node ? { ...node, children: heldAll(node.children, depth, warn) } : node;
}

function columnsOf({ children }: Table): number {
  return Math.max(0, ...children.map((row) => row.children.length));
}

function rowInLine({ children }: TableRow): Paragraph {
  const bar: PhrasingContent = { type: 'text', value: ' | ' };
  return {
    type: 'paragraph',
    children: children.flatMap((cell, index) => (index === 0 ? cell.children : [bar, ...cell.children])),
  };
}
