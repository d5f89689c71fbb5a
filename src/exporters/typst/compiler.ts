/** The Typst compiler, an optional dependency, in a place where it sees the images of one document and no file of the machine. */

import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { UserError } from '../../core/errors.ts';
import type { ExportDocument } from '../document.ts';
import { imagePath } from '../typeset/image-path.ts';

export interface Compiler {
  /** The pages; undefined for a source that does not compile. */
  compile(source: string): NodeTypstDocument | undefined;
  /** @throws what the compiler holds against the pages where it is asked for a standard. */
  pdf(pages: NodeTypstDocument, standard?: 'ua-1'): Uint8Array;
}

/** A folder that is nowhere. */
const workspace = '/article.export';

export async function compilerFor({ images }: ExportDocument): Promise<Compiler> {
  const { NodeCompiler } = await load();
  const compiler = NodeCompiler.create({ workspace });
  // What it remembers of earlier documents, which no compiler shares: without this, 128 articles take 1.4 GB instead of 0.2.
  compiler.evictCache(0);
  for (const [url, { bytes }] of images) {
    const path = imagePath(url);
    if (path !== undefined) compiler.mapShadow(`${workspace}/${path}`, Buffer.from(bytes));
  }
  let sources = 0;
  return {
    compile(source) {
      // Each under a name of its own: a source that is changed in place may abort the process (slice index in Vec, 0.7.0).
      const mainFilePath = `${workspace}/${sources++}.typ`;
      compiler.addSource(mainFilePath, source);
      return compiler.compile({ mainFilePath }).result ?? undefined;
    },
    pdf: (pages, standard) => compiler.pdf(pages, standard && { pdfStandard: standard }),
  };
}

async function load() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    throw new UserError('PDF needs the Typst compiler, which is not installed here', {
      outcome: 'usage',
      hint: 'npm install @myriaddreamin/typst-ts-node-compiler, or write --to typst and compile it elsewhere.',
    });
  }
}
