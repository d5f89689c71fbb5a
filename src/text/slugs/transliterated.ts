/** Eleventy's filter `slugify`: a file of its own, for its table of letters is large. */

import slugify from '@sindresorhus/slugify';

export function transliterated(text: string): string {
  return slugify(text, { decamelize: false });
}
