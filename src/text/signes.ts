/** Counts signes, the French press unit of length. */

export interface Signes {
  /** Espaces comprises: each run of white space counts as one, none at the ends. */
  readonly withSpaces: number;
  readonly withoutSpaces: number;
}

/** A feuillet is 1 500 signes, spaces included (usage of the French press). */
export const signesPerFeuillet = 1500;

/**
 * Code points of a text in its composed form (NFC), so that `é` is one signe however it is stored. Soft hyphens and
 * zero-width characters are not printed and not counted.
 */
export function countSignes(text: string): Signes {
  const printed = text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
  let withoutSpaces = 0;
  let spaces = 0;
  let inSpace = true;
  for (const character of printed) {
    if (/\s/u.test(character)) {
      if (!inSpace) spaces++;
      inSpace = true;
    } else {
      withoutSpaces++;
      inSpace = false;
    }
  }
  if (inSpace && spaces > 0) spaces--;
  return { withSpaces: withoutSpaces + spaces, withoutSpaces };
}
