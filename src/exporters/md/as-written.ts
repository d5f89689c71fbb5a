/** Keeps the blocks that hold syntax of sites as they are written: what means something to a site alone has no canonical form. */

import type { Html, Nodes, RootContent } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';
import { holdsSyntax } from '../normalise/of-sites.ts';

/** The blocks, those with such syntax as slices of the source, without the indent of their first line. */
export function keptAsWritten(blocks: readonly RootContent[], { source }: Article): RootContent[] {
  return runs(blocks, source.text).flatMap((run) =>
    run.some(holdsSyntax) ? [slice(source.text, spanOf(run[0]!).start, spanOf(run.at(-1)!).end)] : run,
  );
}

/** Blocks that stay together: without an empty line between them one may say something of the other, and two lists may become one. */
function runs(blocks: readonly RootContent[], text: string): RootContent[][] {
  const whole: RootContent[][] = [];
  for (const block of blocks) {
    const last = whole.at(-1)?.at(-1);
    if (
      last !== undefined &&
      (isBeside(last, block, text) || (last.type === 'list' && block.type === 'list'))
    )
      whole.at(-1)!.push(block);
    else whole.push([block]);
  }
  return whole;
}

function isBeside(before: RootContent, after: RootContent, text: string): boolean {
  const between = text.slice(spanOf(before).end, spanOf(after).start);
  return /^[ \t>]*(?:(?:\r\n|\r|\n)[ \t>]*)?$/u.test(between);
}

function slice(text: string, start: number, end: number): Html {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return { type: 'html', value: unindented(text.slice(from, end), start - from) };
}

/** What a node is written as, in a block that is not: without what stands before its lines. */
export function written({ position }: Nodes, { source }: Article): string {
  const { start, end }: Span = spanOf({ position });
  return unindented(source.text.slice(start, end), (position?.start.column ?? 1) - 1);
}

function unindented(text: string, columns: number): string {
  const lines = text.replace(/\r\n?/gu, '\n');
  return columns === 0 ? lines : lines.replace(new RegExp(`^[ \\t]{1,${columns}}`, 'gmu'), '');
}
