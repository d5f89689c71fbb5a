/** The table of slugs, and which of them a dialect of Markdown has. */

import type { SlugName } from '../../core/slug-names.ts';
import { django } from './django.ts';
import { eleventy } from './eleventy.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import { kramdown } from './kramdown.ts';
import { markdownIt } from './markdown-it.ts';
import { mdbook } from './mdbook.ts';
import { mkdocs } from './mkdocs.ts';
import { pandoc } from './pandoc.ts';
import { pymdownx } from './pymdownx.ts';
import type { SlugRule } from './slug-rule.ts';
import { vitepress } from './vitepress.ts';

export const slugRules: Readonly<Record<SlugName, SlugRule>> = {
  github,
  gitlab,
  hugo,
  jekyll,
  kramdown,
  pandoc,
  mkdocs,
  pymdownx,
  vitepress,
  eleventy,
  'markdown-it': markdownIt,
  mdbook,
  django,
};

/** Dialects whose sites do not make addresses as GitHub does. */
const byDialect: Readonly<Partial<Record<string, SlugName>>> = {
  gitlab: 'gitlab',
  hugo: 'hugo',
  jekyll: 'jekyll',
  pandoc: 'pandoc',
  quarto: 'pandoc',
  mkdocs: 'mkdocs',
  pelican: 'mkdocs',
  nikola: 'mkdocs',
  vitepress: 'vitepress',
  eleventy: 'eleventy',
  mdbook: 'mdbook',
};

/** @param dialects that an article is in: the first that makes addresses in a way of its own decides, else it is GitHub's. */
export function slugNameOf(dialects: readonly string[]): SlugName {
  return dialects.flatMap((name) => byDialect[name] ?? [])[0] ?? 'github';
}
