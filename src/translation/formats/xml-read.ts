/** Reads XML that strangers send: into plain elements with their lines, or refused at once. */

import { SaxesParser } from 'saxes';
import type { UserError } from '../../core/errors.ts';
import { unreadable } from './unreadable.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** What the prefix stands for; empty for none. */
  readonly namespace: string;
  /** By name: `id` where there is no prefix, `xml:lang` for that of XML itself, `{namespace}name` for others. */
  readonly attributes: ReadonlyMap<string, string>;
  /** In order; text as it stands, CDATA as text, without comments and processing instructions. */
  readonly children: readonly (XmlElement | string)[];
  /** Where its tag begins, from 1. */
  readonly line: number;
}

interface XmlOptions {
  /** The one document type that may be named, without a subset of its own: TMX files name theirs. It is never loaded. */
  readonly documentType?: string;
}

/** UTF-16 units. saxes reads 8 Mi a second at worst, when all is entities or broken comments; a memory of 10 000 units has about 5 Mi. */
const longest = 16 * 1024 * 1024;
/** Elements in elements. Translation files have about 8 around the text; the rest are codes in codes. */
const deepest = 100;
/** An element takes about 300 bytes of memory. A memory of 16 Mi has 300 000. */
const most = 500_000;

/** UTF-16 is decoded before it comes here, whatever the declaration says. */
const encodings = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/iu;

/**
 * @param name what messages call the file.
 * @throws UserError (unreadable) with file and line.
 */
export function readXml(text: string, name: string, { documentType }: XmlOptions = {}): XmlElement {
  if (text.length > longest) {
    throw unreadable(`the file is longer than ${longest / 1024 / 1024} Mi characters`, {
      name,
      hint: 'Split it.',
    });
  }
  refuseHalfCharacters(text, name);
  // Version 1.1 would let control characters in.
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let line = 1;
  const addText = (found: string) => open.at(-1)?.children.push(found);

  parser.on('error', ({ message }) => {
    throw unreadable(`this is not well-formed XML: ${message.replace(/^\d+:\d+: /u, '')}`, {
      name,
      line: parser.line,
      hint: broken,
    });
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding === undefined || encodings.test(encoding)) return;
    throw unreadable(`the XML declaration names the encoding ${encoding}`, {
      name,
      line: parser.line,
      hint: recode,
    });
  });
  parser.on('doctype', (found) => {
    if (documentType !== undefined && !found.includes('[') && found.trim().split(/\s/u)[0] === documentType)
      return;
    throw unreadable('the file declares a document type (DOCTYPE), which may hide entities', {
      name,
      line: parser.line,
      hint: untyped,
    });
  });
  parser.on('opentagstart', () => {
    // saxes has read the character after the name: when that ended the line, it counts the next one already.
    line = parser.column === 0 ? parser.line - 1 : parser.line;
    if (open.length >= deepest)
      throw unreadable(`elements stand more than ${deepest} deep`, { name, line, hint: broken });
    if (++elements > most)
      throw unreadable(`the file has more than ${most} elements`, { name, line, hint: 'Split it.' });
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const children: (XmlElement | string)[] = [];
    const element = { name: local, namespace: uri, attributes: attributesOf(attributes), children, line };
    addElement(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return root!;

  function addElement(element: XmlElement) {
    if (open.length === 0) root = element;
    else open.at(-1)!.children.push(element);
  }
}

const broken = 'Export the file again from the translation tool.';
const recode = 'Save the file as UTF-8, and let its declaration say so.';
const untyped = 'Take the DOCTYPE line out, if you trust the file.';

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** A file of another format: the user chose the wrong one. */
export function notThisFormat(format: string, root: XmlElement, name: string): UserError {
  const hint = 'Give the file that came back from the translation tool.';
  return unreadable(`the file is not ${format}: it begins with <${root.name}>`, {
    name,
    line: root.line,
    hint,
  });
}

/** saxes lets the first half of a surrogate pair pass when the second is missing. */
function refuseHalfCharacters(text: string, name: string) {
  const half = /\p{Surrogate}/u.exec(text);
  if (half === null) return;
  const line = text.slice(0, half.index).split(/\r\n|\r|\n/u).length;
  throw unreadable('the file holds half a character (a lone surrogate)', { name, line, hint: broken });
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function attributesOf(
  attributes: Readonly<Record<string, { prefix: string; local: string; uri: string; value: string }>>,
): ReadonlyMap<string, string> {
  const found = Object.values(attributes);
  if (found.length === 0) return noAttributes;
  return new Map(found.map(({ prefix, local, uri, value }) => [attributeName(prefix, local, uri), value]));
}

function attributeName(prefix: string, local: string, uri: string): string {
  if (prefix === '') return local;
  return prefix === 'xml' || prefix === 'xmlns' ? `${prefix}:${local}` : `{${uri}}${local}`;
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** Its children of that name and of its own namespace. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(element).filter(
    ({ name, namespace }) => namespace === element.namespace && names.includes(name),
  );
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** The element and all that stands in it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* descendants(child);
}

/** All text in it. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
