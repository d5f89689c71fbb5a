/** Tells whether the site around an article makes the address of its page of its first heading, and so moves it. */

import { type MovedPage, movedPage } from '../analyses/page-address.ts';
import type { Article } from '../core/article.ts';
import type { Io } from '../core/io.ts';
import { siteFileAbove } from './site.ts';

/** Of Material for MkDocs: posts stand in a folder `posts`, and `mkdocs.yml` names the plugin `blog`. */
export function movedPageOf(before: Article, after: Article, io: Io): MovedPage | null {
  const { name } = before.source;
  const isPost = /(?:^|[/\\])posts[/\\]/u.test(name);
  if (!isPost || !before.meta.dialect?.names.includes('mkdocs')) return null;
  const moved = movedPage(before, after);
  return moved !== null && blog.test(siteFileAbove(name, settings, io) ?? '') ? moved : null;
}

const settings = /^mkdocs\.ya?ml$/u;
const blog = /^[ \t]*-[ \t]*["']?(?:material\/)?blog["']?[ \t]*(?::|#|$)/mu;
