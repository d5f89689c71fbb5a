/** Writes the title, and the notes that it calls: LaTeX sets none in it, and would mark them with asterisks and daggers. */

import type { Heading } from 'mdast';
import { languageOf, noteText, phrases } from './phrases.ts';
import type { Writing } from './writing.ts';

interface Title {
  /** What `\title` takes. */
  readonly content: string;
  /** What follows `\maketitle`. */
  readonly notes: string;
}

export function titleOf(title: Heading, writing: Writing): Title {
  const held: number[] = [];
  const [name, inside] = languageOf(title, { ...writing, held });
  const words = phrases(title.children, inside);
  const content = name === undefined ? words : `\\foreignlanguage{${name}}{${words}}`;
  return {
    content: held.length === 0 ? content : `\\renewcommand{\\thefootnote}{\\arabic{footnote}}${content}`,
    notes: held.map((number) => `%\n${noteText('footnotetext', number, writing)}`).join(''),
  };
}
