/** The footnotes of an OpenDocument text: each stands where it is first called, later calls refer to it. */

import { block, flow, flowOf, type Xml } from '../../core/xml.ts';
import { blocks, outermost, type Place } from './blocks.ts';
import type { Writer } from './writer.ts';

export function noteCall(identifier: string, writer: Writer): Xml {
  const { notes, called } = writer;
  const number = notes.numbers.get(identifier);
  if (number === undefined) {
    notes.buried.add(identifier);
    return flow('text:span', {}, `[${identifier}]`);
  }
  if (called.has(identifier) || writer.inNote) return reference(number);
  called.add(identifier);
  writer.inNote = true;
  const children = body(identifier, writer);
  writer.inNote = false;
  return flowOf('text:note', { 'text:id': `note${number}`, 'text:note-class': 'footnote' }, [
    flow('text:note-citation', {}, String(number)),
    block('text:note-body', {}, children),
  ]);
}

function reference(number: number): Xml {
  const call = flow(
    'text:note-ref',
    { 'text:note-class': 'footnote', 'text:reference-format': 'text', 'text:ref-name': `note${number}` },
    String(number),
  );
  return flow('text:span', { 'text:style-name': 'Footnote_20_anchor' }, call);
}

function body(identifier: string, writer: Writer): Xml[] {
  const { notes, document } = writer;
  const written = note(identifier, writer);
  // The set grows while it is walked: what is buried may call others in turn.
  for (const buried of notes.buried) {
    const [first] = notes.contents.get(buried) ?? [];
    document.warn('a note in a note in odt: it stands at the end of the note that calls it', first);
    written.push(...note(buried, writer, `[${buried}] `));
  }
  notes.buried.clear();
  return written;
}

function note(identifier: string, writer: Writer, opening?: string): Xml[] {
  const place: Place = { ...outermost('Footnote'), ...(opening !== undefined && { opening: [opening] }) };
  const written = blocks(writer.notes.contents.get(identifier) ?? [], place, writer);
  return written.length > 0 ? written : [flow('text:p', { 'text:style-name': 'Footnote' }, opening ?? '')];
}
