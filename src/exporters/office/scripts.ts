/** Languages as word processors hold them: one each for three groups of scripts, with a region. */

import { lookup } from '../../core/lookup.ts';

export type ScriptGroup = 'western' | 'asian' | 'complex';

const groups = lookup<ScriptGroup>({
  Hans: 'asian',
  Hant: 'asian',
  Jpan: 'asian',
  Kore: 'asian',
  Arab: 'complex',
  Hebr: 'complex',
  Syrc: 'complex',
  Thaa: 'complex',
  Deva: 'complex',
  Thai: 'complex',
});

export function scriptGroup(language: string): ScriptGroup {
  return groups[new Intl.Locale(language).maximize().script ?? ''] ?? 'western';
}

/** Spelling dictionaries go by language and region: the likeliest region where none is given. */
export function withRegion(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined || language.includes('-') ? language : `${code}-${region}`;
}
