/** `` `r nrow(x)` `` of knitr, `` `{python} x` `` of Quarto: code whose value stands in the sentence. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

export const inlineExpression: Construct = {
  name: 'inline-expression',
  dialects: ['quarto'],
  unmistakable: false,
  signs: ['`r ', '`{'],
  example: '`r value`',
  *find(page) {
    for (const { start, end } of found(page, /(?<!`)`(?:r|\{\w+\}) [^`\r\n]+`(?!`)/gu)) {
      yield { as: 'leaf', span: { start, end }, speaks: true };
    }
  },
};
