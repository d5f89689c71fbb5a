/** kramdown as it stands: `generate_id` of its converters. */

import { byCount } from './counting.ts';
import type { SlugRule } from './slug-rule.ts';

export const kramdown: SlugRule = {
  summary: 'kramdown without its GitHub parser: ASCII alone, from the first letter on',
  slug: ({ source }) =>
    source
      .replace(/^[^a-zA-Z]+/gmu, '')
      .replace(/[^a-zA-Z0-9 -]/gu, '')
      .replaceAll(' ', '-')
      .toLowerCase() || 'section',
  counting: byCount,
};
