/** Finds the section that a user names by title, slug or number. */

import type { Section } from '../analyses/sections.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/registry.ts';

/** Throws a UserError (usage) with the nearest names when none matches. */
export function findSection(sections: readonly Section[], name: string, file: string): Section {
  const all = flatten(sections);
  const wanted = folded(name);
  const found =
    all.find(({ number }) => number === name) ??
    all.find(({ title, slug }) => slug === name || (title !== null && folded(title) === wanted));
  if (found !== undefined) return found;
  const titles = all.flatMap(({ title }) => (title === null ? [] : [title]));
  throw new UserError(`no section '${name}'`, {
    outcome: 'usage',
    where: file,
    hint: titles.length === 0 ? 'The article has no headings.' : nearest(name, titles, 'sections'),
  });
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.sections)]);
}

/** Case, accents, apostrophes and white space do not matter to someone who types a title. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
