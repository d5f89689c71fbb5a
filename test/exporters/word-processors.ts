/** What tests of the word processors' formats look at: the parts of what was written. */

import { strFromU8, unzipSync } from 'fflate';
import type { ExportOptions } from '../../src/exporters/exporter.ts';
import { exportArticle, readArticle } from '../../src/index.ts';

export type Parts = Readonly<Record<string, string>>;

export function partsOf(content: string | Uint8Array): Parts {
  const files = unzipSync(content as Uint8Array);
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The parts of an article in Markdown, and what was told. */
export async function partsFor(
  format: 'docx' | 'odt',
  markdown: string,
  options: ExportOptions = {},
): Promise<Parts & { readonly told: string }> {
  const article = readArticle(markdown, { name: 'a.md', from: 'markdown' });
  const { content, warnings } = await exportArticle(article, format, options);
  const told = warnings.map(({ where, message }) => `${where} ${message}`).join('\n');
  return { ...partsOf(content), told };
}

/** A PNG of one pixel. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mO4CQAA2wDayV3H9QAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><path d="M0 0h9"/></svg>',
);

/** Every image is found: an SVG by its name, else a pixel. */
export const readImage: NonNullable<ExportOptions['readImage']> = async (path) =>
  path.endsWith('.svg') ? svg : pixel;
