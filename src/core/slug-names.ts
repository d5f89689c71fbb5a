/** The names of the platforms whose addresses of headings are known, apart from their rules: options name them before any rule is loaded. */

export const slugNames = [
  'github',
  'gitlab',
  'hugo',
  'jekyll',
  'kramdown',
  'pandoc',
  'mkdocs',
  'pymdownx',
  'vitepress',
  'eleventy',
  'markdown-it',
  'mdbook',
  'django',
] as const;

export type SlugName = (typeof slugNames)[number];
