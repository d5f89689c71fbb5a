/** The table of formats: adding one is a file and a line here. Each writer is loaded when it is asked for. */

import type { Article } from '../core/article.ts';
import { createRegistry } from '../core/registry.ts';
import type { Exported, ExportOptions, Format } from './exporter.ts';
import { exporterOf } from './exporting.ts';

export { constructs } from './constructs.ts';
export { exporterOf } from './exporting.ts';

/** What several formats lose in the same way. */
const withoutSyntax = { 'site syntax': 'left out; a warning for each kind' };
const htmlAsMarkdown = { ...withoutSyntax, 'raw HTML': 'what Markdown has a sign for, else its text' };
const codeUnnamed = { 'code languages': 'not named' };
const asText = {
  ...withoutSyntax,
  ...codeUnnamed,
  emphasis: 'its text only',
  deletions: 'their text only',
  links: 'their text only',
  images: 'their alternative text only',
  languages: 'not named',
  formulas: 'as TeX',
  highlights: 'their text only',
};

export const formats = createRegistry<Format>('format', [
  {
    name: 'md',
    summary: 'canonical Markdown',
    extension: '.md',
    mediaType: 'text/markdown',
    binary: false,
    loses: {},
    takes: 'article',
    load: async () => (await import('./md.ts')).render,
  },
  {
    name: 'text',
    summary: 'plain text',
    extension: '.txt',
    mediaType: 'text/plain',
    binary: false,
    loses: {
      ...asText,
      alignment: 'cells apart by |',
      callouts: 'their label, then their blocks',
      'raw HTML': 'its text only',
    },
    quiet: true,
    takes: 'article',
    load: async () => (await import('./text.ts')).render,
  },
  {
    name: 'html',
    summary: 'a sanitised HTML fragment',
    extension: '.html',
    mediaType: 'text/html',
    binary: false,
    loses: { ...withoutSyntax, formulas: 'as TeX in code of the language math' },
    takes: 'document',
    addresses: 'kept',
    load: async () => (await import('./html.ts')).render,
  },
  {
    name: 'page',
    summary: 'one HTML page that holds all it shows',
    extension: '.html',
    mediaType: 'text/html',
    binary: false,
    loses: withoutSyntax,
    takes: 'document',
    load: async () => (await import('./page.ts')).render,
  },
  {
    name: 'epub',
    summary: 'a book for reading systems: EPUB 3.3',
    extension: '.epub',
    mediaType: 'application/epub+zip',
    binary: true,
    loses: withoutSyntax,
    takes: 'document',
    load: async () => (await import('./epub.ts')).render,
  },
  {
    name: 'json',
    summary: 'metadata, sections and blocks with positions',
    extension: '.json',
    mediaType: 'application/json',
    binary: false,
    loses: {
      ...asText,
      notes: 'their text, without calls',
      tasks: 'their text only',
      alignment: 'a block for each cell',
      callouts: 'their blocks',
      definitions: 'a block for each term and each meaning',
    },
    quiet: true,
    takes: 'article',
    load: async () => (await import('./json.ts')).render,
  },
  {
    name: 'pdf',
    summary: 'tagged PDF (PDF/UA-1) on A4, with the optional Typst compiler',
    extension: '.pdf',
    mediaType: 'application/pdf',
    binary: true,
    loses: htmlAsMarkdown,
    takes: 'document',
    load: async () => (await import('./pdf.ts')).render,
  },
  {
    name: 'typst',
    summary: 'Typst source, which compiles as it is',
    extension: '.typ',
    mediaType: 'text/vnd.typst',
    binary: false,
    loses: htmlAsMarkdown,
    takes: 'document',
    load: async () => (await import('./typst.ts')).render,
  },
  {
    name: 'latex',
    summary: 'LaTeX source for lualatex',
    extension: '.tex',
    mediaType: 'application/x-tex',
    binary: false,
    loses: { ...htmlAsMarkdown, ...codeUnnamed },
    takes: 'document',
    load: async () => (await import('./latex.ts')).render,
  },
  {
    name: 'docx',
    summary: 'a Word document, for an editor to work in',
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    binary: true,
    loses: { ...htmlAsMarkdown, ...codeUnnamed },
    takes: 'document',
    load: async () => (await import('./docx.ts')).render,
  },
  {
    name: 'odt',
    summary: 'an OpenDocument text, for LibreOffice',
    extension: '.odt',
    mediaType: 'application/vnd.oasis.opendocument.text',
    binary: true,
    loses: { ...htmlAsMarkdown, ...codeUnnamed },
    takes: 'document',
    load: async () => (await import('./odt.ts')).render,
  },
]);

/** Throws a UserError (usage) for an unknown format. */
export async function exportArticle(
  article: Article,
  name: string,
  options: ExportOptions = {},
): Promise<Exported> {
  return exporterOf(article, options)(formats.get(name));
}

/** The format whose extension a file name has, `.page.html` before `.html`; undefined when there is none. */
export function formatForFile(path: string): string | undefined {
  const name = path.toLowerCase();
  const { entries } = formats;
  return (
    entries.find((format) => name.endsWith(fullExtension(format))) ??
    entries.find(({ extension }) => name.endsWith(extension))
  )?.name;
}

/** The extension of each, by its name: of two that share one, the later in the table says which it is. */
export function extensionsOf(chosen: readonly Format[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const inOrder = formats.entries.filter((format) => chosen.includes(format));
  return new Map(
    inOrder.map((format) => {
      const extension = taken.has(format.extension) ? fullExtension(format) : format.extension;
      taken.add(extension);
      return [format.name, extension];
    }),
  );
}

function fullExtension({ name, extension }: Format): string {
  return `.${name}${extension}`;
}
