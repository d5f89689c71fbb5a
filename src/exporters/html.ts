/** Writes a clean HTML fragment: sanitised, with the article's language, with the sections' slugs as heading ids, addresses as they were given. */

import type { Element, ElementContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ExportDocument } from './document.ts';
import { bodyOf } from './html/body.ts';
import { conform } from './html/conforming/index.ts';
import { languageProperties } from './html/marked.ts';
import { holdsHtml } from './normalise/raw-html.ts';

export async function render(document: ExportDocument): Promise<string> {
  const { language } = document.meta;
  const body = await bodyOf(document, { images: 'as given' });
  if (holdsHtml(document.tree) || document.notes.some((note) => note.children.some(holdsHtml))) conform(body);
  const article: Element = {
    type: 'element',
    tagName: 'article',
    properties: language === 'und' ? {} : languageProperties(language),
    children: [newline, ...(body.children as ElementContent[]), newline],
  };
  return `${toHtml(article)}\n`;
}

const newline: Text = { type: 'text', value: '\n' };
