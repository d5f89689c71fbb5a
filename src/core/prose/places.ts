/** Where the text of a passage stands in the source. */

import type { Html } from 'mdast';
import { type Article, spanOf } from '../article.ts';
import { type Atom, atomsOfBlock, type InlineBlock } from './atoms.ts';
import { atomsOfHtml } from './html-atoms.ts';
import type { Passage } from './passages.ts';
import { type PlacedText, placedText } from './placed-text.ts';

/** The text of the passage with the place of each character: made for the few passages of which somebody asks. */
export function placesOf(passage: Passage, article: Article): PlacedText {
  return placedText(atomsOfPassage(passage, article), shownInPassage, spanOf(passage.node).start);
}

function atomsOfPassage({ node, text, part }: Passage, { source, format }: Article): readonly Atom[] {
  if (part !== undefined) return atomsOfHtml(node as Html, part, source.text);
  if ('children' in node) {
    return atomsOfBlock(node as InlineBlock, { source: source.text, marked: format === 'markdown' });
  }
  return [{ type: 'text', text, plain: false, ...spanOf(node) }];
}

/** As `textOf` has it: line endings and no layout. */
function shownInPassage(atom: Atom): string {
  return atom.type === 'text' && atom.ending !== undefined ? (atom.ending ?? '') : atom.text;
}
