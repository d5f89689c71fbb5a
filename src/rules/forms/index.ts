/** The rules of forms: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';

export const forms: readonly Rule[] = [];
