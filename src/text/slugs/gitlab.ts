/** GitLab: `lib/gitlab/utils/markdown.rb` and `lib/banzai/filter/table_of_contents_legacy_filter.rb` of its repository. */

import { byCount } from './counting.ts';
import { inRubysLowerCase, type SlugRule, shown } from './slug-rule.ts';

export const gitlab: SlugRule = {
  summary: 'GitLab: as GitHub, with several hyphens as one',
  slug: (heading) =>
    inRubysLowerCase(shown(heading, 'emoji').trim())
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replace(/[- ]+/gu, '-')
      // A number alone would be the address of an issue.
      .replace(/^\d+$/u, 'anchor-$&'),
  counting: byCount,
};
