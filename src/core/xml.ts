/** Writes XML: escaped so that every reader gets the same characters back, indented where white space says nothing. */

import { lookup } from './lookup.ts';

export interface Xml {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Xml | string)[];
  /** Whether its text is kept to the character; else each child gets a line of its own. */
  readonly keepsText: boolean;
}

/** In order; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | null | undefined>>;

/** An element of elements. */
export function block(name: string, attributes: Attributes, children: readonly Xml[] = []): Xml {
  return { name, attributes, children, keepsText: false };
}

/** An element of text, and of elements in the text. */
export function flow(name: string, attributes: Attributes, ...children: readonly (Xml | string)[]): Xml {
  return flowOf(name, attributes, children);
}

/** The same, of as many children as there may be: arguments have their limit. */
export function flowOf(name: string, attributes: Attributes, children: readonly (Xml | string)[]): Xml {
  return { name, attributes, children, keepsText: true };
}

/** Its children that are elements. */
export function elementsOf({ children }: Xml): Xml[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All text in it. */
export function textOf({ children }: Xml): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** A document with its declaration; lines end in LF. */
export function writeXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '\n')}\n`;
}

/** @param newline the line break and indentation of its own line. */
function written({ name, attributes, children, keepsText }: Xml, newline: string): string {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (children.length === 0) return `${start}/>`;
  if (keepsText) return `${start}>${children.map(inText).join('')}</${name}>`;
  const inner = `${newline}  `;
  const lines = children.map((child) => inner + (typeof child === 'string' ? child : written(child, inner)));
  return `${start}>${lines.join('')}${newline}</${name}>`;
}

function inText(child: Xml | string): string {
  return typeof child === 'string' ? escaped(child, inElements) : written(child, '');
}

function attribute([name, value]: [string, string | null | undefined]): string {
  return value === null || value === undefined ? '' : ` ${name}="${escaped(value, inAttributes)}"`;
}

/** What XML 1.0 has no way to write (section 2.2): control characters, lone surrogates, U+FFFE and U+FFFF. */
export const unwritable = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Line ends are normalised on reading (XML 1.0, section 2.11), and white space in attributes becomes spaces (3.3.3). */
const inElements = new RegExp(`[&<>\\r]|${unwritable.source}`, 'gu');
const inAttributes = new RegExp(`[&<>"\\t\\n\\r]|${unwritable.source}`, 'gu');

const named = lookup<string>({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** What cannot be written becomes U+FFFD, so that the file stays whole. */
function escaped(text: string, special: RegExp): string {
  return text.replace(
    special,
    (character) =>
      named[character] ?? (unwritable.test(character) ? '\u{fffd}' : `&#${character.charCodeAt(0)};`),
  );
}
