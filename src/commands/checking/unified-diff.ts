/** What the fixes would change, as a patch for `patch -p1` and `git apply`. */

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Source } from '../../core/source.ts';

export function unifiedDiff(before: Source, after: Source): string {
  const whole = ({ bom, text }: Source) => (bom ? `\ufeff${text}` : text);
  // Both refuse a path that is absolute or begins with a dot.
  const path = before.name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/u, '');
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, whole(before), whole(after), undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
