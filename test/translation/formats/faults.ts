/** The one error that reading bad input throws. */

import { UserError } from '../../../src/core/errors.ts';
import type { TranslationFormat } from '../../../src/translation/formats/format.ts';

/** The message with its place: `x.xlf:3: what is wrong`. Fails when reading succeeds, or fails otherwise. */
export function faultOf(format: TranslationFormat, text: string): string {
  try {
    format.read(text, 'x');
  } catch (error) {
    if (!(error instanceof UserError) || error.outcome !== 'unreadable' || error.hint === undefined)
      throw error;
    return `${error.where}: ${error.message}`;
  }
  throw new Error('it was read');
}
