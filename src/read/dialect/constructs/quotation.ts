/** `>>>` of GitLab and Discourse: blocks between two such lines are a quotation. */

import type { Span } from '../../../core/span.ts';
import type { Construct } from '../construct.ts';

export const fencedQuotation: Construct = {
  name: 'fenced-quotation',
  dialects: ['gitlab'],
  unmistakable: false,
  signs: ['>>>'],
  example: '>>>',
  *find({ lines, text }) {
    let open: Span | null = null;
    for (const { start, end, isCode } of lines) {
      if (isCode || text.slice(start, end).trimEnd() !== '>>>') continue;
      const span = { start, end: start + 3 };
      if (open === null) open = span;
      else {
        yield {
          as: 'block',
          open,
          title: null,
          options: [],
          close: span,
          shape: { kind: 'quotation', name: null },
        };
        open = null;
      }
    }
  },
};
