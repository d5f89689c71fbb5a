/** Writes a tagged PDF (PDF/UA-1), set by the Typst compiler that is an optional dependency. */

import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Image, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { UserError } from '../core/errors.ts';
import type { ExportDocument, Math as Formula, InlineMath } from './document.ts';
import { imagePath } from './image-path.ts';
import { withoutHtml } from './normalise/raw-html.ts';
import { printable } from './printable.ts';
import { equation, picture } from './typst/phrases.ts';
import { sourceOf } from './typst.ts';

/** A folder that is nowhere: the compiler sees the images that it is given and no file of the machine. */
const workspace = '/article.export';

export async function render(given: ExportDocument): Promise<Uint8Array> {
  const document = printable(await withoutHtml(given));
  const { NodeCompiler } = await loadCompiler();
  const compiler = NodeCompiler.create({ workspace });
  for (const [url, { bytes }] of document.images) {
    const path = imagePath(url);
    if (path !== undefined) compiler.mapShadow(`${workspace}/${path}`, Buffer.from(bytes));
  }
  const pages =
    compile(compiler, sourceOf(document, new Set())) ??
    compile(compiler, sourceOf(document, refusedParts(document, compiler)));
  if (pages === undefined) throw new Error('Typst refuses its source');
  return print(compiler, pages, document);
}

type Refusable = Image | Formula | InlineMath;

async function loadCompiler() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    throw new UserError('PDF needs the Typst compiler, which is not installed here', {
      outcome: 'usage',
      hint: 'npm install @myriaddreamin/typst-ts-node-compiler, or write --to typst and compile it elsewhere.',
    });
  }
}

function compile(compiler: NodeCompiler, source: string): NodeTypstDocument | undefined {
  return compiler.compile({ mainFileContent: source }).result ?? undefined;
}

/** What does not compile by itself: an image that is no image, a formula that Typst reads otherwise. */
function refusedParts(document: ExportDocument, compiler: NodeCompiler): Set<Refusable> {
  const refused = new Set<Refusable>();
  const silent: ExportDocument = { ...document, warn: () => {} };
  const alone = {
    document: silent,
    refused,
    called: new Set<number>(),
    slugs: new Set<string>(),
    language: '',
    shift: 0,
  } as const;
  for (const tree of bodiesOf(document)) {
    visit(tree, (node) => {
      if (node.type === 'image' && document.images.has(node.url)) {
        if (compile(compiler, `#${picture(node, alone)}`) !== undefined) return;
        document.warn(`the image '${node.url}' cannot be read`, node);
        refused.add(node);
      } else if (node.type === 'math' || node.type === 'inlineMath') {
        if (compile(compiler, equation(node, alone)) === undefined) refused.add(node);
      }
    });
  }
  return refused;
}

/** For readers of all abilities (ISO 14289-1); where the standard refuses the article, as a tagged PDF that claims less. */
function print(compiler: NodeCompiler, pages: NodeTypstDocument, document: ExportDocument): Uint8Array {
  try {
    return compiler.pdf(pages, { pdfStandard: 'ua-1' });
  } catch (error) {
    for (const { what, node } of reasons(String(error), document)) {
      document.warn(`the PDF is tagged, but not PDF/UA: ${what}`, node);
    }
    return compiler.pdf(pages);
  }
}

interface Reason {
  readonly what: string;
  readonly node: Nodes | undefined;
}

/** What the compiler holds against it: its diagnostics as Rust prints them, quotation marks behind a backslash. */
function reasons(printed: string, document: ExportDocument): Reason[] {
  const messages = [...printed.matchAll(/message: "(?:PDF\/UA-1 error: )?(?<message>(?:\\.|[^"\\])*)"/gu)];
  const told = [...new Set(messages.map(({ groups }) => groups!['message']!.replaceAll('\\"', '"')))];
  const glyphs = told
    .map((message) => /^the text `"(?<text>.+)"` could not/u.exec(message)?.groups?.['text'])
    .filter((text) => text !== undefined);
  const others = told.filter((message) => !message.startsWith('the text `'));
  const [first] = document.tree.children;
  return [
    ...(glyphs.length === 0
      ? []
      : [{ what: `no font here has a glyph for ${glyphs.join(' ')}`, node: textWith(glyphs[0]!, document) }]),
    ...others.map((what) => ({ what, node: first })),
  ];
}

function textWith(glyph: string, document: ExportDocument): Nodes | undefined {
  let found: Nodes | undefined;
  for (const tree of bodiesOf(document)) {
    visit(tree, (node) => {
      if (found === undefined && 'value' in node && node.value.includes(glyph)) found = node;
    });
  }
  return found;
}

function bodiesOf({ tree, notes }: ExportDocument): Root[] {
  return [tree, ...notes.map(({ children }): Root => ({ type: 'root', children: [...children] }))];
}
