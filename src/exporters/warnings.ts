/** Collects what a reader of the article should be told about its export, each thing once. */

import type { Nodes } from 'mdast';
import type { Article } from '../core/article.ts';
import type { ExportDocument } from './document.ts';
import type { ExportWarning } from './exporter.ts';

export interface Warnings {
  /** Says something once; where it is said again with another place, the first stands. */
  readonly warn: ExportDocument['warn'];
  /** In the order of the text; what has no place comes first. */
  readonly all: () => readonly ExportWarning[];
}

export function createWarnings({ source }: Article): Warnings {
  const places = new Map<string, Nodes['position']>();
  return {
    warn(message, node) {
      if (!places.has(message)) places.set(message, node?.position);
    },
    all: () =>
      [...places]
        .sort(([, a], [, b]) => (a?.start.offset ?? -1) - (b?.start.offset ?? -1))
        .map(([message, position]) => ({
          where: position ? `${source.name}:${position.start.line}:${position.start.column}` : source.name,
          message,
        })),
  };
}
