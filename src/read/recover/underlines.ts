/** Recovers the headings that bare text underlines with a row of `=` or `-`, or puts between stars. */

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
    } else found.push(block.type === 'paragraph' ? (starred(block) ?? block) : block);
  }
  return found;
}

/** `***** The wheels *****`, as a converter of HTML writes headings: six stars for the first level, one less for each below. */
function starred({ children, position }: Paragraph): Heading | null {
  const [text] = children;
  if (children.length !== 1 || text?.type !== 'text') return null;
  const found = /^(\*{2,6})(\s+)(\S(?:.*\S)?)\s+\1$/.exec(text.value);
  if (found === null) return null;
  const [, stars, blank, value] = found as unknown as [string, string, string, string];
  const { start } = text.position!;
  const lead = stars.length + blank.length;
  const at = (length: number) => ({
    ...start,
    column: start.column + length,
    offset: start.offset! + length,
  });
  const inside = {
    type: 'text' as const,
    value,
    position: { start: at(lead), end: at(lead + value.length) },
  };
  return {
    type: 'heading',
    depth: (7 - stars.length) as Heading['depth'],
    children: [inside],
    position: position!,
  };
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
