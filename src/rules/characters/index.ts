/** The rules of characters: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';

export const characters: readonly Rule[] = [];
