/** Reads a part of a stranger's Word document: what is taken of it is written anew from what was understood, never copied. */

import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface Part {
  /** Without comments, processing instructions and what was to be left out. */
  readonly xml: string;
  /** Whether it refers to other parts, which are not taken. */
  readonly refersToParts: boolean;
}

interface Expected {
  /** The name of its root with the prefix that Word and LibreOffice give it. */
  readonly root: string;
  /** The local name of elements that are left out with all that they hold. */
  readonly without?: string;
  readonly opened?: (local: string, attribute: (local: string) => string | undefined) => void;
}

/** Elements in elements: Word's documents have about 30. */
const deepest = 200;
/** Elements: a document of 100 000 words has 300 000. */
const most = 1_000_000;

const relations = /\/officeDocument\/(?:2006\/)?relationships$/u;

/** Throws an Error that says what is wrong. */
export function readPart(text: string, { root, without, opened }: Expected): Part {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const pieces: string[] = [];
  let depth = 0;
  let elements = 0;
  let leftOutFrom = Number.POSITIVE_INFINITY;
  let refersToParts = false;
  const write = (piece: string) => {
    if (depth <= leftOutFrom) pieces.push(piece);
  };
  parser.on('error', ({ message }) => {
    throw new Error(`it is broken: ${message}`);
  });
  parser.on('doctype', () => {
    throw new Error('it declares a document type (DOCTYPE), which may hide entities');
  });
  parser.on('opentag', ({ name, local, attributes }: SaxesTagNS) => {
    if (depth === 0 && name !== root) throw new Error(`it begins with <${name}>, not with <${root}>`);
    depth++;
    elements++;
    if (depth > deepest || elements > most)
      throw new Error('it has too many elements, or they are nested too deeply');
    if (local === without) leftOutFrom = Math.min(leftOutFrom, depth - 1);
    const all = Object.values(attributes);
    refersToParts ||= all.some(({ uri }) => relations.test(uri));
    opened?.(local, (wanted) => all.find((attribute) => attribute.local === wanted)?.value);
    write(`<${name}${all.map((attribute) => ` ${attribute.name}="${escaped(attribute.value)}"`).join('')}>`);
  });
  parser.on('text', (found) => write(escaped(found)));
  parser.on('cdata', (found) => write(escaped(found)));
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (isSelfClosing && depth > 1 && depth <= leftOutFrom) pieces.push(pieces.pop()!.replace(/>$/u, '/>'));
    else write(`</${name}>`);
    depth--;
    if (depth === leftOutFrom) leftOutFrom = Number.POSITIVE_INFINITY;
  });
  parser.write(text).close();
  return {
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${pieces.join('')}`,
    refersToParts,
  };
}

const signs: readonly (readonly [sign: RegExp, reference: string])[] = [
  [/&/gu, '&amp;'],
  [/</gu, '&lt;'],
  [/>/gu, '&gt;'],
  [/"/gu, '&quot;'],
  [/\t/gu, '&#9;'],
  [/\n/gu, '&#10;'],
  [/\r/gu, '&#13;'],
];

function escaped(text: string): string {
  return signs.reduce((written, [sign, reference]) => written.replace(sign, reference), text);
}
