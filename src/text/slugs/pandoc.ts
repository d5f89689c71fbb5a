/** pandoc's Markdown (`auto_identifiers`), and Quarto's: `inlineListToIdentifier` of Text.Pandoc.Shared. */

import { firstFree } from './counting.ts';
import { inLowerCase, type SlugRule, shown, withoutSmartSigns } from './slug-rule.ts';

export const pandoc: SlugRule = {
  summary: 'pandoc, Quarto: letters with their accents, digits, _ - and . stay, from the first letter on',
  slug: (heading) =>
    // References are found after addresses are made: of `[text][label]` both stand in it.
    inLowerCase(shown(withoutSmartSigns(heading), 'alternative', 'formula', 'label'))
      .replace(/[^\p{L}\p{N}_\-.\s]/gu, '')
      .trim()
      .replace(/\s+/gu, '-')
      .replace(/^[^\p{L}]+/u, '') || 'section',
  counting: firstFree,
};
