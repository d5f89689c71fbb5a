/** What of an article a translation must not change: its blocks, and what its marks point at; text aside. */

import type { Nodes, PhrasingContent } from 'mdast';
import { type Article, spanOf } from '../../core/article.ts';
import { parse } from '../../read/markdown/index.ts';

/** Where a block or a container begins or a container ends, in document order. */
export interface Landmark {
  /** Equal for blocks that are the same, text aside. */
  readonly shape: string;
  /** UTF-16 offset into the source that it was read from. */
  readonly start: number;
}

/**
 * The landmarks of an article. Bare text is taken as its lines, before anything is recovered from it: what its lines look
 * like may well change with the language.
 */
export function landmarksOf(
  { source, format, tree, meta }: Article,
  { emphasis }: { /** Whether emphasis counts as a mark. */ readonly emphasis: boolean },
): Landmark[] {
  const bare = meta.recovered !== null;
  const read = bare ? parse(source, format, { frontMatter: meta.frontMatter !== null }) : tree;
  const landmarks: Landmark[] = [];
  const marks = (nodes: readonly PhrasingContent[]) => inlineShape(nodes, emphasis);
  visit(read, landmarks, bare, marks);
  return landmarks;
}

function visit(
  node: Nodes,
  landmarks: Landmark[],
  byLine: boolean,
  marks: (nodes: readonly PhrasingContent[]) => string,
): void {
  const { start, end } = spanOf(node);
  if (node.type === 'yaml' || node.type === 'toml') landmarks.push({ shape: node.type, start });
  else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const lines = byLine && node.position ? node.position.end.line - node.position.start.line : 0;
    landmarks.push({ shape: `${ownShape(node)} ${marks(node.children)} ${lines}`, start });
  } else {
    landmarks.push({ shape: ownShape(node), start });
    if (!('children' in node)) return;
    for (const child of node.children) visit(child, landmarks, byLine, marks);
    // Where a container ends is told by a landmark of its own: a count in front would put every difference at its head.
    landmarks.push({ shape: `end of ${node.type}`, start: end });
  }
}

/** What tells a node from others of its type; texts for readers (`alt`, `title`, `value` of a text) are none of it. */
const telling = [
  'depth',
  'ordered',
  'start',
  'checked',
  'align',
  'lang',
  'meta',
  'url',
  'identifier',
] as const;

function ownShape(node: Nodes): string {
  const values = telling.map((name) => (name in node ? node[name as keyof typeof node] : undefined));
  return JSON.stringify([node.type, ...values]);
}

/** The marks in a block, each with what it points at, in any order: a translation may move them. */
function inlineShape(nodes: readonly PhrasingContent[], emphasis: boolean): string {
  const unseen = emphasis ? layout : layoutAndEmphasis;
  const shapes: string[] = [];
  const walk = (children: readonly PhrasingContent[]) => {
    for (const node of children) {
      if (!unseen.has(node.type) && !(node.type === 'html' && /^<br\b/iu.test(node.value))) {
        const value =
          node.type === 'inlineCode' || node.type === 'html' ? node.value.replace(/\s+/gu, ' ') : '';
        shapes.push(ownShape({ ...node, children: [] } as Nodes) + value);
      }
      if ('children' in node) walk(node.children);
    }
  };
  walk(nodes);
  return shapes.sort().join(' ');
}

const layout: ReadonlySet<string> = new Set(['text', 'break']);
const layoutAndEmphasis: ReadonlySet<string> = new Set([...layout, 'emphasis', 'strong', 'delete']);

/** The index of the first landmark in which two articles differ; -1 when they are the same. */
export function firstDifference(a: readonly Landmark[], b: readonly Landmark[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a[index]?.shape !== b[index]?.shape) return index;
  }
  return -1;
}
