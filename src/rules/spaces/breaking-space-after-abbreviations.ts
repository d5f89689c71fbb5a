/** A plain space between n°, p., M. and the number or the name that follows, at which the line may break. */

import type { Rule } from '../rule.ts';
import { plainSpaces } from './plain-spaces.ts';

export const breakingSpaceAfterAbbreviations: Rule = {
  name: 'breaking-space-after-abbreviations',
  summary: 'Plain spaces after n°, p., art. before a number, and after M., Mme, Dr before a name',
  severity: 'info',
  languages: ['fr'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? 'a plain space after an abbreviation (n°, p., M., Mme), at which the line may break'
      : `${count} plain spaces after abbreviations (n°, p., M., Mme), at which the line may break`,
  *check(context) {
    const { beforeUnit } = context.profile;
    const word = '(?<![\\p{L}\\p{N}.-])';
    yield* plainSpaces(context, { before: `${word}(?:${beforeNumber})`, after: '\\d' }, beforeUnit);
    yield* plainSpaces(context, { before: `${word}(?:${beforeName})`, after: '\\p{Lu}' }, beforeUnit);
  },
};

const beforeNumber = '[Nn][°º]|[Nn]os|pp?\\.|[Aa]rt\\.|[Cc]hap\\.|[Ff]ig\\.|[Vv]ol\\.|[Éé]d\\.|§';
const beforeName = 'M\\.|MM\\.|Mmes?|Mlles?|Mgr|Dr|Drs|Pr';
