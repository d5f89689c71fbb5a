/** The articles of fixtures/export, exported as the command would. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeIo } from '../../src/cli/node-io.ts';
import { folderOf, imageReader } from '../../src/commands/image-files.ts';
import {
  type Article,
  type Exported,
  type ExportOptions,
  exportArticle,
  readArticle,
} from '../../src/index.ts';
import { root } from '../fixtures.ts';

export const exportFixtures = [
  'riche.fr.md',
  'encadres.fr.md',
  'notes.fr.md',
  'hostile.md',
  'vide.md',
  'sans-front-matter.md',
] as const;

export const exportFolder = join(root, 'fixtures/export');

const io = nodeIo();

export function exportFixture(name: (typeof exportFixtures)[number]): Article {
  return readArticle(readFileSync(join(exportFolder, name)), { name: join(exportFolder, name) });
}

/** With the images of the article's folder. */
export function withImages(article: Article, options: ExportOptions = {}): ExportOptions {
  return { ...options, readImage: imageReader([folderOf(article)], io) };
}

export function exported(article: Article, format: string, options: ExportOptions = {}): Promise<Exported> {
  return exportArticle(article, format, withImages(article, options));
}

/** As `line:column message`, without the folder. */
export function toldBy({ warnings }: Pick<Exported, 'warnings'>): string[] {
  return warnings.map(({ where, message }) => `${where.replace(/^.*?\.md:?/u, '')} ${message}`.trim());
}
