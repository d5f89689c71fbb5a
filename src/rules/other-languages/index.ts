/** The rules of other languages: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';

export const otherLanguages: readonly Rule[] = [];
