/** What `article help <topic>` explains besides the verbs. */

import { exitCodes } from '../core/errors.ts';

interface Topic {
  readonly name: string;
  readonly summary: string;
  readonly text: string;
}

export const helpTopics: readonly Topic[] = [
  {
    name: 'counting',
    summary: 'what a word, a token, a signe, a sentence is',
    text: `What is counted

word      a run of characters between white space (no-break spaces included) that holds at least one
          letter or digit; digit groups joined by a no-break space are one. This is --count-as word.
token     as word, but elisions and hyphens split. This is --count-as token; readability uses tokens.

            text               words  tokens
            « Oui ! »              1       1
            l'article              1       2
            aujourd'hui            1       1
            c'est-à-dire           1       4
            étudiant·e·s           1       1
            3 500 (no-break)       1       1

          Chinese and Japanese are written without spaces: each of their characters is a word.
signe     a printed code point, each run of white space counted once: the unit of the French press.
          Blocks are counted apart. A feuillet is 1500 signes, spaces included.
sentence  prose only: paragraphs, list items, quotations, captions, notes.
ledger    every word belongs to exactly one account, so the ledger adds up to every word of the file.
          Read by default: title, headings, paragraphs, listItems, quotations, tables, captions, notes.
          Not read: code, formulas, alternatives (of images), frontMatter, comments, furniture.
          --include and --exclude choose.
`,
  },
  {
    name: 'exit-codes',
    summary: 'what each exit code means',
    text: `Exit codes\n\n${Object.values(exitCodes)
      .map(({ code, meaning }) => `${String(code).padEnd(5)}${meaning}\n`)
      .join('')}`,
  },
];
