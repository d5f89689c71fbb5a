/** Images in a Word document, as large as fits; one that is not there, or that Word cannot show, is its alternative text. */

import type { Image } from 'mdast';
import { lookup } from '../../core/lookup.ts';
import { flow, type Xml } from '../../core/xml.ts';
import type { DocumentImage } from '../document.ts';
import { fitted } from '../office/page.ts';
import { run } from './runs.ts';
import { w } from './word.ts';
import type { Writer } from './writer.ts';

const losses = lookup<string>({
  'image/webp': 'a WebP image in docx: its alternative text only; convert it to PNG or JPEG',
  'image/svg+xml': 'an SVG image in docx: a grey box in Word before 2016 and in LibreOffice before 7.6',
});

/** @param room in pixels. */
export function imageRun(node: Image, room: number, writer: Writer): Xml {
  const image = writer.document.images.get(node.url);
  const loss = losses[image?.type ?? ''];
  if (loss !== undefined) writer.document.warn(loss, node);
  if (image === undefined || image.type === 'image/webp') {
    return run(`[${node.alt || node.url}]`, [w('i'), w('iCs')]);
  }
  return w('r', {}, [drawing(node, image, room, writer)]);
}

/** English metric units: 9525 to a pixel (20.1.2.1). */
const emu = (pixels: number) => String(Math.round(pixels * 9525));

/** 20.4.2.8 and 20.2.2.5. */
function drawing({ alt, title }: Image, image: DocumentImage, room: number, writer: Writer): Xml {
  const size = fitted(image, room);
  const extent = { cx: emu(size.width), cy: emu(size.height) };
  const id = String(writer.nextId());
  const names = { id, name: image.name, descr: alt || null, title: title || null };
  const picture = flow(
    'pic:pic',
    {},
    flow('pic:nvPicPr', {}, flow('pic:cNvPr', names), flow('pic:cNvPicPr', {})),
    flow('pic:blipFill', {}, blip(image, writer), flow('a:stretch', {}, flow('a:fillRect', {}))),
    flow(
      'pic:spPr',
      {},
      flow('a:xfrm', {}, flow('a:off', { x: '0', y: '0' }), flow('a:ext', extent)),
      flow('a:prstGeom', { prst: 'rect' }, flow('a:avLst', {})),
    ),
  );
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  return w('drawing', {}, [
    flow(
      'wp:inline',
      { distT: '0', distB: '0', distL: '0', distR: '0' },
      flow('wp:extent', extent),
      flow('wp:docPr', names),
      flow('wp:cNvGraphicFramePr', {}, flow('a:graphicFrameLocks', { noChangeAspect: '1' })),
      flow('a:graphic', {}, flow('a:graphicData', { uri }, picture)),
    ),
  ]);
}

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/svg+xml': 'svg' };

/** An SVG stands beside a picture for programs that cannot draw it ([MS-ODRAWXML] 2.3.4.1). */
function blip({ type, bytes }: DocumentImage, { media, relationships }: Writer): Xml {
  const embed = (picture: Uint8Array, extension: string) =>
    relationships.add('image', media.add(picture, extension));
  const extension = extensions[type as keyof typeof extensions];
  if (extension !== 'svg') return flow('a:blip', { 'r:embed': embed(bytes, extension) });
  const svg = flow('asvg:svgBlip', { 'r:embed': embed(bytes, extension) });
  const uri = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
  return flow(
    'a:blip',
    { 'r:embed': embed(greyPixel, 'png') },
    flow('a:extLst', {}, flow('a:ext', { uri }, svg)),
  );
}

/** Stretched over the place of the SVG. */
const greyPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mO4CQAA2wDayV3H9QAAAABJRU5ErkJggg==',
  'base64',
);
