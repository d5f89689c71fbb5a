/** The rules of spaces: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { breakingSpaceAfterAbbreviations } from './breaking-space-after-abbreviations.ts';
import { breakingSpaceAtDashes } from './breaking-space-at-dashes.ts';
import { breakingSpaceBeforeSigns } from './breaking-space-before-signs.ts';
import { breakingSpaceBeforeUnits } from './breaking-space-before-units.ts';
import { breakingSpaceInGuillemets } from './breaking-space-in-guillemets.ts';
import { breakingSpaceInNumbers } from './breaking-space-in-numbers.ts';
import { doubledSpaces } from './doubled-spaces.ts';
import { missingSpace } from './missing-space.ts';
import { signsAtLineStarts } from './signs-at-line-starts.ts';
import { spaceAroundDashes } from './space-around-dashes.ts';
import { spaceBeforeComma } from './space-before-comma.ts';
import { spaceBeforeSigns } from './space-before-signs.ts';
import { spaceBeforeUnits } from './space-before-units.ts';
import { spaceInGuillemets } from './space-in-guillemets.ts';
import { spaceInsideBrackets } from './space-inside-brackets.ts';
import { thousandsSeparator } from './thousands-separator.ts';

export const spaces: readonly Rule[] = [
  doubledSpaces,
  spaceBeforeSigns,
  breakingSpaceBeforeSigns,
  spaceInGuillemets,
  breakingSpaceInGuillemets,
  spaceBeforeUnits,
  breakingSpaceBeforeUnits,
  breakingSpaceAfterAbbreviations,
  spaceAroundDashes,
  breakingSpaceAtDashes,
  thousandsSeparator,
  breakingSpaceInNumbers,
  spaceInsideBrackets,
  spaceBeforeComma,
  missingSpace,
  signsAtLineStarts,
];
