/** Elements of WordprocessingML (ISO/IEC 29500-1), and the namespaces of a Word document. */

import { flowOf, type Xml } from '../../core/xml.ts';

/** Attributes stand in the namespace of their element, as in every `w:` element. */
export function w(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (Xml | string)[] = [],
): Xml {
  const prefixed = Object.entries(attributes).map(([key, value]) => [`w:${key}`, String(value)]);
  return flowOf(`w:${name}`, Object.fromEntries(prefixed), children);
}

/** An element with one value: `<w:pStyle w:val="Quote"/>`. */
export function value(name: string, val: string | number): Xml {
  return w(name, { val });
}

export const wordNamespace = { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' };

/** Of the parts that hold text. */
export const textNamespaces = {
  ...wordNamespace,
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:m': 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
};

/** CSS pixels in the twentieths of a point that Word measures in. */
export function twips(pixels: number): number {
  return Math.round(pixels * 15);
}
