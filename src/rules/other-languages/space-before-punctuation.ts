/** Spaces before signs that take none outside French: `Hello !`, `Warum ?`. */

import { markedLanguages } from '../../analyses/marked-languages.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const spaceBeforePunctuation: Rule = {
  name: 'space-before-punctuation',
  summary: 'A space before , ; : ! or ? where the language has none',
  severity: 'error',
  languages: ['en', 'de', 'es', 'it', 'pt', 'nl'],
  fixable: true,
  *check({ article, texts, language }) {
    // In a French article a block counts as another language's only where its author says so: one of names and titles is soon mistaken.
    const marked = language.startsWith('fr') ? markedLanguages(article) : null;
    const sure = marked === null ? texts : texts.filter(({ node }) => marked.has(node));
    yield* faultsOf(sure, spaced, ({ groups, index }, { text }) => {
      if (isFrenchBefore(text, index)) return null;
      return { message: `a space before « ${groups!['sign']} »`, becomes: '' };
    });
  },
};

/**
 * Between a word and a sign that ends something: not before `:)`, `;)`, `!important`, `?.`, nor the signs of formulas (`a : b`), so a colon
 * counts at the end of a line or before a capital alone.
 */
const spaced =
  /(?<![ \u00a0\u202f])[ \u00a0\u202f]{1,20}(?=(?<sign>[,!?]|;(?!\))|:(?=\s*$|\s+\p{Lu}\p{Ll}))(?=["'”’»)]?(?:\s|$)))(?<=[\p{L}\p{N})”’"][ \u00a0\u202f]{1,20})/gmu;

/** A French title or quotation has its own spaces. */
function isFrenchBefore(text: string, at: number): boolean {
  const clause = /[^.!?;:«»“”"]*$/u.exec(text.slice(Math.max(0, at - 100), at))![0];
  return french.test(clause);
}

const french =
  /(?<![\p{L}'’])(?:les|des|du|une|dans|pour|est|vous|nous|avec|sont|cette|pourquoi|où|ça|voilà|être|êtes|même|très|déjà|et|c['’]est|qu['’]\p{L}+|j['’]\p{L}+)(?![\p{L}'’])/iu;
