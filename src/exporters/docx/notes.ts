/** The footnotes of a Word document. */

import { type FileChild, Paragraph } from 'docx';
import { blocks, outermost, type Place } from './blocks.ts';
import { safe, type Writer } from './writer.ts';

type Footnotes = Record<string, { readonly children: readonly Paragraph[] }>;

/** By number. Called when the body is written, so that each call in a note comes after that in the body. */
export function notesOf(writer: Writer): Footnotes {
  const { notes, document } = writer;
  const footnotes: Footnotes = {};
  for (const [identifier, number] of notes.numbers) {
    const children = note(identifier, ' ', writer);
    // The set grows while it is walked: what is buried may call others in turn.
    for (const buried of notes.buried) {
      document.warn(
        'a note in a note in docx: it stands at the end of the note that calls it',
        notes.contents.get(buried)?.[0],
      );
      children.push(...note(buried, `[${safe(buried)}] `, writer));
    }
    notes.buried.clear();
    // The package writes tables in notes, as Word does, but its types name paragraphs only.
    footnotes[number] = { children: children as Paragraph[] };
  }
  return footnotes;
}

function note(identifier: string, text: string, writer: Writer): FileChild[] {
  const place: Place = {
    ...outermost('FootnoteText', writer.textWidth),
    opening: { text, used: false },
  };
  const written = blocks(writer.notes.contents.get(identifier) ?? [], place, writer);
  // Word's number of the note stands in a paragraph.
  return written[0] instanceof Paragraph
    ? written
    : [new Paragraph({ style: writer.styles.FootnoteText }), ...written];
}
