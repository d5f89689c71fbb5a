/** Which relative link targets of an article plainly are files, and are not there. */

import type { Nodes } from 'mdast';
import type { Article } from '../../core/article.ts';
import type { Io } from '../../core/io.ts';
import { siteRootOf } from '../site.ts';

/**
 * The targets as the tree has them. A page is reached by many addresses (`plan`, `plan/`, `plan.html`, `/plan`), and what a template
 * prints nobody can tell from here: only what ends as files of articles do is looked for.
 */
export async function missingFilesOf(article: Article, io: Io): Promise<ReadonlySet<string>> {
  const urls = [...new Set(urlsIn(article.tree))].filter(isPlainlyFile);
  if (urls.length === 0 || isElsewhere(article)) return new Set();
  const folders = foldersOf(article, io);
  const found = await Promise.all(urls.map((url) => isThere(pathOf(url), folders, io)));
  return new Set(urls.filter((_, index) => !found[index]));
}

function* urlsIn(node: Nodes): Generator<string> {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') yield node.url;
  if ('children' in node) for (const child of node.children) yield* urlsIn(child);
}

function isPlainlyFile(url: string): boolean {
  return file.test(pathOf(url)) && !elsewhere.test(url);
}

const file =
  /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|pdf|md|markdown|mdx|qmd|rmd|ipynb|txt|csv|tsv|zip|docx?|odt|xlsx?|ods|pptx?|odp|epub|mp[34]|ogg|wav|webm)$/iu;

/** Other schemes, paths from the root, aliases of folders (`@site/`, `~/`), and the signs of templates. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\~@|])|[{}<>$`%](?![\da-f]{2})|%7[bd]/iu;

/**
 * Whether addresses of the article are not seen from its folder: it says its own address, it is a piece that other articles include, or
 * it is a note of an app that finds files by name wherever they are.
 */
function isElsewhere({ source, meta }: Article): boolean {
  const keys = Object.keys(meta.frontMatter?.values ?? {});
  return (
    meta.dialect?.names.includes('obsidian') === true ||
    included.test(source.name) ||
    keys.some((key) => /^(?:permalink|url|path|aliases|base|typora-root-url)$/iu.test(key))
  );
}

const included = /(?:^|[/\\])(?:_[^/\\]*$|_?(?:includes?|partials?|snippets?|templates?|shared)[/\\])/iu;

/** Where the file may stand: with `/` at the end. */
function foldersOf({ source, meta }: Article, io: Io): string[] {
  const own = source.name.replace(/[^/\\]*$/u, '');
  if (!(meta.dialect?.names ?? []).some((name) => seenFromPage.has(name))) return [own];
  const ownName = source.name.slice(own.length).replace(/\.[^.]*$/u, '');
  const root = siteRootOf(source.name, io);
  const ofSite =
    root === null ? [] : ['', ...sharedFolders.map((name) => `${name}/`)].map((name) => root + name);
  return [own, `${own}${ownName}/`, `${own}../`, ...ofSite];
}

/** Generators whose relative links are seen from the address of the page, which stands in a folder of its own. */
const seenFromPage: ReadonlySet<string> = new Set([
  'hugo',
  'zola',
  'jekyll',
  'hexo',
  'eleventy',
  'pelican',
  'nikola',
  'liquid',
  'starlight',
  'wordpress',
]);

/** Folders that they copy into the site as they are. */
const sharedFolders = ['static', 'public', 'assets', 'source', 'src', 'content', 'docs', 'files', 'images'];

async function isThere(path: string, folders: readonly string[], io: Io): Promise<boolean> {
  for (const folder of folders) {
    for (const name of namesOf(path)) {
      if ((await io.kindOf(`${folder}${name}`)) !== 'missing') return true;
    }
  }
  return false;
}

/** A link to an article may name the ending of another of its forms. */
function namesOf(path: string): string[] {
  const stem = /^(?<stem>.*)\.(?:md|markdown|mdx)$/iu.exec(path)?.groups?.['stem'];
  return stem === undefined ? [path] : [path, `${stem}.mdx`, `${stem}.md`, `${stem}/index.md`];
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
