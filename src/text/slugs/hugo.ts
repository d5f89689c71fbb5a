/** Hugo with `autoHeadingIDType = 'github'`, its default: markup/goldmark/autoid.go. */

import { firstFree } from './counting.ts';
import { inLowerCase, type SlugRule } from './slug-rule.ts';

export const hugo: SlugRule = {
  summary: 'Hugo: as GitHub, of the line as it is written, marks and addresses of links among it',
  slug: ({ source }) =>
    inLowerCase(source.replace(/[^\p{L}\p{Nd}_\- ]/gu, '')).replaceAll(' ', '-') || 'heading',
  counting: firstFree,
};
