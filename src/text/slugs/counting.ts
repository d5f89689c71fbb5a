/** How platforms tell headings of one slug apart. */

import type { Counting } from './slug-rule.ts';

/** The first address that nothing has yet: the slug, then with 1, 2, 3 behind it. */
export function firstFree(separator = '-', from = 1): Counting {
  const taken = new Set<string>();
  // No address becomes free again.
  const tried = new Map<string, number>();
  const take = (id: string) => void taken.add(id);
  const next = (slug: string) => {
    let id = slug;
    let count = tried.get(slug) ?? from;
    for (; taken.has(id); count++) id = `${slug}${separator}${count}`;
    tried.set(slug, count);
    take(id);
    return id;
  };
  return { next, take };
}

/** A count behind each repeat, whether something else has that address or not. */
export function byCount(from = 1): Counting {
  const seen = new Map<string, number>();
  const next = (slug: string) => {
    const count = seen.get(slug) ?? from - 1;
    seen.set(slug, count + 1);
    return count < from ? slug : `${slug}-${count}`;
  };
  return { next, take: () => {} };
}
