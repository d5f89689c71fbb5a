/** `{{ expression }}`: what a template prints. */

import type { Construct } from '../construct.ts';
import { isEscaped } from '../finding.ts';
import { type TagForm, tagsIn } from '../tags.ts';

// Strings may hold braces; an object in a call may stand over lines.
const output: TagForm = {
  opening: /\{\{[-~]?/gu,
  strings: new Map([
    ['"', /"[^"\r\n]*"/uy],
    ["'", /'[^'\r\n]*'/uy],
  ]),
  closes: ['-}}', '~}}', '}}'],
  stop: '{{',
};

/** What is an expression and no words: a path, a filter, a call, a string with a filter. */
const expression =
  /^\s*(?:[$\w][\w$-]*(?:\.[\w$-]+|\[[^\]]*\])+|(?:[$\w.-]+|"[^"]*"|'[^']*')\s*\|\s*\w|[\w.]+\([\s\S]*\)|\/\*|\$[\w.]+\s*$)/u;

export const templateOutput: Construct = {
  name: 'template-output',
  dialects: ['liquid', 'jekyll', 'eleventy', 'hexo', 'hugo', 'zola', 'nikola', 'vitepress', 'markdoc'],
  unmistakable: true,
  signs: ['{{'],
  example: '{{ page.title }}',
  *find(page, sure) {
    for (const { rest, start, end } of tagsIn(page, output)) {
      if (isEscaped(page.text, start) || rest.trim() === '' || /(?:\r\n|\r|\n)[ \t]*[\r\n]/u.test(rest))
        continue;
      const isOutput = expression.test(rest) || (sure && /^\s*[\w$"'(/.!-]/u.test(rest));
      if (isOutput) yield { as: 'leaf', span: { start, end }, speaks: true };
    }
  },
};
