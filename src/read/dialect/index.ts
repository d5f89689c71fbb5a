/** Tells the dialect of Markdown, and has the syntax of its site looked for where the text may hold any. */

import { type DialectName, dialectNames, type Told } from './names.ts';
import { findSyntax, type ReadSyntax } from './syntax.ts';
import { tellDialect } from './tell.ts';

/**
 * Signs that hardly any prose has; a text without them holds no syntax, unless its dialect is known. `header` is looked for apart:
 * its signs are words.
 */
const signs =
  /[{$^@]|==|%%|::|\[\[|\[!|[!?]{3}|8<--|\]:[ \t]*[#<]|\*\[|\+\+[\w"]|:[a-z0-9+-][\w+-]*:|\[(?:TOC|toc|\/|gallery|quote|details|caption)|\\\\?[([]|\\newpage|^[%;.]|\n[:~|%][ \t]|[\r\n]\.\.\.[ \t]*(?:[\r\n]|$)/u;
const fields = /^[A-Za-z][A-Za-z0-9_ -]{0,29}:/u;

export type Around = () => Told | null;

/**
 * @param around what a person or the site around the text says, no names switch all off.
 */
export function readSyntax(text: string, name: string, around: Around): ReadSyntax {
  const known = tellDialect(text, name, around());
  const isFixed = known?.from === 'option' || known?.from === 'configuration';
  // Somebody says that it is in none.
  if (isFixed && known.names.length === 0) return { told: known, masking: null };
  if (known === null && !signs.test(text) && !fields.test(text)) return { told: null, masking: null };
  return findSyntax(text, known, isFixed);
}

/** A word of a person for a dialect; undefined for what is none. */
export function dialectNamed(word: string): DialectName | undefined {
  return dialectNames.find((name) => name === word);
}
