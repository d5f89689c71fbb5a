/** Numbers the examples of pandoc, `(@name) …`, through the whole article. */

import type { List, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Syntax } from '../../core/nodes.ts';

/**
 * In place: their lists are ordered.
 *
 * @returns the number of each example that has a name.
 */
export function numberExamples(tree: Root): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let count = 0;
  visit(tree, 'list', (list) => {
    if (markIn(list, 0) === undefined) return;
    list.ordered = true;
    list.start = count + 1;
    for (const index of list.children.keys()) {
      count++;
      const name = nameIn(markIn(list, index)?.value ?? '');
      if (name !== '') numbers.set(name, count);
    }
  });
  return numbers;
}

function markIn({ children }: List, index: number): Syntax | undefined {
  const [first] = children[index]?.children ?? [];
  const mark = first?.type === 'paragraph' ? first.children[0] : undefined;
  return mark?.type === 'syntax' && mark.construct === 'example-list' ? mark : undefined;
}

/** `(@name)`, or what a list leaves of it. */
export function nameIn(mark: string): string {
  return mark.replace(/^\(?@?|\)[ \t]*$/gu, '');
}
