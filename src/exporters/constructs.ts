/** What an article is made of, as far as formats differ in it: the words of the table that `article formats` prints. */

import type { Nodes, Root } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';

/** By construct: whether a node is one. */
const signs = {
  headings: ({ type }) => type === 'heading',
  emphasis: ({ type }) => type === 'emphasis' || type === 'strong',
  deletions: ({ type }) => type === 'delete',
  highlights: (node) => node.type === 'mark' && node.name === 'highlight',
  links: ({ type }) => type === 'link' || type === 'linkReference',
  images: ({ type }) => type === 'image' || type === 'imageReference',
  captions: (node) => node.data?.role === 'caption' || (node.type === 'figure' && node.children.length === 2),
  notes: ({ type }) => type === 'footnoteReference' || type === 'footnote',
  lists: ({ type }) => type === 'list',
  tasks: (node) => node.type === 'listItem' && typeof node.checked === 'boolean',
  definitions: ({ type }) => type === 'defList',
  tables: ({ type }) => type === 'table',
  alignment: (node) => node.type === 'table' && (node.align?.some((side) => side !== null) ?? false),
  code: ({ type }) => type === 'code' || type === 'inlineCode',
  'code languages': (node) => node.type === 'code' && Boolean(node.lang),
  quotations: ({ type }) => type === 'blockquote',
  callouts: ({ type }) => type === 'container',
  rules: ({ type }) => type === 'thematicBreak',
  formulas: ({ type }) => type === 'math' || type === 'inlineMath',
  languages: ({ data }) => data?.language !== undefined,
  'raw HTML': (node) => node.type === 'html' && !/^\s*<!--[\s\S]*-->\s*$/u.test(node.value),
  'site syntax': ({ type }) => type === 'syntax',
} satisfies Readonly<Record<string, (node: Nodes) => boolean>>;

export type Construct = keyof typeof signs;

export const constructs = Object.keys(signs) as readonly Construct[];

/** The first of its kind; undefined when there is none. */
export function firstOf(construct: Construct, trees: readonly Root[]): Nodes | undefined {
  let found: Nodes | undefined;
  for (const tree of trees) {
    visit(tree, (node) => {
      if (!signs[construct](node)) return undefined;
      found = node;
      return EXIT;
    });
    if (found !== undefined) break;
  }
  return found;
}
