/** XLIFF 2.1; valid against its schemas and its prose. */

import type { TranslationFormat } from './format.ts';
import { readXliff21 } from './xliff21-read.ts';
import { writeXliff21 } from './xliff21-write.ts';

export const xliff21: TranslationFormat = {
  by: 'sentence',
  codes: 'tags',
  write: writeXliff21,
  read: readXliff21,
};
