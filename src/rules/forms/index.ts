/** The rules of forms: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { apostrophes } from './apostrophes.ts';
import { elision } from './elision.ts';
import { extraHyphen } from './extra-hyphen.ts';
import { homophones } from './homophones.ts';
import { inversionT } from './inversion-t.ts';
import { invertedPronoun } from './inverted-pronoun.ts';
import { malgreQue } from './malgre-que.ts';
import { missingHyphen } from './missing-hyphen.ts';
import { misspellings } from './misspellings.ts';
import { mixedSpellings } from './mixed-spellings.ts';
import { numerals } from './numerals.ts';
import { peutEtre } from './peut-etre.ts';
import { pleonasms } from './pleonasms.ts';
import { quelqueSoit } from './quelque-soit.ts';
import { spacedHyphens } from './spaced-hyphens.ts';
import { todayTwice } from './today-twice.ts';
import { variants } from './variants.ts';
import { voirVoire } from './voir-voire.ts';

export const forms: readonly Rule[] = [
  apostrophes,
  elision,
  extraHyphen,
  homophones,
  inversionT,
  invertedPronoun,
  malgreQue,
  missingHyphen,
  misspellings,
  mixedSpellings,
  numerals,
  peutEtre,
  pleonasms,
  quelqueSoit,
  spacedHyphens,
  todayTwice,
  variants,
  voirVoire,
];
