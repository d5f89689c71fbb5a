/** The footnotes of a Word document. */

import { block, writeXml, type Xml } from '../../core/xml.ts';
import { blocks, outermost, type Place } from './blocks.ts';
import { textNamespaces, value, w } from './word.ts';
import type { Writer } from './writer.ts';

/** `word/footnotes.xml`. Called when the body is written, so that each call in a note comes after that in the body. */
export function footnotesXml(writer: Writer): string {
  const { notes, document } = writer;
  const footnotes: Xml[] = [...separators];
  for (const [identifier, number] of notes.numbers) {
    const children = note(identifier, writer);
    // The set grows while it is walked: what is buried may call others in turn.
    for (const buried of notes.buried) {
      const [first] = notes.contents.get(buried) ?? [];
      document.warn('a note in a note in docx: it stands at the end of the note that calls it', first);
      children.push(...note(buried, writer, `[${buried}] `));
    }
    notes.buried.clear();
    footnotes.push(w('footnote', { id: number }, children));
  }
  return writeXml(block('w:footnotes', textNamespaces, footnotes));
}

/** The lines above the notes of a page, and of those that go on from the page before (17.11.9). */
const separators = ['separator', 'continuationSeparator'].map((type, index) =>
  w('footnote', { type, id: index - 1 }, [w('p', {}, [w('r', {}, [w(type)])])]),
);

/** @param label instead of the number that Word gives the note. */
function note(identifier: string, writer: Writer, label?: string): Xml[] {
  const number = w('r', {}, [
    w('rPr', {}, [value('rStyle', writer.styles.FootnoteReference)]),
    w('footnoteRef'),
  ]);
  const place: Place = {
    ...outermost('FootnoteText', writer.textWidth),
    opening: { text: label ?? ' ', ...(label === undefined && { mark: number }), used: false },
  };
  return blocks(writer.notes.contents.get(identifier) ?? [], place, writer);
}
