/** Recognises what a printer or a text browser adds to an article: heads and feet of pages, lists of addresses, the names of buttons. */

import type { Paragraph, RootContent } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';

/** For each block whether a program added it. */
export function addedByPrograms(blocks: readonly RootContent[], text: string): boolean[] {
  const lines = blocks.map((block) => (block.type === 'paragraph' ? onOneLine(textOf(block.children)) : ''));
  const added = pageEdges(blocks, lines, text);
  const references = startOfReferences(blocks, lines);
  if (references >= 0) added.fill(true, references);
  return added.map((is, index) => is || isButtons(lines[index]!));
}

const edge = 4;

/** Lines that stand at the edge of a page, and at that of another but for their numbers. */
function pageEdges(blocks: readonly RootContent[], lines: readonly string[], text: string): boolean[] {
  const added = blocks.map(() => false);
  const breaks = pageBreaks(blocks, text);
  if (breaks.length === 0) return added;
  const near = new Set<number>();
  for (const at of [0, ...breaks, blocks.length]) {
    for (let index = Math.max(0, at - edge); index < Math.min(blocks.length, at + edge); index++)
      near.add(index);
  }
  const counts = new Map<string, number>();
  for (const index of near) {
    const shape = shapeOf(lines[index]!);
    if (shape !== '') counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  for (const index of near) {
    const line = lines[index]!;
    const isNumber =
      /^(?:page\s+|seite\s+|página\s+|pagina\s+|p\.\s*|[–—-]\s*)?\d{1,4}(?:\s*(?:\/|sur|of|von|de|di|van)\s*\d{1,4})?(?:\s*[–—-])?$/i.test(
        line,
      );
    if (line.length < 160 && ((counts.get(shapeOf(line)) ?? 0) > 1 || isNumber)) added[index] = true;
  }
  return added;
}

function shapeOf(line: string): string {
  return line.replace(/\d+/g, '0');
}

/** Before which blocks a form feed stands. */
function pageBreaks(blocks: readonly RootContent[], text: string): number[] {
  const found: number[] = [];
  for (let feed = text.indexOf('\f'), at = 0; feed >= 0; feed = text.indexOf('\f', feed + 1)) {
    while (at < blocks.length && spanOf(blocks[at]!).end <= feed) at++;
    if (at > 0 && at < blocks.length && found.at(-1) !== at) found.push(at);
  }
  return found;
}

const isAddress = (line: string) => /^(?:\d+[.)]\s+)?(?:https?|file|mailto|ftp):\S+$/i.test(line);

/** `References` and a list of nothing but addresses at the end; -1 without one. */
function startOfReferences(blocks: readonly RootContent[], lines: readonly string[]): number {
  let at = blocks.length;
  while (at > 0 && isAddresses(blocks[at - 1]!, lines[at - 1]!)) at--;
  if (at === blocks.length) return -1;
  let start = at;
  while (
    start > 0 &&
    /^(?:références|references|visible links|hidden links|liens visibles|links|liens|verweise|referencias|riferimenti|referências|koppelingen)\s*:?$/i.test(
      lines[start - 1]!,
    )
  )
    start--;
  return start < at || blocks.length - at > 2 || blocks[at]!.type === 'list' ? start : -1;
}

function isAddresses(block: RootContent, line: string): boolean {
  if (block.type !== 'list') return line !== '' && isAddress(line);
  return block.children.every(
    ({ children }) =>
      children.length === 1 &&
      children[0]!.type === 'paragraph' &&
      isAddress(onOneLine(textOf((children[0] as Paragraph).children))),
  );
}

function isButtons(line: string): boolean {
  return line.startsWith('(BUTTON)') && line.length < 200;
}
