/** Finds the section that a user names by title, slug or number. */

import type { Section } from '../analyses/sections.ts';
import { UserError } from '../core/errors.ts';
import { nearest } from '../core/registry.ts';
import { foldTitle } from '../text/fold-title.ts';

/** Throws a UserError (usage) with the nearest names when none matches. */
export function findSection(sections: readonly Section[], name: string, file: string): Section {
  const all = flatten(sections);
  const wanted = foldTitle(name);
  const found =
    all.find(({ number }) => number === name) ??
    all.find(({ title, slug }) => slug === name || (title !== null && foldTitle(title) === wanted));
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
