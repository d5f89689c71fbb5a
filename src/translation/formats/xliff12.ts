/** XLIFF 1.2, which Trados, memoQ, OmegaT and Weblate read best; valid against its strict schema. */

import type { TranslationFormat } from './format.ts';
import { readXliff12 } from './xliff12-read.ts';
import { writeXliff12 } from './xliff12-write.ts';

export const xliff12: TranslationFormat = {
  by: 'sentence',
  codes: 'tags',
  write: writeXliff12,
  read: readXliff12,
};
