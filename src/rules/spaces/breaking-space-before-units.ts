/** A plain space between a number and % or its unit, at which the line may break. */

import type { Rule } from '../rule.ts';
import { plainSpaces } from './plain-spaces.ts';
import { longUnits, shortUnits } from './units.ts';

export const breakingSpaceBeforeUnits: Rule = {
  name: 'breaking-space-before-units',
  summary: 'Plain spaces between a number and %, € or its unit',
  severity: 'info',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'a plain space between a number and its unit, at which the line may break'
      : `${count} plain spaces between a number and its unit, at which the line may break`,
  *check(context) {
    const { beforePercent, beforeUnit } = context.profile;
    yield* plainSpaces(context, { before: '\\d', after: '[%‰]' }, beforePercent);
    yield* plainSpaces(context, { before: '\\d', after: units }, beforeUnit);
    // `14 h 30`: the minutes stay with the hour.
    yield* plainSpaces(context, { before: '\\d[ \\u00a0\\u202f]h', after: '[0-5]\\d(?!\\d)' }, beforeUnit);
  },
};

const units = `(?:[€£$](?![\\p{L}\\d])|(?:°C|°F|${longUnits}|${shortUnits})(?![\\p{L}\\p{N}'’_-]))`;
