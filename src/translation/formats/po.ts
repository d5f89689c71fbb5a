/** PO, the format of gettext, Poedit and Weblate: each text once, with the places where it stands. */

import type { TranslationFormat } from './format.ts';
import { readPo } from './po-read.ts';
import { writePo } from './po-write.ts';

/**
 * A msgid is all that tells a segment, as gettext has it: it stands once, and its translation is for every segment that
 * says the same. Entries are read without an id; the ids in the comments are for people. What is reviewed or final is
 * read as translated: PO knows only fuzzy.
 */
export const po: TranslationFormat = {
  name: 'po',
  summary: 'gettext PO, for Poedit and Weblate; a template when there is no target language',
  extensions: ['.po', '.pot'],
  by: 'block',
  codes: 'markdown',
  write: writePo,
  read: readPo,
};
