/** The rules that ask the dictionary: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { agreement } from './agreement.ts';
import { spelling } from './spelling.ts';

export const words: readonly Rule[] = [spelling, agreement];
