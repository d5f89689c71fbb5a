/** What a translation file says of its article besides names and languages, for formats that have notes but no places for it. */

import type { SegmentEntry, SegmentsFile, TranslationFile } from '../bitext.ts';
import { showable } from './unwritable.ts';

type Facts = Pick<TranslationFile, 'digest' | 'protect' | 'codes'>;

/** As pairs of a name and a value; `protect` as often as needed. */
export function factsOf({ digest, codes, by, protect }: SegmentsFile): [name: string, value: string][] {
  return [
    ['digest', digest],
    ['codes', codes],
    ['by', by],
    ...protect.map((expression): [string, string] => ['protect', expression]),
  ];
}

export function factsFrom(pairs: readonly (readonly [name: string, value: string])[]): Facts {
  const all = (name: string) => pairs.filter(([found]) => found === name).map(([, value]) => value);
  return {
    digest: all('digest')[0] ?? null,
    codes: all('codes')[0] === 'markdown' ? 'markdown' : 'tags',
    protect: all('protect'),
  };
}

/** Where an entry stands, for translators: `Voyages › Nevada · paragraph · line 12`. */
export function placeOf({ path, kind, line }: SegmentEntry): string {
  return [showable(path.join(' › ')), kind, `line ${line}`].filter((part) => part !== '').join(' · ');
}
