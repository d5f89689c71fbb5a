/** Recovers the headings that bare text underlines with a row of `=` or `-`. */

import type { Heading, Paragraph, RootContent } from 'mdast';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';
import { mayBeHeading } from './headings.ts';

const longestHeading = 200;

/** The blocks with each underlined line and its underline as one heading: depth 1 for `=`, 2 for `-`, as in Markdown. */
export function recoverUnderlined(blocks: readonly RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    const depth = depthOfUnderline(block);
    if (depth !== null && before?.type === 'paragraph' && isUnderlined(before, block)) {
      found[found.length - 1] = underlined(before, block, depth);
    } else found.push(block);
  }
  return found;
}

function depthOfUnderline(block: RootContent): 1 | 2 | null {
  if (block.type === 'thematicBreak') return 2;
  const text = block.type === 'paragraph' ? textOf(block.children) : '';
  return /^={3,}$/u.test(text) ? 1 : null;
}

function isUnderlined(paragraph: Paragraph, underline: RootContent): boolean {
  const { start, end } = paragraph.position!;
  const text = onOneLine(textOf(paragraph.children));
  return (
    end.line + 1 === underline.position!.start.line &&
    end.line - start.line < 2 &&
    mayBeHeading(text, longestHeading)
  );
}

function underlined({ children, position }: Paragraph, underline: RootContent, depth: 1 | 2): Heading {
  return {
    type: 'heading',
    depth,
    children,
    position: { start: position!.start, end: underline.position!.end },
  };
}
