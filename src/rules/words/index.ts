/** The rules that ask the dictionary: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { agreement } from './agreement.ts';
import { infinitives } from './infinitives.ts';
import { spelling } from './spelling.ts';
import { verbAgreement } from './verb-agreement.ts';

export const words: readonly Rule[] = [spelling, agreement, verbAgreement, infinitives];
