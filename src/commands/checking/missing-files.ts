/** Which relative link targets of an article lead to no file. */

import type { Nodes } from 'mdast';
import type { Article } from '../../core/article.ts';
import type { Io } from '../../core/io.ts';

/** The targets as the tree has them. What a site makes of `/path` or `{{ path }}` nobody can tell from here. */
export async function missingFilesOf(article: Article, io: Io): Promise<ReadonlySet<string>> {
  const folder = article.source.name.replace(/[^/\\]*$/u, '');
  const urls = [...new Set(urlsIn(article.tree))].filter(isRelative);
  const kinds = await Promise.all(urls.map((url) => io.kindOf(`${folder}${pathOf(url)}`)));
  return new Set(urls.filter((_, index) => kinds[index] === 'missing'));
}

function* urlsIn(node: Nodes): Generator<string> {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') yield node.url;
  if ('children' in node) for (const child of node.children) yield* urlsIn(child);
}

function isRelative(url: string): boolean {
  return pathOf(url) !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/|\\)|\{\{|\{%|\$\{/iu.test(url);
}

function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/su, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone % is no escape.
    return path;
  }
}
