/** Exports one article: it is normalised once for all the formats that it is written in. */

import type { Root } from 'mdast';
import type { Article } from '../core/article.ts';
import { type Construct, firstOf } from './constructs.ts';
import type { ExportDocument } from './document.ts';
import type { Exported, ExportOptions, Format } from './exporter.ts';
import { treesOf } from './normalise/trees.ts';
import { createWarnings, type Warnings } from './warnings.ts';

type Addresses = 'kept' | 'resolved';

interface Normalised {
  readonly document: ExportDocument;
  /** What was found on the way: told for each format. */
  readonly told: readonly Parameters<Warnings['warn']>[];
}

export function exporterOf(article: Article, options: ExportOptions): (format: Format) => Promise<Exported> {
  const documents = new Map<Addresses, Promise<Normalised>>();

  const normalised = (addresses: Addresses): Promise<Normalised> => {
    const known = documents.get(addresses) ?? normalise(article, options, addresses);
    documents.set(addresses, known);
    return known;
  };

  return async (format) => {
    const { warn, all } = createWarnings(article);
    if (format.takes === 'article') {
      const render = await format.load();
      tellLosses(format, [article.tree], warn);
      return { content: await render(article, options, warn), warnings: all() };
    }
    const [{ document, told }, render] = await Promise.all([
      normalised(format.addresses ?? 'resolved'),
      format.load(),
    ]);
    for (const warning of told) warn(...warning);
    tellLosses(format, treesOf(document), warn);
    return { content: await render({ ...document, warn }, options), warnings: all() };
  };
}

async function normalise(
  article: Article,
  options: ExportOptions,
  addresses: Addresses,
): Promise<Normalised> {
  const { documentOf } = await import('./normalise/index.ts');
  const told: Parameters<Warnings['warn']>[] = [];
  const warn: Warnings['warn'] = (...warning) => void told.push(warning);
  return { document: await documentOf(article, { ...options, addresses, warn }), told };
}

function tellLosses({ name, loses, quiet }: Format, trees: readonly Root[], warn: Warnings['warn']): void {
  if (quiet) return;
  for (const [construct, instead] of Object.entries(loses)) {
    const node = firstOf(construct as Construct, trees);
    if (node !== undefined) warn(`${construct} in ${name}: ${instead}`, node);
  }
}
