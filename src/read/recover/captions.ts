/** Decides which short lines at the end of a section are captions, from several signs that add up. */

import { type BareBlock, namesPicture } from './headings.ts';

const signs: readonly (readonly [weight: number, name: string, shows: (line: string) => boolean])[] = [
  [2, 'names a picture or its author', (line) => namesPicture.test(line)],
  [1, 'an aside in brackets at its end', (line) => /[)\]]$/u.test(line)],
  [1, 'breaks off', (line) => /…|\.\.\./u.test(line)],
  [1, 'a phrase, not a name', (line) => (line.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > 2],
  [-2, 'asks or exclaims', (line) => /[?!]$/u.test(line)],
];

/** From this sum on a line that ends a section is a caption. */
const threshold = 2;

/** @param index of a block that is a short line and no heading. */
export function isCaption(blocks: readonly BareBlock[], index: number): boolean {
  const line = blocks[index]!.text;
  const before = blocks[index - 1]?.kind;
  const after = blocks[index + 1]?.kind;
  const endsSection =
    (before === 'paragraph' || before === 'list') &&
    (after === undefined || after === 'heading' || after === 'furniture');
  const sum = signs.reduce((total, [weight, , shows]) => total + (shows(line) ? weight : 0), 0);
  return sum >= threshold && (endsSection || namesPicture.test(line));
}
