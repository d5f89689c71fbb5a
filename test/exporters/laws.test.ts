/** Laws of the document that every writer is given, over generated articles. */

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { accountsRead } from '../../src/core/accounts.ts';
import { passagesOf } from '../../src/core/prose/passages.ts';
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
  '!!! note "un *titre*"\n\n    dedans\n\n    ## plus loin',
  '??? tip\n    {{ vide }}',
  '=== "onglet"\n\n    - un',
  '::: {.warning}\nprenez garde\n:::',
  '> [!NOTE]\n> une alerte',
  'terme\n: sens^[en deux mots]\n: autre',
  '^[une note `x`]',
  '**{{ page.vide }}**',
  '{{ page.titre | upper }}, ',
  '{% if a %}',
  '{{< youtube x >}}',
  '==marqué==',
  'x~2~ y^3^',
  '++ctrl+a++',
  'Table: une légende',
  '(@un) exemple',
  '*[ABC]: abécédaire',
  '{#moi}',
  '## titre {#moi}',
  '![[plan.png|un plan]]',
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
  /^(?:text|emphasis|strong|delete|inlineCode|break|link|image|footnoteReference|inlineMath|mark|superscript|subscript)$/u;
const flow =
  /^(?:paragraph|heading|list|blockquote|code|container|defList|table|thematicBreak|figure|math)$/u;
const inside: Readonly<Record<string, RegExp>> = {
  root: flow,
  blockquote: flow,
  listItem: flow,
  container: flow,
  defList: /^defList(?:Term|Description)$/u,
  defListDescription: flow,
  list: /^listItem$/u,
  table: /^tableRow$/u,
  tableRow: /^tableCell$/u,
  figure: /^(?:image|table|paragraph)$/u,
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
    if (node.type === 'container') {
      expect(node.kind).toMatch(/^(?:callout|details|tab)$/u);
      expect(node.children[0]?.data?.role).toBe('label');
    }
    if (node.type === 'defList') {
      expect(node.children[0]?.type).toBe('defListTerm');
      expect(node.children.at(-1)?.type).toBe('defListDescription');
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
    fc.asyncProperty(texts, async (text) => {
      const document = await documentOf(read(text));
      keepsItsPromises(document, true);
      keepsItsPromises(await withoutHtml(document), false);
    }),
    { numRuns: 300 },
  );
});

test('every format writes any article', async () => {
  const names = formats.names.filter((name) => name !== 'pdf');
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const article = read(text);
      for (const name of names) await exportArticle(article, name);
    }),
    { numRuns: 60 },
  );
});

/** Markdown of a site without anything that an export may leave out: no raw HTML, no note that nothing calls. */
const said = fc.constantFrom('été', 'la roue', 'vingt-deux', 'l’eau', '« oui »', 'naïve', 'Paris');
const sentence = fc.array(said, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const ofSite = fc.oneof(
  sentence,
  sentence.map((text) => `## ${text} {#ici}`),
  fc
    .tuple(sentence, sentence)
    .map(([title, text]) => `!!! warning "${title}"\n\n    ${text}\n\n    - ${text}`),
  fc.tuple(sentence, sentence).map(([title, text]) => `??? note "${title}"\n    ${text}\n\n    ### ${title}`),
  fc.tuple(sentence, sentence).map(([title, text]) => `=== "${title}"\n\n    ${text}`),
  sentence.map((text) => `> [!NOTE]\n> ${text}\n>\n> > ${text}`),
  fc.tuple(sentence, sentence).map(([term, text]) => `${term}\n:   ${text}\n\n    ${text}\n:   ${term}`),
  fc.tuple(sentence, sentence).map(([text, note]) => `${text}^[${note}] ${text}`),
  sentence.map((text) => `==${text}== et ^^${text}^^, H~2~O {{ page.vide }} ${text}`),
  sentence.map((text) => `{% if a %}\n${text}\n{% endif %}`),
  sentence.map((text) => `| ${text} | b |\n|---|---|\n| c | ${text} |\n| {{ page.vide }} | |`),
  sentence.map((text) => `*[ABC]: ${text}`),
  sentence.map((text) => `[${text}](#ici) :smile: ${text}`),
);
const page = fc
  .array(ofSite, { minLength: 1, maxLength: 8 })
  .map((blocks) => ['!!! tip\n    Un départ.', ...blocks].join('\n\n'));

test('no export loses a word that is counted', async () => {
  const names = formats.names.filter((name) => name !== 'pdf');
  await fc.assert(
    fc.asyncProperty(page, async (text) => {
      const article = read(text);
      expect(article.meta.dialect?.names).toContain('mkdocs');
      const counted = passagesOf(article)
        .filter(({ account }) => accountsRead.includes(account))
        .map((passage) => passage.text)
        .join(' ');
      for (const name of names) {
        const { content } = await exportArticle(article, name);
        expect(missing(counted, textIn(content)), name).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

/** Without tags; the parts of a zip one after the other. */
function textIn(content: string | Uint8Array): string {
  const texts =
    typeof content === 'string'
      ? [content]
      : Object.values(unzipSync(content)).map((part) => strFromU8(part));
  return texts.map((text) => text.replace(/<[^<>]*>/gu, ' ').replace(/&#x26;|&amp;/gu, '&')).join(' ');
}

/** The words of a text that another does not have as often. */
function missing(text: string, other: string): string[] {
  const wordsOf = (of: string) =>
    of
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}{2,}/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of wordsOf(other)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return wordsOf(text).filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count < 1;
  });
}
