/** TMX 1.4, in which translation memories travel. */

import type { TranslationFormat } from './format.ts';
import { readTmx } from './tmx-read.ts';
import { writeTmx } from './tmx-write.ts';

export const tmx: TranslationFormat = {
  by: 'sentence',
  codes: 'tags',
  write: writeTmx,
  read: readTmx,
};
