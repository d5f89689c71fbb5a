/** Where the text of a passage stands in the source. */

import type { Html, PhrasingContent } from 'mdast';
import { type Article, spanOf } from '../article.ts';
import type { Span } from '../span.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { atomsOfHtml } from './html-atoms.ts';
import type { Passage } from './passages.ts';
import { type PlacedText, placedText } from './placed-text.ts';
import { textOf } from './text-of.ts';

/**
 * Gives the source of a stretch of the passage's text. Few stretches are asked for, each of them at two places: atoms are made of the
 * phrases there and of no others, and of none that the source has letter by letter.
 */
export function placesOf(passage: Passage, article: Article): PlacedText['sourceSpan'] {
  const { node, text } = passage;
  const { start, end } = spanOf(node);
  const placed = (atoms: readonly Atom[]) => placedText(atoms, shownInPassage, start);
  if (passage.part !== undefined)
    return placed(atomsOfHtml(node as Html, passage.part, article.source.text)).sourceSpan;
  if (!('children' in node)) return placed([{ type: 'text', text, plain: false, start, end }]).sourceSpan;
  const inline = { source: article.source.text, marked: article.format === 'markdown' };
  return placesAmong(node.children as PhrasingContent[], inline.source, (one) =>
    placed(atomsOf([one], spanOf(one), inline)),
  );
}

/** As `textOf` has it: line endings and no layout. */
function shownInPassage(atom: Atom): string {
  return atom.type === 'text' && atom.ending !== undefined ? (atom.ending ?? '') : atom.text;
}

function placesAmong(
  phrases: readonly PhrasingContent[],
  source: string,
  placed: (phrase: PhrasingContent) => PlacedText,
): PlacedText['sourceSpan'] {
  /** Of the character at an offset. */
  const spanAt = (offset: number): Span => {
    let rest = offset;
    for (const phrase of phrases) {
      const { length } = textOf([phrase]);
      if (rest < length) {
        const { start, end } = spanOf(phrase);
        const isCopy = phrase.type === 'text' && source.slice(start, end) === phrase.value;
        return isCopy
          ? { start: start + rest, end: start + rest + 1 }
          : placed(phrase).sourceSpan(rest, rest + 1);
      }
      rest -= length;
    }
    throw new RangeError(`no character at ${offset}`);
  };
  return (start, end) => ({ start: spanAt(start).start, end: spanAt(end - 1).end });
}
