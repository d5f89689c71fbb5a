/** `==highlight==`, `^^insert^^`, `~sub~`, `^sup^`, `{++ added ++}` and their kind. */

import type { Mark } from '../../../core/nodes.ts';
import type { Construct } from '../construct.ts';
import { found, isEscaped } from '../finding.ts';
import type { DialectName } from '../names.ts';

interface Form {
  readonly pattern: RegExp;
  readonly name: Mark['name'];
  /** Null where the form is so plain that any page may have it. */
  readonly dialects: readonly DialectName[] | null;
}

const between = (open: string, close = open) =>
  new RegExp(
    String.raw`(?<open>${open})(?=[^\s])(?:(?!${close}|${open})[^\r\n]|(?:\r\n|\r|\n)(?![ \t>]*[\r\n]))+?(?<=\S)(?<close>${close})`,
    'gu',
  );

const forms: readonly Form[] = [
  { pattern: between(String.raw`\{\+\+`, String.raw`\+\+\}`), name: 'insert', dialects: null },
  { pattern: between(String.raw`\{--`, String.raw`--\}`), name: 'delete', dialects: null },
  { pattern: between(String.raw`\{==`, String.raw`==\}`), name: 'highlight', dialects: null },
  { pattern: between(String.raw`\{\+`, String.raw`\+\}`), name: 'insert', dialects: ['gitlab'] },
  { pattern: between(String.raw`\[\+`, String.raw`\+\]`), name: 'insert', dialects: ['gitlab'] },
  { pattern: between(String.raw`\{-`, String.raw`-\}`), name: 'delete', dialects: ['gitlab'] },
  { pattern: between(String.raw`\[-`, String.raw`-\]`), name: 'delete', dialects: ['gitlab'] },
  {
    pattern: between('(?<!=)==(?!=)'),
    name: 'highlight',
    dialects: [
      'obsidian',
      'mkdocs',
      'pelican',
      'vitepress',
      'docusaurus',
      'zmarkdown',
      'hugo',
      'quarto',
      'eleventy',
    ],
  },
  { pattern: between(String.raw`\^\^`), name: 'insert', dialects: ['mkdocs'] },
  { pattern: between(String.raw`\|\|(?!\|)`), name: 'key', dialects: ['zmarkdown'] },
  {
    pattern: /(?<open>(?<![~\\])~)(?=[^\s~])[^\s~]+(?<close>~)(?!~)/gu,
    name: 'subscript',
    dialects: ['pandoc', 'quarto', 'mkdocs', 'zmarkdown', 'vitepress', 'multimarkdown'],
  },
  {
    pattern: /(?<open>(?<![\^\\[])\^)(?=[^\s^[])[^\s^]+(?<close>\^)(?!\^)/gu,
    name: 'superscript',
    dialects: ['pandoc', 'quarto', 'mkdocs', 'zmarkdown', 'vitepress', 'multimarkdown'],
  },
];

export const mark: Construct = {
  name: 'mark',
  dialects: [
    'obsidian',
    'mkdocs',
    'pelican',
    'vitepress',
    'docusaurus',
    'zmarkdown',
    'hugo',
    'quarto',
    'pandoc',
    'gitlab',
    'eleventy',
    'multimarkdown',
  ],
  unmistakable: true,
  signs: ['==', '^', '~', '{+', '{-', '[+', '[-', '||'],
  example: '==…==',
  *find(page) {
    // Comments of CriticMarkup, and its replacements, are no prose.
    for (const { start, end } of found(page, /\{>>(?:(?!<<\})[\s\S])*<<\}|\{~~(?:(?!~~\})[\s\S])*~~\}/gu)) {
      yield { as: 'leaf', span: { start, end } };
    }
    for (const { pattern, name, dialects } of forms) {
      const isIn = dialects === null ? page.text.includes('{') : page.isIn(...dialects);
      if (!isIn) continue;
      for (const { match, start, end } of found(page, pattern)) {
        const { open, close } = match.groups!;
        if (isEscaped(page.text, start)) continue;
        yield {
          as: 'pair',
          open: { start, end: start + open!.length },
          close: { start: end - close!.length, end },
          name,
        };
      }
    }
  },
};
