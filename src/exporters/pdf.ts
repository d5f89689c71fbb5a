/** Writes a tagged PDF (PDF/UA-1), set by the Typst compiler that is an optional dependency. */

import type { Image, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Math as Formula, InlineMath } from '../core/nodes.ts';
import type { ExportDocument } from './document.ts';
import type { ExportOptions } from './exporter.ts';
import { withoutHtml } from './normalise/raw-html.ts';
import { treesOf } from './normalise/trees.ts';
import { printable } from './typeset/printable.ts';
import { type Compiler, compilerFor } from './typst/compiler.ts';
import { equation, picture } from './typst/phrases.ts';
import { sourceOf } from './typst.ts';

export async function render(given: ExportDocument, options: ExportOptions): Promise<Uint8Array> {
  const document = printable(await withoutHtml(given));
  const compiler = await compilerFor(document);
  const pages =
    compiler.compile(sourceOf(document, options)) ??
    compiler.compile(sourceOf(document, options, refusedParts(document, compiler)));
  if (pages === undefined) throw new Error('Typst refuses its source');
  return print(compiler, pages, document);
}

/** What does not compile by itself: an image that is no image, a formula that Typst reads otherwise. */
function refusedParts(document: ExportDocument, compiler: Compiler): Set<Image | Formula | InlineMath> {
  const refused = new Set<Image | Formula | InlineMath>();
  const silent: ExportDocument = { ...document, warn: () => {} };
  const alone = {
    document: silent,
    refused,
    called: new Set<number>(),
    slugs: new Set<string>(),
    language: '',
    shift: 0,
  } as const;
  for (const tree of treesOf(document)) {
    visit(tree, (node) => {
      if (node.type === 'image' && document.images.has(node.url)) {
        if (compiler.compile(`#${picture(node, alone)}`) !== undefined) return;
        document.warn(`the image '${node.url}' cannot be read`, node);
        refused.add(node);
      } else if (node.type === 'math' || node.type === 'inlineMath') {
        if (compiler.compile(equation(node, alone)) === undefined) refused.add(node);
      }
    });
  }
  return refused;
}

type Pages = NonNullable<ReturnType<Compiler['compile']>>;

/** For readers of all abilities (ISO 14289-1); where the standard refuses the article, as a tagged PDF that claims less. */
function print(compiler: Compiler, pages: Pages, document: ExportDocument): Uint8Array {
  try {
    return compiler.pdf(pages, 'ua-1');
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

/** What the compiler holds against it, from diagnostics as Rust prints them. */
function reasons(printed: string, document: ExportDocument): Reason[] {
  const messages = [...printed.matchAll(/message: "(?:PDF\/UA-1 error: )?(?<message>(?:\\.|[^"\\])*)"/gu)];
  const told = [...new Set(messages.map(({ groups }) => unescaped(groups!['message']!)))];
  const glyphs = told
    .map((message) => /^the text `"(?<text>.+)"` could not/u.exec(message)?.groups?.['text'])
    .filter((text) => text !== undefined)
    .map(unescaped);
  const others = told.filter((message) => !message.startsWith('the text `'));
  const [first] = document.tree.children;
  return [
    ...(glyphs.length === 0
      ? []
      : [{ what: `no font here has a glyph for ${glyphs.join(' ')}`, node: textWith(glyphs[0]!, document) }]),
    ...others.map((what) => ({ what, node: first })),
  ];
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([\da-f]+)\}|(.))/gu, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function textWith(glyph: string, document: ExportDocument): Nodes | undefined {
  let found: Nodes | undefined;
  for (const tree of treesOf(document)) {
    visit(tree, (node) => {
      if (found === undefined && 'value' in node && node.value.includes(glyph)) found = node;
    });
  }
  return found;
}
