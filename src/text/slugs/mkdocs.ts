/** MkDocs and whatever has Python-Markdown's `toc` as it stands: `slugify` and `unique` of markdown.extensions.toc. */

import { asciiOf } from './ascii.ts';
import { type Counting, type SlugRule, shown } from './slug-rule.ts';

export const mkdocs: SlugRule = {
  summary: 'MkDocs, Pelican, Nikola (Python-Markdown): letters without accents, œ is lost',
  slug: (heading) =>
    asciiOf(onOneLine(shown(heading)))
      .replace(/[^\w\s-]/gu, '')
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/gu, '-'),
  counting: underscores,
};

/** Python-Markdown folds white space, no-break spaces among it. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** A count behind a low line; one that stands there already goes on (`page_2`, `page_3`), and nothing is `_1`. */
export function underscores(): Counting {
  const taken = new Set<string>();
  const take = (id: string) => void taken.add(id);
  const next = (slug: string) => {
    let id = slug;
    while (id === '' || taken.has(id)) {
      const { base, count } = /^(?<base>.*)_(?<count>\d+)$/u.exec(id)?.groups ?? { base: id, count: '0' };
      id = `${base}_${Number(count) + 1}`;
    }
    take(id);
    return id;
  };
  return { next, take, knowsAhead: true };
}
