/** Formulas: `$x$`, `$$…$$`, `\\(x\\)`, `\\[x\\]`, `` $`x`$ ``. */

import type { Construct } from '../construct.ts';
import { found, isAlone, isEscaped } from '../finding.ts';
import type { Page } from '../page.ts';

// As pandoc has it: ink inside both signs, and no digit after the second, so that `$5 and $6` is money.
const forms = [
  /\$(?<![\\$]\$)`(?<value>[^`\r\n]+)`\$(?!\d)/gu,
  /\$\$(?<![\\$]\$\$)(?!\$)(?<value>(?:[^$\\]|\\[\s\S]|\$(?!\$))+?)(?<!\\)\$\$/gu,
  /\$(?<![\\$]\$)(?![\s$`])(?<value>(?:[^$\\\r\n]|\\[^\r\n])+?)(?<![\s\\])\$(?![\d$])/gu,
  /\\\\\((?<value>(?:(?!\\\\\()[^\r\n])+?)\\\\\)|\\\\\[(?<display>(?:(?!\\\\\[)[\s\S])+?)\\\\\]/gu,
];

const ofTexSites =
  /(?<!\\)\\\((?<value>(?:(?!(?<!\\)\\\()[^\r\n])+?)\\\)|(?<!\\)\\\[(?<display>(?:(?!(?<!\\)\\\[)[\s\S])+?)\\\]/gu;

export const formula: Construct = {
  name: 'formula',
  dialects: [
    'zmarkdown',
    'quarto',
    'mkdocs',
    'hugo',
    'obsidian',
    'gitlab',
    'github',
    'pandoc',
    'myst',
    'docusaurus',
    'mdbook',
    'jekyll',
  ],
  unmistakable: true,
  signs: ['$', '\\(', '\\['],
  example: '$x$',
  *find(page) {
    for (const form of page.isIn('mkdocs', 'quarto') ? [...forms, ofTexSites] : forms)
      yield* formulasIn(page, form);
  },
};

function* formulasIn(page: Page, form: RegExp) {
  for (const { match, start, end } of found(page, form)) {
    const value = match.groups!['value'] ?? match.groups!['display']!;
    if (value.trim() === '' || isEscaped(page.text, start) || isCutByBlank(value)) continue;
    const isBlock = /^(?:\$\$|\\\\?\[)/u.test(match[0]) && isAlone(page, { start, end });
    yield { as: 'formula' as const, span: { start, end }, value: withoutPrefixes(value), isBlock };
  }
}

/** A paragraph ends there, and so did somebody's amount of money. */
function isCutByBlank(value: string): boolean {
  return /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/u.test(value);
}

/** Signs of quotations and indents stand before the lines of a formula, not in it. */
function withoutPrefixes(value: string): string {
  const lines = value.split(/\r\n|\r|\n/u);
  const isQuoted = lines.length > 1 && lines.slice(1).every((line) => /^[ \t]*>/u.test(line));
  const prefix = isQuoted ? /^[ \t>]*/u : /^[ \t]*/u;
  return lines
    .map((line) => line.replace(prefix, '').trimEnd())
    .join('\n')
    .trim();
}
