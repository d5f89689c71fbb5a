/** Tells marked-up Markdown from bare text. */

import type { Root } from 'mdast';
import type { Format } from '../core/article.ts';
import type { Source } from '../core/source.ts';
import type { FromFormat } from './choices.ts';
import { isBareList } from './recover/lists.ts';

const markdownExtension = /\.(?:md|markdown|mdown|mkd|mkdn|mdx|qmd|rmd)$/;

// Marks that nobody types by accident: front matter, an ATX heading, a fence, a link, strong text.
const marks = [
  /^---[ \t]*[\r\n]/u,
  /^ {0,3}#{1,6}[ \t]+\S/mu,
  /^ {0,3}(?:`{3}|~{3})/mu,
  /\[[^[\]\n]{1,200}\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){1,500}\)|\[[^[\]\n]{0,200}\])/u,
  /\*\*[^\s*][^*\n]*\*\*/u,
];

/** How to parse a source: by its extension, then by its content. A `.txt` that is full of Markdown is Markdown. */
export function formatOf(source: Source, from: FromFormat): Format {
  if (from !== 'auto') return from;
  return markdownExtension.test(source.name.toLowerCase()) || marks.some((mark) => mark.test(source.text))
    ? 'markdown'
    : 'text';
}

/** Whether Markdown carries a structure of its own; if not, its bare structure is recovered as that of bare text is. */
export function hasOwnStructure(tree: Root): boolean {
  return tree.children.some((node) => structural.has(node.type) && !isBareList(node));
}

const structural = new Set([
  'heading',
  'code',
  'table',
  'html',
  'yaml',
  'toml',
  'footnoteDefinition',
  'header',
  'syntax',
  'container',
  'math',
  'defList',
]);
