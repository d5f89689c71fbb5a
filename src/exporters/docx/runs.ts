/** Phrasing content as what a Word paragraph holds: runs, links, notes, images and formulas. */

import { lookup } from '../../core/lookup.ts';
import type { Math as Formula, InlineMath } from '../../core/nodes.ts';
import type { Xml } from '../../core/xml.ts';
import type { Run, RunFormat } from '../office/phrases.ts';
import { scriptGroup, withRegion } from '../office/scripts.ts';
import { imageRun } from './images.ts';
import { ommlOf } from './omml.ts';
import { value, w } from './word.ts';
import type { Writer } from './writer.ts';

/** @param room in pixels, the width that an image may take. */
export function runChildren(runs: readonly Run[], room: number, writer: Writer, inLink = false): Xml[] {
  const childrenOf = (run: Run): Xml[] => {
    switch (run.kind) {
      case 'text':
        return [textRun(run.text, run.format, writer, inLink)];
      case 'break':
        return [w('r', {}, [w('br')])];
      case 'image':
        return [imageRun(run.node, room, writer)];
      case 'math':
        return [formula(run.node, writer) ?? textRun(run.node.value, { code: true }, writer, inLink)];
      case 'note':
        return noteCall(run.identifier, writer);
      case 'link':
        return link(run, runChildren(run.runs, room, writer, true), writer);
    }
  };
  return runs.flatMap(childrenOf);
}

/** Null where TeX cannot be read. */
export function formula(node: Formula | InlineMath, writer: Writer): Xml | null {
  const mathml = writer.formula(node);
  return mathml === null ? null : ommlOf(mathml, node.type === 'math');
}

function textRun(text: string, format: RunFormat, { styles }: Writer, inLink: boolean): Xml {
  const style = format.code ? styles.VerbatimChar : inLink ? styles.Hyperlink : null;
  return run(text, [...(style === null ? [] : [value('rStyle', style)]), ...propertiesOf(format)]);
}

/** A run of text; its tabs and line breaks are elements. */
export function run(text: string, properties: readonly Xml[] = []): Xml {
  const pieces = text.split(/([\t\n])/u).filter((piece) => piece !== '');
  return w('r', {}, [
    ...(properties.length === 0 ? [] : [w('rPr', {}, properties)]),
    ...pieces.map((piece) => marks[piece] ?? textOf('t', piece)),
  ]);
}

const marks = lookup<Xml>({ '\t': w('tab'), '\n': w('br') });

/** Spaces at the ends of the text are kept. */
function textOf(name: string, text: string): Xml {
  const { attributes, ...element } = w(name, {}, [text]);
  return { ...element, attributes: { ...attributes, 'xml:space': 'preserve' } };
}

/** In the order of the schema: 17.3.2.28. */
function propertiesOf(format: RunFormat): Xml[] {
  const { strong, emphasis, deleted, inserted, highlighted, code, script, rightToLeft, language } = format;
  return [
    ...(strong ? [w('b'), w('bCs')] : []),
    ...(emphasis ? [w('i'), w('iCs')] : []),
    ...(deleted ? [w('strike')] : []),
    ...(code ? [w('noProof')] : []),
    ...(highlighted ? [value('highlight', 'yellow')] : []),
    ...(inserted ? [value('u', 'single')] : []),
    ...(script ? [value('vertAlign', script)] : []),
    ...(rightToLeft ? [w('rtl')] : []),
    ...(language ? [w('lang', { [languageFields[scriptGroup(language)]]: withRegion(language) })] : []),
  ];
}

/** Word holds a language for each of three groups of scripts (17.3.2.20). */
const languageFields = { western: 'val', asian: 'eastAsia', complex: 'bidi' } as const;

/** A second call of a note is a reference to the first: Word has no note with two calls. */
function noteCall(identifier: string, { notes, called, styles, nextId }: Writer): Xml[] {
  const number = notes.numbers.get(identifier);
  if (number === undefined) {
    notes.buried.add(identifier);
    return [run(`[${identifier}]`)];
  }
  // An underscore first hides a bookmark in Word's dialogs, as its own cross-references do.
  const name = `_note_${number}`;
  const style = w('rPr', {}, [value('rStyle', styles.FootnoteReference)]);
  if (called.has(identifier)) {
    return field(`NOTEREF ${name} \\f \\h`, w('r', {}, [style, textOf('t', String(number))]));
  }
  called.add(identifier);
  return bookmarked(name, nextId(), [w('r', {}, [style, w('footnoteReference', { id: number })])]);
}

/** What Word works out again when it updates fields, with the result until then. */
function field(instruction: string, result: Xml): Xml[] {
  const mark = (fldCharType: string) => w('r', {}, [w('fldChar', { fldCharType })]);
  const text = w('r', {}, [textOf('instrText', ` ${instruction} `)]);
  return [mark('begin'), text, mark('separate'), result, mark('end')];
}

export function bookmarked(name: string, id: number, children: readonly Xml[]): Xml[] {
  return [w('bookmarkStart', { id, name }), ...children, w('bookmarkEnd', { id })];
}

function link(
  { url, title }: Extract<Run, { kind: 'link' }>,
  children: readonly Xml[],
  { bookmarks, relationships }: Writer,
): Xml[] {
  const tooltip = title === null ? {} : { tooltip: title };
  if (!url.startsWith('#')) {
    const { attributes, ...element } = w('hyperlink', { ...tooltip, history: 1 }, children);
    const id = relationships.add('hyperlink', url, true);
    return [{ ...element, attributes: { 'r:id': id, ...attributes } }];
  }
  const anchor = bookmarks.get(url.slice(1));
  return anchor === undefined
    ? [...children]
    : [w('hyperlink', { anchor, ...tooltip, history: 1 }, children)];
}
