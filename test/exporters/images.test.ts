/** Images come from below the article's folder, are told by their bytes, and are refused when they could do harm. */

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/node-io.ts';
import { folderOf, imageReader } from '../../src/commands/image-files.ts';
import { documentOf } from '../../src/exporters/normalise/index.ts';
import { createWarnings } from '../../src/exporters/warnings.ts';
import { readArticle } from '../../src/index.ts';
import { temporaryFolder } from '../cli/run.ts';
import { exportFolder } from './fixtures.ts';

const io = nodeIo();
const folder = temporaryFolder();
const plan = readFileSync(join(exportFolder, 'plan.png'));
mkdirSync(join(folder, 'posts/img'), { recursive: true });
mkdirSync(join(folder, 'static/img'), { recursive: true });
for (const name of ['secret.png', 'posts/img/le plan.png', 'posts/été.png', 'static/img/a.png']) {
  writeFileSync(join(folder, name), plan);
}
mkdirSync(join(folder, 'posts/folder.png'));
symlinkSync(join(folder, 'secret.png'), join(folder, 'posts/link.png'));
symlinkSync(folder, join(folder, 'posts/up'));
symlinkSync(join(folder, 'posts/img/le plan.png'), join(folder, 'posts/inside.png'));

async function imageOf(address: string, resourcePaths: readonly string[] = []) {
  const article = readArticle(`![a](<${address}>)\n`, { name: join(folder, 'posts/a.md'), from: 'markdown' });
  const { warn, all } = createWarnings(article);
  const paths = resourcePaths.map((path) => join(folder, path));
  const readImage = imageReader([folderOf(article), ...paths], io);
  const { images } = await documentOf(article, { warn, readImage });
  return (
    [...images.values()][0] ??
    all()
      .map(({ message }) => message.replace(/^.* left out: /u, ''))
      .join()
  );
}

const outside = 'it stands outside the folder of the article: see --resource-path';

describe('a path', () => {
  test.each([
    'img/le plan.png',
    'img/le%20plan.png',
    './img/../img/le plan.png?v=2#a',
    'été.png',
    '%C3%A9t%C3%A9.png',
    'inside.png',
  ])('%s stands below the folder', async (path) => {
    expect(await imageOf(path)).toMatchObject({ type: 'image/png', width: 240, height: 150 });
  });

  test.each(['../secret.png', '../../secret.png', 'link.png', 'up/secret.png', '%2e%2e/secret.png'])(
    '%s leads out of it',
    async (path) => {
      expect(await imageOf(path)).toBe(outside);
    },
  );

  test.each([
    ['none.png', 'no such file'],
    ['folder.png', 'it is no file'],
    ['https://example.org/a.png', 'it is remote, and nothing is downloaded'],
    ['//example.org/a.png', 'it is remote, and nothing is downloaded'],
    ['file:///etc/passwd', 'it is remote, and nothing is downloaded'],
    ['/etc/passwd', 'no such file'],
    ['a%00b.png', 'no such file'],
  ])('%j is left out', async (path, why) => {
    expect(await imageOf(path)).toBe(why);
  });

  test('leads into a folder that a person named', async () => {
    expect(await imageOf('../static/img/a.png', ['static'])).toMatchObject({ name: 'a.png' });
    expect(await imageOf('img/a.png', ['static'])).toMatchObject({ name: 'a.png' });
    expect(await imageOf('/img/a.png', ['static'])).toMatchObject({ name: 'a.png' });
    expect(await imageOf('/secret.png', ['static'])).toBe('no such file');
  });
});

const data = (type: string, bytes: string | Uint8Array) =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
const svg = (inside: string, attributes = '') =>
  data(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"${attributes}>${inside}</svg>`,
  );

describe('an image', () => {
  test('is told by its bytes, whatever it says of itself', async () => {
    expect(await imageOf(data('image/svg+xml', plan))).toMatchObject({ type: 'image/png' });
    expect(await imageOf(data('image/png', 'text'))).toBe('it is no PNG, JPEG, GIF, WebP or SVG');
  });

  test('of 3 600 million pixels is left out', async () => {
    const bytes = readFileSync(join(exportFolder, 'immense.png'));
    expect(await imageOf(data('image/png', bytes))).toBe(
      'it has 60000 by 60000 pixels, more than 100 million',
    );
  });

  test.each([
    ['PNG', plan.subarray(0, 300)],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xc0, 0, 11)],
    ['GIF', Buffer.from('GIF89a\x14\0\x0a\0\0\0\0,', 'latin1')],
    ['WebP', Buffer.from('RIFF\xff\0\0\0WEBPVP8L\x0d\0\0\0', 'latin1')],
  ])('that is a %s cut off is left out', async (_, bytes) => {
    expect(await imageOf(data('image/png', bytes))).toBe('it is cut off');
  });

  test('that lies on its side says the size that it is seen with', async () => {
    const orientation = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
    const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, ...orientation];
    const jpeg = [
      0xff,
      0xd8,
      0xff,
      0xe1,
      0,
      exif.length + 2,
      ...exif,
      0xff,
      0xc0,
      0,
      11,
      8,
      0,
      10,
      0,
      20,
      1,
      1,
      0x11,
      0,
      0xff,
      0xd9,
    ];
    expect(await imageOf(data('image/jpeg', Uint8Array.from(jpeg)))).toMatchObject({ width: 10, height: 20 });
  });
});

describe('an SVG', () => {
  test.each([
    ['', ''],
    ['<g fill="url(#a)"><use href="#b"/></g>', ''],
    ['<style>a { fill: url( "#b" ) }</style>', ''],
    [`<image href="${data('image/png', plan)}"/>`, ''],
  ])('with %j is taken', async (inside, attributes) => {
    expect(await imageOf(svg(inside, attributes))).toMatchObject({
      type: 'image/svg+xml',
      width: 10,
      height: 20,
    });
  });

  test.each([
    ['<script>a</script>', 'the SVG holds <script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', 'the SVG holds <x:script>'],
    ['<g onclick="a"/>', 'the SVG holds onclick='],
    ['<foreignObject/>', 'the SVG holds <foreignObject>'],
    ['<a href="javascript:a"/>', 'the SVG refers to something outside it'],
    [
      '<image xlink:href="a.png" xmlns:xlink="http://www.w3.org/1999/xlink"/>',
      'the SVG refers to something outside it',
    ],
    ['<style>@import "a.css"</style>', 'the SVG refers to something outside it'],
    ['<style>a { fill: url(https://a) }</style>', 'the SVG refers to something outside it'],
    ['<g style="fill: url(\'//a\')"/>', 'the SVG refers to something outside it'],
    ['<set attributeName="href" to="javascript:a"/>', 'the SVG holds <set>'],
    ['<g>', 'the SVG is not well-formed XML in UTF-8'],
    ['&a;', 'the SVG is not well-formed XML in UTF-8'],
  ])('with %j is refused', async (inside, why) => {
    expect(await imageOf(svg(inside))).toBe(why);
  });

  test('with entities of its own or a style sheet beside it is refused', async () => {
    expect(await imageOf(data('image/svg+xml', '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))).toBe(
      'the SVG declares entities',
    );
    expect(
      await imageOf(data('image/svg+xml', '<?xml version="1.0"?><?xml-stylesheet href="a"?><svg/>')),
    ).toBe('the SVG holds <?xml-stylesheet');
  });

  test('without a size has the one that browsers give it', async () => {
    expect(await imageOf(data('image/svg+xml', '<svg/>'))).toMatchObject({ width: 300, height: 150 });
  });
});
