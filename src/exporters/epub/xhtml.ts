/** Writes HTML trees as the XHTML of a book: every element closed, in the namespaces of EPUB. */

import type { Element, ElementContent } from 'hast';
import { type Attributes, block, flowOf, writeXml, type Xml } from '../../core/xml.ts';
import { directionOf } from '../normalise/language-tag.ts';

const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };

export interface XhtmlPage {
  readonly title: string;
  /** BCP 47, or `und`. */
  readonly language: string;
  /** `epub:type` of the body. */
  readonly type: string;
  readonly children: readonly ElementContent[];
}

export function xhtmlOf({ title, language, type, children }: XhtmlPage): string {
  const known = language === 'und' ? null : language;
  const page = block('html', { ...namespaces, lang: known, 'xml:lang': known, dir: directionOf(language) }, [
    block('head', {}, [
      flowOf('title', {}, [title]),
      block('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ]),
    flowOf('body', { 'epub:type': type }, ['\n', ...children.flatMap((child) => [...xmlOf(child), '\n'])]),
  ]);
  return writeXml(page).replace('?>\n', '?>\n<!DOCTYPE html>\n');
}

/** Comments and what is no element are left out. */
function xmlOf(node: ElementContent): (Xml | string)[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const { tagName, children } = node;
  return [
    flowOf(
      tagName,
      attributesOf(node),
      children.length === 0 && !empty.has(tagName) ? [''] : children.flatMap(xmlOf),
    ),
  ];
}

/** The only ones that HTML readers take as closed when they stand as `<br/>`. */
const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

function attributesOf({ properties }: Element): Attributes {
  const attributes = {} as Record<string, string>;
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const name = attributeName(property);
    attributes[name] = Array.isArray(value) ? value.join(' ') : value === true ? name : String(value);
    if (name === 'lang') attributes['xml:lang'] = attributes[name];
  }
  return attributes;
}

/** From the names of hast: `className`, `ariaLabelledBy`, `dataFootnoteRef`, `colSpan`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property.startsWith('aria')) return `aria-${property.slice('aria'.length).toLowerCase()}`;
  if (!property.startsWith('data')) return property.toLowerCase();
  return property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
