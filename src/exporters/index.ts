/** The table of formats: adding one is a file and a line here. Each writer is loaded when it is asked for. */

import type { Article } from '../core/article.ts';
import { createRegistry } from '../core/registry.ts';
import type { Exporter, ExportOptions } from './exporter.ts';

interface Format extends Omit<Exporter, 'render'> {
  readonly load: () => Promise<Exporter['render']>;
}

export const formats = createRegistry<Format>('format', [
  {
    name: 'md',
    summary: 'canonical Markdown',
    extension: '.md',
    load: async () => (await import('./md.ts')).render,
  },
  {
    name: 'text',
    summary: 'plain text',
    extension: '.txt',
    load: async () => (await import('./text.ts')).render,
  },
  {
    name: 'html',
    summary: 'a sanitised HTML fragment',
    extension: '.html',
    load: async () => (await import('./html.ts')).render,
  },
  {
    name: 'json',
    summary: 'metadata, sections and blocks with positions',
    extension: '.json',
    load: async () => (await import('./json.ts')).render,
  },
]);

/** Throws a UserError (usage) for an unknown format. */
export async function exportArticle(
  article: Article,
  format: string,
  options: ExportOptions = {},
): Promise<string> {
  const render = await formats.get(format).load();
  return render(article, options);
}

/** The format whose extension a file name has; undefined when there is none. */
export function formatForFile(path: string): string | undefined {
  return formats.entries.find(({ extension }) => path.toLowerCase().endsWith(extension))?.name;
}
