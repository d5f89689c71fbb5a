/** Parses Markdown into mdast: CommonMark with GFM and front matter, or the few constructs that bare text may hold. */

import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Point } from 'unist';
import type { Format } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Source } from '../core/source.ts';

/**
 * What bare text does not mean by its signs: two spaces before a bullet are no code, `2*3*4` no emphasis, `C:\temp` no
 * escape. Lists are left to the recovery, which knows more markers. Block quotes, `#` headings and rules stay.
 */
const notInBareText = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
];

/**
 * Deeper than any article, and shallow enough for every recursive walk, ours and remark's, to stay on the stack, and for
 * remark-parse to end: lists nested by indent take it 1 s at 200 levels, 4 s at 400, minutes at 3 000.
 */
const deepestNesting = 200;

/**
 * @param frontMatter whether `---` and `+++` at the top may open front matter.
 * @throws UserError (unreadable) with the line when the nesting is deeper than the parser can follow.
 */
export function parse(source: Source, format: Format, frontMatter = true): Root {
  const line = lineNestedTooDeep(source.text);
  if (line !== undefined) throw tooDeep(source, line);
  try {
    return withoutOverlaps(processorFor(format, frontMatter).parse(source.text));
  } catch (error) {
    // The parser is recursive in places that no count of markers foresees: a full stack is the article's fault, not ours.
    if (error instanceof RangeError) throw tooDeep(source, 1);
    throw error;
  }
}

/**
 * micromark lets a fence that nothing closes reach into the next item of its list (`- ~~~` CRLF `- `): an item ends where the
 * next one begins.
 */
function withoutOverlaps<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const { children } = node;
  children.forEach((child, index) => {
    const next = children[index + 1]?.position?.start;
    if (next !== undefined && node.type === 'list') endBefore(child, next);
    withoutOverlaps(child);
  });
  return node;
}

function endBefore(node: Nodes, limit: Point): void {
  if (node.position === undefined || node.position.end.offset! <= limit.offset!) return;
  node.position.end = { ...limit };
  const last = 'children' in node ? node.children.at(-1) : undefined;
  if (last !== undefined) endBefore(last, limit);
}

function processorFor(format: Format, frontMatter: boolean): Processor<Root> {
  const processor = unified().use(remarkParse);
  if (frontMatter) processor.use(remarkFrontmatter, ['yaml', 'toml']);
  if (format === 'markdown') processor.use(remarkGfm);
  else processor.use(disableMarks);
  return processor as Processor<Root>;
}

function disableMarks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: notInBareText } }];
}

// What opens a line: white space, then the markers of quotations and list items.
const lineOpening =
  /^(?<indent>[ \t]*)(?<markers>(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)*)(?<ink>[^\r\n]?)/gmu;

/**
 * `> > - text` is three levels deep, and so is an item that stands two levels further right than the line before: depth
 * by indent grows from line to line, so that a far-off line of code is not taken for a nested list.
 */
function lineNestedTooDeep(text: string): number | undefined {
  let depth = 0;
  let line = 0;
  for (const { groups } of text.matchAll(lineOpening)) {
    line++;
    const { indent = '', markers = '', ink } = groups ?? {};
    if (ink === '' && markers === '') continue;
    const opened = markers.match(/>|[-*+]|\d+/gu)?.length ?? 0;
    depth = Math.min(indent.replaceAll('\t', '    ').length >> 1, depth) + opened;
    if (depth > deepestNesting) return line;
  }
  return undefined;
}

function tooDeep(source: Source, line: number): UserError {
  return new UserError(`the text is nested deeper than ${deepestNesting} levels`, {
    outcome: 'unreadable',
    where: `${source.name}:${line}`,
    hint: 'Take out some of the nested quotations or lists.',
  });
}
