/** The rules of structure: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';

export const structure: readonly Rule[] = [];
