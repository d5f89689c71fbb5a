/** Tells the dialects of a site from the files at its root. */

import type { DialectName, Told } from './names.ts';

interface Sign {
  /** Of a file or a folder. */
  readonly name: RegExp;
  readonly dialects: readonly DialectName[];
  /** What the file must say, where its name is not enough. */
  readonly says?: RegExp;
}

/** In the order of certainty: a site that two programs might read is the first one's. */
const signs: readonly Sign[] = [
  { name: /^hugo\.(?:toml|ya?ml|json)$/u, dialects: ['hugo'] },
  { name: /^config\.toml$/u, says: /^[ \t]*base_url[ \t]*=/mu, dialects: ['zola', 'liquid'] },
  { name: /^config\.(?:toml|ya?ml)$/u, says: /^[ \t]*baseURL[ \t]*[:=]/imu, dialects: ['hugo'] },
  { name: /^mkdocs\.ya?ml$/u, says: /^[ \t]*-[ \t]*(?:macros|jinja)/mu, dialects: ['mkdocs', 'liquid'] },
  { name: /^(?:mkdocs|zensical)\.(?:ya?ml|toml)$/u, dialects: ['mkdocs'] },
  {
    name: /^_config\.ya?ml$/u,
    says: /^(?:theme:[ \t]*(?:next|landscape|butterfly|fluid)|# Hexo|post_asset_folder:|new_post_name:)/mu,
    dialects: ['hexo', 'liquid'],
  },
  { name: /^_config\.ya?ml$/u, dialects: ['jekyll', 'liquid'] },
  { name: /^pelicanconf\.py$/u, dialects: ['pelican'] },
  { name: /^conf\.py$/u, says: /^(?:POSTS|COMPILERS)[ \t]*=/mu, dialects: ['nikola'] },
  { name: /^conf\.py$/u, says: /myst/u, dialects: ['myst'] },
  { name: /^(?:myst\.yml|_toc\.yml)$/u, dialects: ['myst'] },
  { name: /^book\.toml$/u, dialects: ['mdbook'] },
  { name: /^_quarto\.ya?ml$/u, dialects: ['quarto', 'pandoc'] },
  { name: /^_bookdown\.ya?ml$/u, dialects: ['quarto', 'pandoc'] },
  { name: /^docusaurus\.config\.[cm]?[jt]s$/u, dialects: ['docusaurus'] },
  { name: /^astro\.config\.[cm]?[jt]s$/u, says: /starlight/u, dialects: ['starlight'] },
  { name: /^\.vitepress$/u, dialects: ['vitepress'] },
  { name: /^(?:eleventy\.config|\.eleventy)\.[cm]?[jt]s$/u, dialects: ['eleventy', 'liquid'] },
  { name: /^markdoc\.config\.[cm]?[jt]s$/u, dialects: ['markdoc', 'liquid'] },
  { name: /^\.obsidian$/u, dialects: ['obsidian'] },
  { name: /^\.gitlab-ci\.yml$/u, dialects: ['gitlab'] },
  { name: /^\.github$/u, dialects: ['github'] },
];

const configuration = /^article\.config\.(?:json|ya?ml)$/u;
const dialectKey = /^[ \t{]*["']?dialect["']?[ \t]*:[ \t]*["']?(?<names>[a-z][a-z, ]*)/mu;

/** What the configuration in a folder says; null where there is none, or it says nothing. */
export function configuredDialect(names: readonly string[], read: (name: string) => string): string | null {
  const found = names.find((name) => configuration.test(name));
  return found === undefined
    ? null
    : (dialectKey.exec(read(found))?.groups?.['names']?.replaceAll(' ', '') ?? null);
}

/**
 * @param names in a folder.
 * @param read the text of a file in it; empty where there is none.
 */
export function dialectOfFolder(names: readonly string[], read: (name: string) => string): Told | null {
  for (const { name, says, dialects } of signs) {
    const found = names.find((one) => name.test(one));
    if (found !== undefined && (says === undefined || says.test(read(found)))) {
      return { names: dialects, from: 'neighbours', reason: found };
    }
  }
  return null;
}
