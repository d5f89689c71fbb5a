/** XLIFF 2.1; valid against its schemas and its prose. */

import type { TranslationFormat } from './format.ts';
import { readXliff21 } from './xliff21-read.ts';
import { writeXliff21 } from './xliff21-write.ts';

export const xliff21: TranslationFormat = {
  name: 'xliff2',
  summary: 'XLIFF 2.1, for tools that know it: its codes carry their markup',
  extensions: ['.xlf'],
  by: 'sentence',
  codes: 'tags',
  recognises: (text) => /<(?:[\w.-]+:)?xliff\s[^>]*?\bversion\s*=\s*["']2\./u.test(text.slice(0, 10_000)),
  write: writeXliff21,
  read: readXliff21,
};
