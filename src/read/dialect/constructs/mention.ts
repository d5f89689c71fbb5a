/** `@name`: a reader sees it, a translation keeps it. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

export const mention: Construct = {
  name: 'mention',
  dialects: ['github', 'gitlab', 'discourse', 'zmarkdown'],
  unmistakable: true,
  signs: ['@'],
  example: '@name',
  *find(page) {
    for (const { start, end, match } of found(
      page,
      /@(?<![\p{L}\p{N}_@./`\\[(-]@)[A-Za-z0-9](?:[A-Za-z0-9]|[-_](?=[A-Za-z0-9]))*(?![\p{L}\p{N}_@/]|\.\p{L})/gu,
    )) {
      yield { as: 'leaf', span: { start, end }, speaks: true, shown: match[0] };
    }
  },
};
