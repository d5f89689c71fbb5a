/** Writes at a heading the address that it had, where the dialect of its site has a syntax for that. */

import type { Heading } from 'mdast';
import { type Article, spanOf } from '../core/article.ts';
import type { Span } from '../core/span.ts';

/** `braces`: `{#id}`. `colon`: `{: #id }`. `kramdown`: `{#id}`, and a line below for ids that are not ASCII. `tag`: `{% #id %}`. */
export type IdSyntax = 'braces' | 'colon' | 'kramdown' | 'tag';

const byDialect: Readonly<Partial<Record<string, IdSyntax>>> = {
  jekyll: 'kramdown',
  hugo: 'braces',
  zola: 'braces',
  pandoc: 'braces',
  quarto: 'braces',
  docusaurus: 'braces',
  vitepress: 'braces',
  mdbook: 'braces',
  multimarkdown: 'braces',
  pelican: 'colon',
  mkdocs: 'colon',
  markdoc: 'tag',
};

/** Null where the article's dialects have none. */
export function idSyntaxOf({ meta }: Article): IdSyntax | null {
  return (meta.dialect?.names ?? []).flatMap((name) => byDialect[name] ?? [])[0] ?? null;
}

/** The edits that write the old addresses. In document order. */
export function keptAnchors(
  article: Article,
  moved: readonly { readonly from: string; readonly heading: Heading }[],
  syntax: IdSyntax,
): (Span & { readonly text: string })[] {
  return moved.flatMap(({ from, heading }) => (from === '' ? [] : [edit(from, heading, article, syntax)]));
}

function edit(id: string, heading: Heading, { source }: Article, syntax: IdSyntax): Span & { text: string } {
  const { start, end } = spanOf(heading);
  const last = heading.children.at(-1);
  if (last?.type === 'syntax' && last.construct === 'attribute-list') {
    const at = start + source.text.slice(start, spanOf(last).end).lastIndexOf('}');
    return { start: at, end: at, text: ` #${id}` };
  }
  if (syntax === 'kramdown' && !/^[A-Za-z][\w:-]*$/u.test(id)) {
    const lineEnding = /\r\n|\r|\n/u.exec(source.text)?.[0] ?? '\n';
    return { start: end, end, text: `${lineEnding}{: id="${id}"}` };
  }
  const written = { braces: ` {#${id}}`, kramdown: ` {#${id}}`, colon: ` {: #${id} }`, tag: ` {% #${id} %}` };
  // Of `## Words ##` and of underlined headings: behind the words.
  const isPlain = source.text.startsWith('#', start) && !/#[ \t]*$/u.test(source.text.slice(start, end));
  const at = isPlain || last?.position === undefined ? end : spanOf(last).end;
  return { start: at, end: at, text: written[syntax] };
}
