/** A plain space before ; : ! ?, at which the line may break. */

import type { Rule } from '../rule.ts';
import { plainSpaces } from './plain-spaces.ts';

export const breakingSpaceBeforeSigns: Rule = {
  name: 'breaking-space-before-signs',
  summary: 'Plain spaces before ; : ! ?',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'a plain space before ; : ! or ?, at which the line may break'
      : `${count} plain spaces before ; : ! ?, at which the line may break`,
  *check(context) {
    const { beforeHigh, beforeColon } = context.profile;
    // An address would take in a sign that comes to touch it; after « or ( it is another's space.
    const before = beforeHigh === '' ? '[^\\s«([\ufffc]' : '[^\\s«([]';
    yield* plainSpaces(context, { before, after: '(?:[!?]|;(?!\\)))(?=[\\s)\\]»”"!?…,.]|$)' }, beforeHigh);
    yield* plainSpaces(context, { before: '[^\\s«([]', after: ':(?=\\s|$)' }, beforeColon);
  },
};
