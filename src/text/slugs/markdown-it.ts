/** markdown-it-anchor as it stands, which Eleventy's sites add to markdown-it: percent-encoded ids. */

import { firstFree } from './counting.ts';
import { type SlugRule, shown } from './slug-rule.ts';

export const markdownIt: SlugRule = {
  summary: 'markdown-it-anchor by itself: white space is a hyphen, all else stays, percent-encoded',
  slug: (heading) => encodeURIComponent(shown(heading).trim().toLowerCase().replace(/\s+/gu, '-')),
  counting: firstFree,
};
