/** Names the addresses that moved, for people. */

import type { MovedAnchor } from '../analyses/moved-anchors.ts';
import type { MovedPage } from '../analyses/page-address.ts';
import type { Palette } from './command.ts';

/** A line of what became of the links, then one for each address, old and new. None where nothing moved. */
export function movedLines(
  file: string,
  {
    movedAnchors,
    movedPage,
  }: { readonly movedAnchors: readonly MovedAnchor[]; readonly movedPage: MovedPage | null },
  palette: Palette,
): string[] {
  const ofPage =
    movedPage === null
      ? []
      : [
          `${palette.label(file)} ${palette.warning('moved')} the page has another address: ${movedPage.from} is now ${movedPage.to}`,
          `  to keep it, add to the front matter: ${movedPage.keep}`,
        ];
  if (movedAnchors.length === 0) return ofPage;
  const what = movedAnchors.length === 1 ? '1 heading has' : `${movedAnchors.length} headings have`;
  return [
    ...ofPage,
    `${palette.label(file)} ${palette.warning('moved')} ${what} another address; links in the article lead there, links from elsewhere do not`,
    ...movedAnchors.map(
      ({ from, to, line }) => `  #${from} is now #${to} ${palette.faint(`(line ${line})`)}`,
    ),
  ];
}
