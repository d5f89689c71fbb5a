/** `django.utils.text.slugify`; who calls it tells repeats apart, or does not. */

import { asciiOf } from './ascii.ts';
import { type SlugRule, shown } from './slug-rule.ts';

export const django: SlugRule = {
  summary: 'Django: letters without accents, œ is lost, repeats are not counted',
  slug: (heading) =>
    asciiOf(shown(heading))
      .toLowerCase()
      .replace(/[^\w\s-]/gu, '')
      .replace(/[-\s]+/gu, '-')
      .replace(/^[-_]+|(?<![-_])[-_]+$/gu, ''),
  counting: () => ({ next: (slug) => slug, take: () => {} }),
};
