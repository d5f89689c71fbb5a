/** The rules of spaces: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { doubledSpaces } from './doubled-spaces.ts';

export const spaces: readonly Rule[] = [doubledSpaces];
