/** Eleventy's own plugin for ids (`IdAttributePlugin`) and its filter `slugify`. */

import { byCount } from './counting.ts';
import { type SlugRule, shown } from './slug-rule.ts';
import { transliterated } from './transliterated.ts';

export const eleventy: SlugRule = {
  summary: 'Eleventy: written in ASCII as far as it knows letters (œ is lost), all else one hyphen',
  slug: (heading) => transliterated(shown(heading)),
  counting: () => byCount(2),
};
