/** The rules of characters: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { abbreviations } from './abbreviations.ts';
import { capitalAccents } from './capital-accents.ts';
import { capitals } from './capitals.ts';
import { courtesyTitles } from './courtesy-titles.ts';
import { ellipsis } from './ellipsis.ts';
import { etc } from './etc.ts';
import { firstOfMonth } from './first-of-month.ts';
import { hours } from './hours.ts';
import { hyphenForDash } from './hyphen-for-dash.ts';
import { joinedLetters } from './joined-letters.ts';
import { ligatures } from './ligatures.ts';
import { lowerCaseDates } from './lower-case-dates.ts';
import { mathematicalSigns } from './mathematical-signs.ts';
import { numero } from './numero.ts';
import { ordinals } from './ordinals.ts';
import { quotationMarks } from './quotation-marks.ts';
import { ranges } from './ranges.ts';
import { repeatedSigns } from './repeated-signs.ts';
import { straightApostrophes } from './straight-apostrophes.ts';
import { unitSymbols } from './unit-symbols.ts';
import { unpairedMarks } from './unpaired-marks.ts';

export const characters: readonly Rule[] = [
  straightApostrophes,
  quotationMarks,
  ellipsis,
  etc,
  ligatures,
  capitalAccents,
  ordinals,
  numero,
  courtesyTitles,
  hours,
  firstOfMonth,
  lowerCaseDates,
  unitSymbols,
  repeatedSigns,
  hyphenForDash,
  ranges,
  abbreviations,
  capitals,
  mathematicalSigns,
  unpairedMarks,
  joinedLetters,
];
