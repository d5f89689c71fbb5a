/** Phrasing content as what a Word paragraph holds: runs, links, notes, images and formulas. */

import {
  BookmarkEnd,
  BookmarkStart,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { flow } from '../../core/xml.ts';
import type { Run, RunFormat } from '../office/phrases.ts';
import { scriptGroup, withRegion } from '../office/scripts.ts';
import { imageRun } from './images.ts';
import { brace, component, safe, type Writer } from './writer.ts';

/** @param room in pixels, the width that an image may take. */
export function runChildren(
  runs: readonly Run[],
  room: number,
  writer: Writer,
  inLink = false,
): ParagraphChild[] {
  const childrenOf = (run: Run): ParagraphChild[] => {
    switch (run.kind) {
      case 'text':
        return [textRun(run.text, run.format, writer, inLink)];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'image':
        return [imageRun(run.node, room, writer)];
      case 'math':
        return [writer.formula(run.node) ?? textRun(run.node.value, { code: true }, writer, inLink)];
      case 'note':
        return noteCall(run.identifier, writer);
      case 'link':
        return link(run.url, runChildren(run.runs, room, writer, true), writer);
    }
  };
  return runs.flatMap(childrenOf);
}

function textRun(text: string, format: RunFormat, { styles }: Writer, inLink: boolean): TextRun {
  const pieces = safe(text).split('\t');
  const style = format.code ? styles.VerbatimChar : inLink ? styles.Hyperlink : null;
  return new TextRun({
    children: pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece])),
    ...(style && { style }),
    ...(format.strong && { bold: true }),
    ...(format.emphasis && { italics: true }),
    ...(format.deleted && { strike: true }),
    ...(format.code && { noProof: true }),
    ...(format.script === 'superscript' && { superScript: true }),
    ...(format.script === 'subscript' && { subScript: true }),
    ...(format.rightToLeft && { rightToLeft: true }),
    ...(format.language && { language: languageOf(format.language) }),
  } satisfies IRunOptions);
}

const languageFields = { western: 'value', asian: 'eastAsia', complex: 'bidirectional' } as const;

function languageOf(language: string): NonNullable<IRunOptions['language']> {
  return { [languageFields[scriptGroup(language)]]: withRegion(language) };
}

/** A second call of a note is a reference to the first: Word has no note with two calls. */
function noteCall(identifier: string, { notes, called, styles, nextId }: Writer): ParagraphChild[] {
  const number = notes.numbers.get(identifier);
  if (number === undefined) {
    notes.buried.add(identifier);
    return [new TextRun({ text: `[${safe(identifier)}]` })];
  }
  if (called.has(identifier)) {
    return field(
      `NOTEREF ${noteBookmark(number)} \\f \\h`,
      new TextRun({ style: styles.FootnoteReference, text: String(number) }),
    );
  }
  called.add(identifier);
  const id = nextId();
  return [
    new BookmarkStart(noteBookmark(number), id) as unknown as ParagraphChild,
    new FootnoteReferenceRun(number),
    new BookmarkEnd(id) as unknown as ParagraphChild,
  ];
}

/** What Word works out again when it updates fields, with the result until then. */
function field(instruction: string, result: TextRun): TextRun[] {
  const mark = (type: string) =>
    new TextRun({ children: [component(flow('w:fldChar', { 'w:fldCharType': type }))] });
  const text = new TextRun({
    children: [component(flow('w:instrText', { 'xml:space': 'preserve' }, ` ${instruction} `))],
  });
  return [mark('begin'), text, mark('separate'), result, mark('end')];
}

/** An underscore first hides a bookmark in Word's dialogs, as its own cross-references do. */
function noteBookmark(number: number): string {
  return `_note_${number}`;
}

function link(url: string, children: readonly ParagraphChild[], { bookmarks }: Writer): ParagraphChild[] {
  if (!url.startsWith('#')) return [new ExternalHyperlink({ link: url.replaceAll('{', brace), children })];
  const anchor = bookmarks.get(url.slice(1));
  return anchor === undefined ? [...children] : [new InternalHyperlink({ anchor, children })];
}
