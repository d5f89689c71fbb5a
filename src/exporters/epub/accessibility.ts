/** What a reader may expect of a book before opening it: EPUB Accessibility 1.1, section 2, in the words of schema.org. */

import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { flow, type Xml } from '../../core/xml.ts';
import type { Labels } from '../wording/labels.ts';
import type { Page } from './page.ts';

export interface Accessibility {
  readonly images: number;
  /** Images that have no alternative text. */
  readonly silentImages: number;
  /** A GIF may flash: nobody has looked. */
  readonly mayFlash: boolean;
  readonly formulas: boolean;
}

export function accessibilityOf(pages: readonly Page[], mayFlash: boolean): Accessibility {
  let images = 0;
  let silentImages = 0;
  let formulas = false;
  for (const { children } of pages) {
    visit({ type: 'root', children: [...children] }, 'element', ({ tagName, properties }: Element) => {
      if (tagName === 'math') formulas = true;
      if (tagName !== 'img') return;
      images++;
      if (!properties.alt) silentImages++;
    });
  }
  return { images, silentImages, mayFlash, formulas };
}

export function accessibilityMetadata(book: Accessibility, labels: Labels): Xml[] {
  const { images, silentImages, mayFlash, formulas } = book;
  const described = images > 0 && silentImages === 0;
  const visual = images > 0 ? ['visual'] : [];
  const properties: readonly (readonly [string, string])[] = [
    ...['textual', ...visual].map((mode) => ['accessMode', mode] as const),
    ['accessModeSufficient', silentImages === 0 ? 'textual' : 'textual,visual'],
    ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'displayTransformability'].map(
      (feature) => ['accessibilityFeature', feature] as const,
    ),
    ...(described ? [['accessibilityFeature', 'alternativeText'] as const] : []),
    ...(formulas ? [['accessibilityFeature', 'MathML'] as const] : []),
    ['accessibilityHazard', mayFlash ? 'unknown' : 'none'],
    ['accessibilitySummary', labels.accessibility(images, silentImages)],
  ];
  return properties.map(([property, value]) => flow('meta', { property: `schema:${property}` }, value));
}
