/** Images in a Word document, as large as fits; one that is not there, or that Word cannot show, is its alternative text. */

import { ImageRun, type ParagraphChild, TextRun } from 'docx';
import type { Image } from 'mdast';
import type { DocumentImage } from '../document.ts';
import { fitted } from '../office/page.ts';
import { safe, type Writer } from './writer.ts';

const formats = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;

const losses: Readonly<Record<string, string>> = {
  'image/webp': 'a WebP image in docx: its alternative text only; convert it to PNG or JPEG',
  'image/svg+xml': 'an SVG image in docx: a grey box in Word before 2016 and in LibreOffice before 7.6',
};

/** @param room in pixels. */
export function imageRun(node: Image, room: number, writer: Writer): ParagraphChild {
  const image = writer.document.images.get(node.url);
  const media = image === undefined ? null : mediaOf(image);
  const loss = losses[image?.type ?? ''];
  if (loss !== undefined) writer.document.warn(loss, node);
  if (image === undefined || media === null) {
    return new TextRun({ text: `[${safe(node.alt || node.url)}]`, italics: true });
  }
  const { width, height } = fitted(image, room);
  return new ImageRun({
    ...media,
    transformation: { width, height },
    altText: {
      id: String(writer.nextId()),
      name: safe(image.name),
      description: safe(node.alt ?? ''),
      ...(node.title && { title: safe(node.title) }),
    },
  });
}

function mediaOf({ type, bytes }: DocumentImage) {
  if (type === 'image/webp') return null;
  if (type !== 'image/svg+xml') return { type: formats[type], data: bytes };
  return { type: 'svg' as const, data: bytes, fallback: { type: 'png' as const, data: greyPixel } };
}

/** What programs that cannot draw SVG stretch over its place; Word 2016 and later show the SVG itself. */
const greyPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mO4CQAA2wDayV3H9QAAAABJRU5ErkJggg==',
  'base64',
);
