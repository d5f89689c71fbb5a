/** mdBook: `normalize_id` and `unique_id_from_content` of its `utils`. */

import { byCount } from './counting.ts';
import { type SlugRule, shown } from './slug-rule.ts';

export const mdbook: SlugRule = {
  summary: 'mdBook: letters stay (a capital with an accent as it is), each white space is a hyphen',
  slug: (heading) =>
    shown(heading)
      .trim()
      .replace(/[^\p{Alphabetic}\p{N}_\-\s]/gu, '')
      .replace(/\s/gu, '-')
      .replace(/[A-Z]/gu, (letter) => letter.toLowerCase()),
  counting: byCount,
};
