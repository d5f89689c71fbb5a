/** How a region or a medium spaces French: the one table that every rule of spaces reads. */

import { createRegistry } from '../core/registry.ts';

const noBreak = '\u00a0';
const fine = '\u202f';

export interface Profile {
  readonly name: string;
  readonly summary: string;
  /** Before `;`, `!` and `?`; empty for none. */
  readonly beforeHigh: string;
  readonly beforeColon: string;
  /** After « and before ». */
  readonly insideGuillemets: string;
  readonly beforePercent: string;
  /** Between a number and its unit, after `n°`, `M.`, `p.`. */
  readonly beforeUnit: string;
  /** Inside a pair of dashes, on the side of what they enclose. */
  readonly insideDashes: string;
  readonly thousands: string;
  /** Spaces that it does not take where a line must not break. */
  readonly refused: string;
}

const france: Profile = {
  name: 'fr-FR',
  summary: 'fine no-break space before ; ! ?, no-break space before : and inside « »',
  beforeHigh: fine,
  beforeColon: noBreak,
  insideGuillemets: noBreak,
  beforePercent: noBreak,
  beforeUnit: noBreak,
  insideDashes: noBreak,
  thousands: fine,
  refused: ' ',
};

export const profiles = createRegistry<Profile>('profile', [
  france,
  {
    ...france,
    name: 'fr-CA',
    summary: 'no space before ; ! ?, no-break space before : and inside « »',
    beforeHigh: '',
    thousands: noBreak,
  },
  {
    ...france,
    name: 'fr-CH',
    summary: 'fine no-break space before ; ! ? : and inside « »',
    beforeColon: fine,
    insideGuillemets: fine,
  },
  { ...france, name: 'fr-BE', summary: 'as fr-FR' },
  {
    ...france,
    name: 'web',
    summary: 'U+00A0 everywhere, for pages whose fonts lack the fine no-break space',
    beforeHigh: noBreak,
    thousands: noBreak,
    refused: ` ${fine}`,
  },
]);
