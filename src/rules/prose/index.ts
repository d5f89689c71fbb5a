/** The rules of prose: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';

export const prose: readonly Rule[] = [];
