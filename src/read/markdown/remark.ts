/** Parses with remark: the reference, and the one engine whose constructs can be switched off one by one. */

import type { ListItem, Nodes, Root } from 'mdast';
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Point } from 'unist';
import type { Format } from '../../core/article.ts';
import { withPlaces } from './places.ts';

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

/** @param frontMatter whether the text opens with front matter. */
export function parseWithRemark(text: string, format: Format, frontMatter: boolean): Root {
  // micromark takes away a byte order mark at the beginning and counts from behind it; the text's own is gone already.
  const whole = text.startsWith('\ufeff') ? `\ufeff${text}` : text;
  const tree = withPlaces(processorFor(format, frontMatter).parse(whole), text);
  return withoutOverlaps(tasksAtTheirText(tree));
}

const processors = new Map<string, Processor<Root>>();

function processorFor(format: Format, frontMatter: boolean): Processor<Root> {
  const key = `${format} ${frontMatter}`;
  const known = processors.get(key);
  if (known !== undefined) return known;
  const processor = unified().use(remarkParse);
  if (frontMatter) processor.use(remarkFrontmatter, ['yaml', 'toml']);
  if (format === 'markdown') processor.use(remarkGfm).use(keepBoxesInItems);
  else processor.use(disableMarks);
  const frozen = processor.freeze() as Processor<Root>;
  processors.set(key, frozen);
  return frozen;
}

function disableMarks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: notInBareText } }];
}

/** micromark takes the box of a paragraph right after an empty item for that item's: it is text, unless it opens an item. */
function keepBoxesInItems(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), boxes];
}

const boxes: Extension = {
  exit: {
    taskListCheckValueChecked() {
      checkItem(this, true);
    },
    taskListCheckValueUnchecked() {
      checkItem(this, false);
    },
    taskListCheck(token) {
      if (itemOpenedIn(this) !== undefined) return;
      this.enter({ type: 'text', value: this.sliceSerialize(token) }, token);
      this.exit(token);
    },
  },
};

function checkItem(context: CompileContext, checked: boolean): void {
  const item = itemOpenedIn(context);
  if (item !== undefined) item.checked = checked;
}

/** The item whose first paragraph is being read. */
function itemOpenedIn({ stack }: CompileContext): ListItem | undefined {
  const item = stack.at(-2);
  const opens = (child: Nodes) => child === stack.at(-1) || child.type === 'definition';
  return item?.type === 'listItem' && item.children.every(opens) ? item : undefined;
}

/** remark lets the paragraph of a task begin at its text, but at the box when it begins with anything else: one rule for both. */
function tasksAtTheirText<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const [first] = node.children;
  if (node.type === 'listItem' && typeof node.checked === 'boolean' && first?.type === 'paragraph') {
    const start = first.children[0]?.position?.start;
    if (start !== undefined && first.position !== undefined) first.position.start = { ...start };
  }
  for (const child of node.children) tasksAtTheirText(child);
  return node;
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
