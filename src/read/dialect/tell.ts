/** Tells the dialects of a text, from what is surest to what is least so: what somebody said, the ending, the site around it, the front matter. */

import { lookup } from '../../core/lookup.ts';
import type { DialectName, Told } from './names.ts';

const endings = lookup<readonly DialectName[]>({
  mdx: ['mdx'],
  qmd: ['quarto', 'pandoc'],
  rmd: ['quarto', 'pandoc'],
  mdoc: ['markdoc', 'liquid'],
  markdoc: ['markdoc', 'liquid'],
  njk: ['eleventy'],
  liquid: ['liquid'],
});

/** @param told by a person or by the site around the article; null where neither says anything. */
export function tellDialect(text: string, name: string, told: Told | null): Told | null {
  const ofEnding = byEnding(name);
  if (told?.from === 'option' || told?.from === 'configuration') return told;
  if (ofEnding !== null) {
    // Docusaurus' and Starlight's pages are MDX and directives.
    return told === null
      ? ofEnding
      : { ...ofEnding, names: [...new Set([...ofEnding.names, ...told.names])] };
  }
  return told ?? byFrontMatter(text);
}

function byEnding(name: string): Told | null {
  const ending = /\.(?<ending>[a-z]+)$/iu.exec(name)?.groups?.['ending']?.toLowerCase() ?? '';
  const names = endings[ending];
  return names === undefined || !Object.hasOwn(endings, ending)
    ? null
    : { names, from: 'extension', reason: `.${ending}` };
}

/** Keys, and values of keys, that one program knows. */
const keys: readonly { readonly pattern: RegExp; readonly names: readonly DialectName[] }[] = [
  { pattern: /^(?:layout|templateEngineOverride)[ \t]*:.*\.(?:njk|html\.njk|liquid)/mu, names: ['eleventy'] },
  { pattern: /^eleventy\w*[ \t]*:/mu, names: ['eleventy'] },
  { pattern: /^(?:cssclasses|cssclass|aliases|publish)[ \t]*:/mu, names: ['obsidian'] },
  { pattern: /^(?:jupytext|myst|kernelspec|jupyter)[ \t]*:/mu, names: ['myst'] },
  {
    pattern: /^(?:execute|code-fold|crossref|engine|jupyter|fig-cap-location)[ \t]*:/mu,
    names: ['quarto', 'pandoc'],
  },
  {
    pattern: /^(?:bibliography|csl|documentclass|header-includes|toc-depth|numbersections)[ \t]*:/mu,
    names: ['pandoc'],
  },
  {
    pattern:
      /^(?:sidebar_label|sidebar_position|pagination_label|custom_edit_url|hide_table_of_contents)[ \t]*:/mu,
    names: ['docusaurus'],
  },
  { pattern: /^\[(?:extra|taxonomies)\]/mu, names: ['zola', 'liquid'] },
  { pattern: /^\+{3}[ \t]*$/mu, names: ['hugo'] },
  { pattern: /^layout[ \t]*:[ \t]*(?:post|page|default)\b/mu, names: ['jekyll'] },
];

function byFrontMatter(text: string): Told | null {
  const matter =
    /^(?<fence>---|\+\+\+)[ \t]*(?:\r\n|\r|\n)[\s\S]{0,5000}?[\r\n](?:\k<fence>|\.\.\.)[ \t]*(?:[\r\n]|$)/u.exec(
      text,
    )?.[0];
  if (matter === undefined) return null;
  for (const { pattern, names } of keys) {
    const key = pattern.exec(matter)?.[0];
    if (key !== undefined) return { names, from: 'front matter', reason: key.trim() };
  }
  return null;
}
