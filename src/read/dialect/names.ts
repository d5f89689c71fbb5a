/** The dialects of Markdown, by the program that reads them. A page may be in several: Jekyll's is Liquid and kramdown. */

export const dialectNames = [
  'liquid',
  'hugo',
  'zola',
  'jekyll',
  'hexo',
  'eleventy',
  'mkdocs',
  'pelican',
  'nikola',
  'myst',
  'mdbook',
  'quarto',
  'pandoc',
  'docusaurus',
  'starlight',
  'vitepress',
  'mdx',
  'markdoc',
  'obsidian',
  'github',
  'gitlab',
  'zmarkdown',
  'wordpress',
  'discourse',
  'multimarkdown',
] as const;

export type DialectName = (typeof dialectNames)[number];

/** Which dialects a text is in, and how that is known. */
export interface Told {
  readonly names: readonly DialectName[];
  readonly from: 'option' | 'configuration' | 'extension' | 'neighbours' | 'front matter' | 'text';
  /** What said so: a file's name, a key, a construct. */
  readonly reason: string;
}
