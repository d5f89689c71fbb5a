/** kramdown with the parser that Jekyll gives it: `generate_gfm_header_id` of kramdown-parser-gfm. */

import { byCount } from './counting.ts';
import { inRubysLowerCase, type SlugRule, shown, withoutSmartSigns } from './slug-rule.ts';

export const jekyll: SlugRule = {
  summary: 'Jekyll: as GitHub, two or three hyphens in text go as well',
  slug: (heading) =>
    inRubysLowerCase(shown(withoutSmartSigns(heading)))
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
      .replace(/[ \t]/gu, '-'),
  counting: byCount,
};
