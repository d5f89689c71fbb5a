/** Finds a paragraph with more underscores than a parser gets through, before one is given it. */

import { UserError } from '../../core/errors.ts';
import type { Source } from '../../core/source.ts';

/**
 * Far more than a paragraph of any article has, and few enough for micromark 4.0.2 to take 0.3 s: for each underscore that may close
 * emphasis it looks back over all that stands before, 7 s for 20 000 of `aA_ `. Sätteri does so too.
 */
const mostUnderscores = 4_000;

/** Each line, with a fence that may open or close there; none begins between CR and LF. */
const lines = /^(?<!\r(?=\n))[ \t>]*(?<fence>`{3,}|~{3,})?(?<ink>[^\r\n]*)/gmu;

/** The first line of the paragraph; tables, whose cells are read one by one, and code between fences have as many as they like. */
export function lineOfTooManyUnderscores(text: string): number | undefined {
  if (text.length <= mostUnderscores || (text.match(/_/g)?.length ?? 0) <= mostUnderscores) return undefined;
  let fence: string | undefined;
  let count = 0;
  let line = 0;
  let first = 1;
  for (const { groups } of text.matchAll(lines)) {
    line++;
    const { fence: found, ink = '' } = groups ?? {};
    const isFence = found !== undefined && (fence === undefined || found.startsWith(fence));
    if (isFence) fence = fence === undefined ? found : undefined;
    if (isFence || fence !== undefined || ink.trim() === '' || ink.includes('|')) {
      count = 0;
      first = line + 1;
      continue;
    }
    count += ink.match(/_/g)?.length ?? 0;
    if (count > mostUnderscores) return first;
  }
  return undefined;
}

export function tooManyUnderscores(source: Source, line: number): UserError {
  return new UserError(`a paragraph has over ${mostUnderscores} underscores`, {
    outcome: 'unreadable',
    where: `${source.name}:${line}`,
    hint: 'Put it between fences (```) if it is code or data, or read the text with --from text.',
  });
}
