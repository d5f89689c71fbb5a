/** The table of languages: adding one is a file and a line here. */

import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

export const languages: readonly Language[] = [fr, en, de, es, it, pt, nl];

const byCode: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) => [
    [language.code, language],
    [language.iso6393, language],
  ]),
);

/** The rules for a code like `fr`, `fra` or `fr-CA`; undefined when we have none. */
export function findLanguage(code: string): Language | undefined {
  const known = byCode.get(code);
  if (known !== undefined || /^[a-z]{2,3}$/.test(code)) return known;
  return byCode.get(code.toLowerCase().split(/[-_]/, 1)[0] ?? '');
}

/** The rules for a code, French where we have none of its own: French comes first in this toolkit. */
export function languageOf(code: string): Language {
  return findLanguage(code) ?? fr;
}
