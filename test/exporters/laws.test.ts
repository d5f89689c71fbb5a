/** Laws of the document that every writer is given, over generated articles. */

import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import type { ExportDocument } from '../../src/exporters/document.ts';
import { formats } from '../../src/exporters/index.ts';
import { documentOf } from '../../src/exporters/normalise/index.ts';
import { withoutHtml } from '../../src/exporters/normalise/raw-html.ts';
import { exportArticle, readArticle } from '../../src/index.ts';
import { markdownDocument } from '../read/markdown-documents.ts';

/** Pieces that this pass has something to say about, besides those of any Markdown. */
const pieces = fc.constantFrom(
  '$$\nx\n$$',
  '$$',
  '$a$',
  '<b>',
  '</b>',
  '<p>un',
  '</p>',
  '<table><tr><td>',
  '<img src="a.png">',
  '<h4>deux</h4>',
  '<h3></h3>',
  '<h2><img src="t.png"></h2>',
  '## ![](u.png)',
  '## [![v](w.png)](https://x.fr)',
  '# <script>y</script>',
  '<ol start="-3"><li>z</ol>',
  '<ol start="4294967296"><li>z</ol>',
  '<script>',
  '[a](javascript:b)',
  '[c](#d)',
  '[e](f.html)',
  '![g](h.png "i")',
  '*j*',
  'mot[^k]',
  '[^k]: l[^k]',
  '[^m]: n',
  '##### o',
  '# p',
  '| q |\n|---|\n| r | s |',
  '\u0007',
  '> ',
  '- ',
  'Der Satz ist auf Deutsch, und er ist lang genug.',
);
const mixed = fc
  .array(fc.tuple(pieces, fc.constantFrom('\n\n', '\n', ' ', '')), { maxLength: 14 })
  .map((parts) => parts.map(([piece, between]) => piece + between).join(''));
const texts = fc.oneof(mixed, markdownDocument);

const phrasing =
  /^(?:text|emphasis|strong|delete|inlineCode|break|link|image|footnoteReference|inlineMath|superscript|subscript)$/u;
const flow = /^(?:paragraph|heading|list|blockquote|code|table|thematicBreak|figure|math)$/u;
const inside: Readonly<Record<string, RegExp>> = {
  root: flow,
  blockquote: flow,
  listItem: flow,
  list: /^listItem$/u,
  table: /^tableRow$/u,
  tableRow: /^tableCell$/u,
  figure: /^(?:image|paragraph)$/u,
};

function* all(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* all(child);
}

function bodies({ tree, notes }: ExportDocument): Root[] {
  return [tree, ...notes.map(({ children }): Root => ({ type: 'root', children: [...children] }))];
}

function keepsItsPromises(document: ExportDocument, html: boolean): void {
  const nodes = bodies(document).flatMap((body) => [...all(body)]);
  const notes = new Set(document.notes.map(({ identifier }) => identifier));
  for (const node of nodes) {
    if ('children' in node) {
      for (const { type } of node.children) {
        if (!(html && type === 'html')) expect(type).toMatch(inside[node.type] ?? phrasing);
      }
    }
    if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:\/\/\S|mailto:|#.)/iu);
    if (node.type === 'footnoteReference') expect(notes).toContain(node.identifier);
    if (!html && node.type === 'list' && node.ordered) {
      expect(node.start ?? 1).toBeGreaterThanOrEqual(0);
      expect(node.start ?? 1).toBeLessThan(1e9);
    }
    if (node.type === 'table')
      expect(new Set(node.children.map(({ children }) => children.length)).size).toBe(1);
    expect(JSON.stringify({ ...node, children: 0, position: 0 })).not.toMatch(
      /\\u00(?:0[0-8bcef]|1|7f)|\\r/u,
    );
  }
  expect(document.notes.map(({ number }) => number)).toEqual(document.notes.map((_, index) => index + 1));
  let depth = 1;
  for (const node of all(document.tree)) {
    if (node.type !== 'heading') continue;
    if (!html) expect(JSON.stringify(node.children)).toMatch(/"(?:value|alt)":"\s*[^\s"]/u);
    expect(node.depth).toBeGreaterThanOrEqual(2);
    expect(node.depth).toBeLessThanOrEqual(depth + 1);
    depth = node.depth;
  }
}

/** An empty line first: front matter that is not valid is refused, as it should be. NUL is no text. */
function read(text: string) {
  return readArticle(`\n${text.replaceAll('\0', '')}`, { name: 'a', from: 'markdown', language: 'fr' });
}

test('a document keeps its promises, with raw HTML and without', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.boolean(), async (text, math) => {
      const article = read(text);
      const document = await documentOf(article, { math });
      keepsItsPromises(document, true);
      keepsItsPromises(await withoutHtml(document), false);
    }),
    { numRuns: 300 },
  );
});

test('every format writes any article', async () => {
  const names = formats.names.filter((name) => name !== 'pdf');
  await fc.assert(
    fc.asyncProperty(texts, fc.boolean(), async (text, math) => {
      const article = read(text);
      for (const name of names) await exportArticle(article, name, { math });
    }),
    { numRuns: 60 },
  );
});
