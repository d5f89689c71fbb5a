/** Refuses to write XML of texts that XML cannot carry, and names the segment; what only tells people more is written as they can see it. */

import { UserError } from '../../core/errors.ts';
import { codePointOf } from '../../core/visible.ts';
import { unwritable } from '../../core/xml.ts';
import type { SegmentsFile } from '../bitext.ts';

/** @throws UserError (usage) that names the segment and the character. */
export function refuseUnwritable(files: readonly SegmentsFile[]) {
  for (const { original, protect, entries } of files) {
    refuse([original, ...protect], original, 'the name of the file or a --protect expression');
    for (const { id, line, source, target, matches } of entries) {
      const shown = matches.flatMap((match) => [match.origin, ...match.source, ...match.target]);
      const pieces = [...source, ...(target ?? []), ...shown];
      refuse(
        pieces.filter((piece) => typeof piece === 'string'),
        `${original}:${line}`,
        `segment ${id}`,
      );
    }
  }
}

/** Of codes and titles, which nobody reads back: `<U+000C>` for a form feed. */
export function showable(text: string): string {
  return unwritable.test(text) ? text.replace(new RegExp(unwritable.source, 'gu'), codePointOf) : text;
}

function refuse(texts: readonly string[], where: string, what: string) {
  // Joined by a line break, so that two halves of a pair do not meet.
  const found = unwritable.exec(texts.join('\n'))?.[0];
  if (found === undefined) return;
  const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  throw new UserError(`${what} holds the character U+${code}, which XML cannot carry`, {
    outcome: 'usage',
    where,
    hint: 'Take the character out of the article, or choose --to json.',
  });
}
