/** XLIFF 1.2, which Trados, memoQ, OmegaT and Weblate read best; valid against its strict schema. */

import type { TranslationFormat } from './format.ts';
import { readXliff12 } from './xliff12-read.ts';
import { writeXliff12 } from './xliff12-write.ts';

export const xliff12: TranslationFormat = {
  name: 'xliff',
  summary: 'XLIFF 1.2, for Trados, memoQ, OmegaT, Weblate and most other tools',
  extensions: ['.xlf', '.xliff'],
  by: 'sentence',
  codes: 'tags',
  recognises: (text) => /<(?:[\w.-]+:)?xliff\s[^>]*?\bversion\s*=\s*["']1\./u.test(text.slice(0, 10_000)),
  write: writeXliff12,
  read: readXliff12,
};
