/** A plain space inside « », at which the line may break. */

import type { Rule } from '../rule.ts';
import { isQuotationMark } from './guillemets.ts';
import { plainSpaces } from './plain-spaces.ts';

export const breakingSpaceInGuillemets: Rule = {
  name: 'breaking-space-in-guillemets',
  summary: 'Plain spaces inside « »',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'a plain space inside « », at which the line may break'
      : `${count} plain spaces inside « », at which the line may break`,
  *check(context) {
    const { insideGuillemets } = context.profile;
    yield* plainSpaces(context, { before: '«', after: `[^\\s'"]` }, insideGuillemets, (text, at) =>
      isQuotationMark(text, at - 1),
    );
    yield* plainSpaces(context, { before: '[^\\s«]', after: '»' }, insideGuillemets, (text, at) =>
      isQuotationMark(text, at + 1),
    );
  },
};
