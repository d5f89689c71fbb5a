/** Finds the languages that a person marked in the text: `<!-- lang: en -->` before a block, `lang=` on an element around it. */

import type { Nodes } from 'mdast';
import type { Article } from '../core/article.ts';
import { followLanguages, type LanguageElement } from '../core/prose/html.ts';

/** The marked code of each node that has one; an inner mark goes before an outer one. */
export function markedLanguages({ tree, source }: Article): ReadonlyMap<Nodes, string> {
  const marks = new Map<Nodes, string>();
  if (/lang/i.test(source.text)) mark(tree, undefined, marks);
  return marks;
}

/** `<!-- lang: en -->` on its own, for the block that follows. */
const comment = /^\s*<!--\s*lang\s*[:=]\s*["']?(?<code>[a-z]{2,3}(?:[-_][a-z0-9]+)*)["']?\s*-->\s*$/i;

function mark(node: Nodes, outer: string | undefined, marks: Map<Nodes, string>): void {
  if (outer !== undefined) marks.set(node, outer);
  if (!('children' in node)) return;
  const open: LanguageElement[] = [];
  let announced: string | undefined;
  for (const child of node.children) {
    const next = child.type === 'html' ? comment.exec(child.value)?.groups?.['code'] : undefined;
    if (next === undefined) mark(child, announced ?? open.at(-1)?.language ?? outer, marks);
    announced = next;
    // `<div lang="en">` may stay open over the Markdown that follows.
    if (child.type === 'html') followLanguages(open, child.value);
  }
}
