/** Refuses a paragraph with more underscores than a parser gets through, before one is given it. */

import { UserError } from '../../core/errors.ts';
import type { Source } from '../../core/source.ts';
import { crowdedParagraph } from './crowded.ts';

/**
 * Far more than a paragraph of any article has, and few enough for micromark 4.0.2 to take 0.3 s: for each underscore that may close
 * emphasis it looks back over all that stands before, 7 s for 20 000 of `aA_ `. Sätteri does so too.
 */
const mostUnderscores = 4_000;

export function lineOfTooManyUnderscores(text: string): number | undefined {
  return crowdedParagraph(text, /_/g, mostUnderscores);
}

export function tooManyUnderscores(source: Source, line: number): UserError {
  return new UserError(`a paragraph has over ${mostUnderscores} underscores`, {
    outcome: 'unreadable',
    where: `${source.name}:${line}`,
    hint: 'Put it between fences (```) if it is code or data, or read the text with --from text.',
  });
}
