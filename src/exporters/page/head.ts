/** What a page tells machines: metadata for browsers, for search engines (JSON-LD) and for previews (Open Graph). */

import type { ElementContent } from 'hast';
import type { Article } from '../../core/article.ts';
import type { DocumentMeta } from '../document.ts';
import { element } from '../html/element.ts';

export interface PageFacts {
  readonly meta: DocumentMeta;
  /** The title, or what stands in for it. */
  readonly title: string;
  readonly minutes: number;
  readonly words: number;
  /** The page's own address, when the front matter gives one. */
  readonly canonical: string | null;
}

/** Nothing is loaded and nothing runs: the page holds all that it shows. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export function headOf(facts: PageFacts): ElementContent[] {
  const { meta, title, canonical } = facts;
  const { authors, description } = meta;
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, [title]),
    ...(description === null ? [] : [element('meta', { name: 'description', content: description })]),
    ...authors.map((author) => element('meta', { name: 'author', content: author })),
    ...(canonical === null ? [] : [element('link', { rel: ['canonical'], href: canonical })]),
    ...openGraph(facts).map(([property, content]) => element('meta', { property, content })),
    element('script', { type: 'application/ld+json' }, [jsonLd(facts)]),
  ];
}

/** `canonical: https://…` in the front matter, as static sites have it. */
export function canonicalAddress({ meta: { frontMatter } }: Article): string | null {
  const address = frontMatter?.values['canonical'];
  return typeof address === 'string' && /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address)
    ? new URL(address).href
    : null;
}

/** https://ogp.me */
function openGraph({ meta, title, canonical }: PageFacts): [property: string, content: string][] {
  const { language, description, date, tags } = meta;
  const locale = localeOf(language);
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ...(description === null ? [] : ([['og:description', description]] as [string, string][])),
    ...(canonical === null ? [] : ([['og:url', canonical]] as [string, string][])),
    ...(locale === null ? [] : ([['og:locale', locale]] as [string, string][])),
    ...(date === null ? [] : ([['article:published_time', date]] as [string, string][])),
    ...tags.map((tag): [string, string] => ['article:tag', tag]),
  ];
}

/** `fr_CA`; null where no territory is named: Open Graph asks for one. */
function localeOf(language: string): string | null {
  const { language: code, region } = new Intl.Locale(language);
  return region === undefined ? null : `${code}_${region}`;
}

/** https://schema.org/Article. `<` is written as JSON escapes it, so that nothing in it ends the script element. */
function jsonLd({ meta, title, minutes, words, canonical }: PageFacts): string {
  const { authors, date, language, description, tags } = meta;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title,
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(date === null ? {} : { datePublished: date }),
    ...(description === null ? {} : { description }),
    ...(tags.length === 0 ? {} : { keywords: tags }),
    ...(canonical === null ? {} : { url: canonical }),
    wordCount: words,
    ...(words === 0 ? {} : { timeRequired: `PT${minutes}M` }),
  };
  return JSON.stringify(article).replaceAll('<', '\\u003c');
}
