/** Lists of tasks: a box where a bullet would be, beside items with their bullet, and after a number. */

import { describe, expect, test } from 'vitest';
import { exportArticle, readArticle } from '../../src/index.ts';
import { toldBy } from './fixtures.ts';
import { partsFor } from './word-processors.ts';

const mixed = '- [x] fait\n- [ ] à faire\n- simple\n';
const ordered = '1. [x] fait\n2. deux\n';

async function written(format: string, text: string): Promise<string> {
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
  return String((await exportArticle(article, format)).content);
}

describe('beside plain items', () => {
  test('Typst sets one list, whose marks are boxes and bullets', async () => {
    expect(await written('typst', mixed)).toContain(
      '#tasks(\n  (true, false, none,),\n  tight: true,\n  [fait],\n  [à faire],\n  [simple],\n)',
    );
  });

  test('a PDF of them is PDF/UA', async () => {
    const article = readArticle(`# A\n\n${mixed}\n${ordered}`, { name: 'a.md', from: 'markdown' });
    expect(toldBy(await exportArticle(article, 'pdf'))).toEqual([]);
  });

  test('Word shows a bullet for the plain ones alone, all at one tab', async () => {
    const parts = await partsFor('docx', mixed);
    const document = parts['word/document.xml']!;
    const ids = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id);
    expect(ids).toEqual(['1', '1', '2']);
    expect(document.match(/[☑☐]<\/w:t><w:tab\/>/gu)).toHaveLength(2);
    const [tasks, plain] = [...parts['word/numbering.xml']!.matchAll(/<w:abstractNumId w:val="(\d)"\/>/gu)];
    const definition = (id: string) =>
      new RegExp(`<w:abstractNum w:abstractNumId="${id}">.*?</w:lvl>`, 'su').exec(
        parts['word/numbering.xml']!,
      )![0];
    expect(definition(tasks![1]!)).toContain('<w:lvlText w:val=""/>');
    expect(definition(plain![1]!)).toContain('<w:lvlText w:val="•"/>');
  });

  test('OpenDocument holds one list, of which the tasks have a style of their own', async () => {
    const content = (await partsFor('odt', mixed))['content.xml']!;
    expect(content.match(/<text:list /gu)).toHaveLength(1);
    expect(content.match(/<text:list-item text:style-override="L2">/gu)).toHaveLength(2);
    expect(content.match(/<text:list-item>/gu)).toHaveLength(1);
    expect(content.match(/[☑☐]<text:tab\/>/gu)).toHaveLength(2);
    expect(content).toMatch(/<text:list-style style:name="L2">\s*<[^>]*text:bullet-char="\u200b"/u);
  });
});

describe('after a number', () => {
  test.each([
    ['typst', /#enum\(\n {2}tight: true,\n {2}\[#task\(true\) fait\]/u],
    ['latex', /\\item \\done\{\} fait/u],
    ['html', /<ol class="contains-task-list">\n<li class="task-list-item"><input/u],
    // Only the items of lists without numbers lose their mark.
    ['page', /ul > \.task-list-item \{ list-style: none; \}/u],
  ])('%s', async (format, form) => {
    expect(await written(format, ordered)).toMatch(form);
  });

  test('docx and odt', async () => {
    const document = (await partsFor('docx', ordered))['word/document.xml']!;
    expect(document.match(/<w:numId w:val="1"\/>/gu)).toHaveLength(2);
    expect(document).toContain('☑ </w:t>');
    const content = (await partsFor('odt', ordered))['content.xml']!;
    expect(content).toContain('>☑ fait<');
    expect(content).not.toContain('style-override');
  });
});
