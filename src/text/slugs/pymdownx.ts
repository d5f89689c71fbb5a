/** `pymdownx.slugs.slugify` with `case: lower`, as Material for MkDocs and its blog set it. */

import { onOneLine, underscores } from './mkdocs.ts';
import { type SlugRule, shown } from './slug-rule.ts';

export const pymdownx: SlugRule = {
  summary: 'Material for MkDocs with pymdownx.slugs: letters with their accents stay',
  slug: (heading) => pymdownxSlug(onOneLine(shown(heading))),
  counting: underscores,
};

/** Of a text as it stands: the title of a post keeps its no-break spaces, which then go. */
export function pymdownxSlug(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');
}
