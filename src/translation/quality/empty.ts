/** What counts as translated has a translation. */

import { plainText } from '../content.ts';
import type { Check } from './check.ts';
import { isTranslated } from './progress.ts';

export const empty: Check = {
  name: 'empty',
  summary: 'the translation is empty, though its state says that it is done',
  severity: 'error',
  *find(_pairs, all) {
    for (const entry of all) {
      if (entry.state !== 'initial' && !isTranslated(entry) && plainText(entry.source).trim() !== '') {
        yield { entry, message: `the translation is empty, and its state is ${entry.state}` };
      }
    }
  },
};
