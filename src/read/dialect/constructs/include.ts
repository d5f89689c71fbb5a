/** What puts another file, or a break, in its place: `{{#include f}}`, `--8<-- "f"`, `<<< @/f`, `::include{f}`, `\newpage`. */

import type { Construct } from '../construct.ts';
import { found, inked } from '../finding.ts';

const mdbook = /\{\{#[a-z_]+(?:[ \t][^{}\r\n]*)?\}\}/gu;
const line =
  /^(?:-{2,}8<-{2,}(?:[ \t]+(?:"[^"]*"|'[^']*'|\S+))?|<<<[ \t]*[@.~/]\S*(?:\{.*\})?(?:[ \t]*\[.*\])?|::[a-z][\w-]*(?:\[[^\]]*\])?\{.*\}|\\(?:newpage|pagebreak|clearpage|tableofcontents|bigskip|medskip|maketitle)|\{\{\\?pagebreak\}\}|!include\S*[ \t]\S.*)$/u;
const fence = /^-{2,}8<-{2,}$/u;

export const include: Construct = {
  name: 'include',
  dialects: ['mdbook', 'mkdocs', 'vitepress', 'pandoc', 'starlight', 'docusaurus'],
  unmistakable: true,
  signs: [
    '{{#',
    '8<--',
    '<<<',
    '::',
    '\\newpage',
    '\\pagebreak',
    '\\clearpage',
    '\\tableofcontents',
    '\\maketitle',
    'skip',
    'pagebreak}}',
    '!include',
  ],
  example: '--8<-- "file"',
  *find(page) {
    for (const { start, end } of found(page, mdbook)) yield { as: 'leaf', span: { start, end } };
    let open: number | null = null;
    for (const { ink, span } of inked(page, '-<:\\{!')) {
      if (fence.test(ink)) {
        if (open === null) open = span.start;
        else {
          yield { as: 'line', span: { start: open, end: span.end }, title: null };
          open = null;
        }
      } else if (open === null && line.test(ink)) yield { as: 'line', span, title: null };
    }
  },
};
