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
    yield* plainSpaces(context, { before: '\\S', after: '[;!?](?=[\\s)\\]»”"!?…,.]|$)' }, beforeHigh);
    yield* plainSpaces(context, { before: '\\S', after: ':(?=\\s|$)' }, beforeColon);
  },
};
