/** The table of rules, by what they look at: adding one is a file and a line in its folder's table. */

import { createRegistry } from '../core/registry.ts';
import { characters } from './characters/index.ts';
import { forms } from './forms/index.ts';
import { otherLanguages } from './other-languages/index.ts';
import { prose } from './prose/index.ts';
import type { Rule } from './rule.ts';
import { spaces } from './spaces/index.ts';
import { structure } from './structure/index.ts';
import { words } from './words/index.ts';

export const rules = createRegistry<Rule>('rule', [
  ...spaces,
  ...characters,
  ...forms,
  ...words,
  ...prose,
  ...structure,
  ...otherLanguages,
]);
