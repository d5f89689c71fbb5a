/** The Word document: what Word reads of each construct, and that nothing but the article goes into it. */

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportArticle } from '../../src/index.ts';
import { exported, exportFixture, exportFixtures } from './fixtures.ts';
import { partsFor, partsOf, readImage } from './word-processors.ts';

/** What stands in the body, a block on each line. */
const body = (document: string | undefined) =>
  document!
    .replace(/^[\s\S]*<w:body>\n/u, '')
    .replace(/\s*<w:sectPr>[\s\S]*$/u, '\n')
    .replace(/^ {4}/gmu, '')
    .replace(/<w:(?:tr|tc)>/gu, '\n$&');

const bodyOf = async (markdown: string, options = {}) =>
  body((await partsFor('docx', markdown, options))['word/document.xml']);

test.each(exportFixtures)('%s is written as it was', async (name) => {
  const parts = partsOf((await exported(exportFixture(name), 'docx')).content);
  const shown = [body(parts['word/document.xml']), parts['word/footnotes.xml'], parts['docProps/core.xml']];
  await expect(shown.join('\n')).toMatchFileSnapshot(`../../fixtures/answers/${name}/export.docx.xml`);
});

test('styles are Word’s own, so that an editor’s template replaces them', async () => {
  const { 'word/styles.xml': styles, ...parts } = await partsFor(
    'docx',
    '---\ntitle: T\nauthor: A\ndate: 2026-03-14\nlang: fr\n---\n\n## a\n\n> b\n\n```\nc\n```\n\n`d`\n',
  );
  for (const name of [
    'Title',
    'heading 1',
    'heading 6',
    'Quote',
    'caption',
    'List Paragraph',
    'footnote text',
  ]) {
    expect(styles).toContain(`<w:name w:val="${name}"/>`);
  }
  const used = [...parts['word/document.xml']!.matchAll(/<w:[pr]Style w:val="(\w+)"/gu)].map(([, id]) => id);
  expect(used).toEqual(['Title', 'Author', 'Date', 'Heading1', 'Quote', 'SourceCode', 'VerbatimChar']);
  for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
});

test('the date is written as the language writes it', async () => {
  expect(await bodyOf('---\nlang: fr\ndate: 2026-03-14\n---\n\nUn texte.\n')).toContain('14 mars 2026');
  expect(await bodyOf('---\nlang: de\ndate: 2026-03\n---\n\nEin Text.\n')).toContain('März 2026');
});

describe('lists', () => {
  const numbers = (document: string) =>
    [...document.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/gu)].map(
      ([, level, id]) => `${level}:${id}`,
    );

  test('each counts on its own, from its own first number', async () => {
    const parts = await partsFor('docx', '1. a\n2. b\n   1. c\n\nText\n\n5. d\n\n- e\n');
    const [first, same, nested, restarted, bullet] = numbers(parts['word/document.xml']!);
    expect(same).toBe(first);
    expect(nested).toMatch(/^1:/u);
    expect(new Set([first, nested, restarted, bullet]).size).toBe(4);
    const list = new RegExp(`<w:num w:numId="${restarted!.slice(2)}">.*?</w:num>`, 'u');
    expect(list.exec(parts['word/numbering.xml']!)?.[0]).toContain(
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>',
    );
  });

  test('a tenth level stands at the ninth, which is Word’s last', async () => {
    const deep = Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- ${level}\n`).join('');
    expect(numbers(await bodyOf(deep)).at(-1)).toMatch(/^8:/u);
  });

  test('what goes on in an item has no mark of its own, and what opens with no paragraph has one', async () => {
    const document = await bodyOf('- a\n\n  b\n\n- > | c |\n  > | - |\n\n  d\n\n- - e\n\n  f\n\n-\n');
    const shown = document
      .split('\n')
      .filter((line) => !/^<w:t[rc]/u.test(line))
      .map((line) => [
        ...(/<w:ilvl w:val="(\d)"\/><w:numId w:val="([^0]\d*)"/u.exec(line)?.slice(1, 2) ?? ['–']),
        /<w:t [^>]*>(.)/u.exec(line)?.[1] ?? (line.includes('<w:tbl>') ? 'table' : ''),
      ]);
    expect(shown.map((line) => line.join(' ').trim()).filter((line) => line !== '–')).toEqual([
      '0 a',
      '– b',
      '0',
      '– table',
      '– d',
      '0',
      '1 e',
      '– f',
      '0',
    ]);
  });

  test('tasks have their box', async () => {
    const document = await bodyOf('- [x] fait\n- [ ] à faire\n');
    expect(document).toMatch(/☑<\/w:t><w:tab\/><\/w:r><w:r><w:t xml:space="preserve">fait/u);
    expect(document).toMatch(/☐<\/w:t><w:tab\/>/u);
  });
});

describe('notes', () => {
  test('a second call refers to the first', async () => {
    const parts = await partsFor('docx', 'a[^x] b[^y] c[^x]\n\n[^x]: X\n[^y]: Y\n');
    const document = parts['word/document.xml']!;
    expect(document.match(/<w:footnoteReference w:id="\d"/gu)).toHaveLength(2);
    expect(document).toContain('<w:bookmarkStart w:id="1" w:name="_note_1"/>');
    expect(document).toContain('NOTEREF _note_1 \\f \\h');
    expect(parts['word/footnotes.xml']!.match(/<w:footnote w:id="[12]"/gu)).toHaveLength(2);
  });

  test('a note that only a note calls stands at the end of that note', async () => {
    const parts = await partsFor('docx', 'a[^x]\n\n[^x]: X[^y]\n[^y]: Y[^z]\n[^z]: Z[^y]\n');
    const notes = parts['word/footnotes.xml']!;
    expect(notes.indexOf('>Y<')).toBeGreaterThan(notes.indexOf('>X<'));
    expect(notes.match(/>Z</gu)).toHaveLength(1);
    expect(parts.told).toContain('a note in a note in docx');
  });
});

describe('tables', () => {
  test('the first row is a header that is repeated, and columns keep their side', async () => {
    const document = await bodyOf('| a | b |\n| :-: | --: |\n| c | d |\n');
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(document.match(/<w:jc w:val="center"\/>/gu)).toHaveLength(2);
    expect(document.match(/<w:jc w:val="right"\/>/gu)).toHaveLength(2);
  });

  test('two that follow each other stay two, and the last is not the end', async () => {
    const table = '| a |\n| - |\n| b |\n\n';
    const document = await bodyOf(`${table}<!-- -->\n\n${table}`);
    expect(document.match(/<\/w:tbl>\s*<w:p>/gu)).toHaveLength(2);
  });

  test('more columns than Word has become text, told once', async () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(64)}\n`;
    const parts = await partsFor('docx', `${row('a')}${row('-')}${row('b')}`);
    expect(parts['word/document.xml']).not.toContain('<w:tbl>');
    expect(parts['word/document.xml']!.match(/>b</gu)).toHaveLength(64);
    expect(parts.told).toBe(
      'a.md:1:1 a table of more than 63 columns becomes text, a paragraph for each row',
    );
  });
});

describe('images', () => {
  const drawing = async (markdown: string) => {
    const parts = await partsFor('docx', markdown, { readImage });
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(parts['word/document.xml']!) ?? [];
    return { parts, width: Number(width), height: Number(height) };
  };

  test('one that is too wide is as wide as the text, in its own proportions', async () => {
    const { width, height } = await drawing('![a](a.svg)\n');
    expect(width).toBeCloseTo(16 * 360_000, -4);
    expect(width / height).toBeCloseTo(20, 1);
    expect((await drawing('> ![a](a.svg)\n')).width).toBeCloseTo(14 * 360_000, -4);
  });

  test('the alternative text goes with it, and an SVG with a picture for programs that have none', async () => {
    const { parts } = await drawing('![Un "plan" <b>](a.svg "Titre")\n');
    expect(parts['word/document.xml']).toContain('descr="Un &quot;plan&quot; &lt;b&gt;"');
    expect(parts['word/document.xml']).toContain('svgBlip');
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(2);
    expect(parts.told).toContain('an SVG image in docx');
  });

  test('one that is not there is its alternative text', async () => {
    expect(await bodyOf('![Un plan](absent.png)\n')).toContain('[Un plan]');
  });
});

describe('languages', () => {
  test('the document, the blocks and the phrases say theirs, in the group of their script', async () => {
    const parts = await partsFor(
      'docx',
      '---\nlang: fr\n---\n\nUn texte.\n\n<p lang="en">A text.</p>\n\n<span lang="ja">製本</span> <span lang="ar">كتاب</span>\n',
    );
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="fr-FR"');
    const document = parts['word/document.xml']!;
    expect(document).toContain('<w:lang w:val="en-US"/>');
    expect(document).toContain('<w:lang w:eastAsia="ja-JP"/>');
    expect(document).toContain('<w:rtl/><w:lang w:bidi="ar-EG"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>fr</dc:language>');
  });

  test('a paragraph that opens from right to left runs so, a word in another does not turn it', async () => {
    const [arabic, french] = (await bodyOf('كتاب جميل abc\n\nabc كتاب\n')).split('\n');
    expect(arabic).toContain('<w:bidi/>');
    expect(french).not.toContain('<w:bidi/>');
    expect(french).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">كتاب/u);
  });

  test('code is not proofed', async () => {
    expect((await bodyOf('`a`\n\n```\nb\n```\n')).match(/<w:noProof\/>/gu)).toHaveLength(2);
  });
});

test('formulas are Word’s own, and TeX that cannot be read stays, told', async () => {
  const parts = await partsFor(
    'docx',
    '$$\n\\sum_{i=1}^n \\frac{x_i}{\\sqrt[3]{y}} \\left( \\begin{matrix} a & \\hat b \\end{matrix} \\right]\n$$\n\n$$\n\\input{/etc/passwd}\n$$\n',
  );
  const document = parts['word/document.xml']!;
  for (const name of ['oMathPara', 'nary', 'f', 'rad', 'sSub', 'd', 'm', 'acc']) {
    expect(document).toContain(`<m:${name}>`);
  }
  expect(document).toContain('\\input{/etc/passwd}');
  expect(parts.told).toBe('a.md:5:1 a formula that is not understood stays TeX');
});

test('links lead out, and to the bookmark of a heading', async () => {
  const parts = await partsFor(
    'docx',
    '[a](#l-été) [b](https://example.org/?a=1&b={2})\n\n## L’été\n\n## L été\n',
  );
  const document = parts['word/document.xml']!;
  const anchor = /w:anchor="(\w+)"/u.exec(document)![1];
  expect(document).toContain(`w:name="${anchor}"/>`);
  const id = /<w:hyperlink [^>]*r:id="(\w+)"/u.exec(document)![1];
  expect(parts['word/_rels/document.xml.rels']).toMatch(
    new RegExp(`Id="${id}"[^>]*Target="https://example.org/\\?a=1&amp;b=%7B2%7D"`, 'u'),
  );
});

test('French spaces and characters beyond the first plane are kept, what XML cannot carry is not', async () => {
  const document = await bodyOf('« Oui ! » 3\u202f500\u00a0€ 📚 &#xFFFE; &amp;\n');
  expect(document).toContain('« Oui ! » 3\u202f500\u00a0€ 📚 \u{fffd} &amp;');
});

describe('a reference document', () => {
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const french = `<w:styles ${ns}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Autre"/></w:style></w:styles>`;
  const reference = (styles: string, document = '') =>
    zipSync({
      'word/styles.xml': strToU8(styles),
      ...(document !== '' && { 'word/document.xml': strToU8(document) }),
    });
  const withTheme = (theme: string) =>
    zipSync({ 'word/styles.xml': strToU8(french), 'word/theme/theme1.xml': strToU8(theme) });

  test('gives its styles by their names, and what it lacks is added beside them', async () => {
    const parts = await partsFor('docx', '---\nlang: fr\n---\n\n## a\n\n> b\n\nc[^1]\n\n[^1]: d\n', {
      referenceDoc: reference(french),
    });
    expect(parts['word/document.xml']).toContain('<w:pStyle w:val="Titre1"/>');
    expect(parts['word/document.xml']).toContain('<w:pStyle w:val="ArticleQuote"/>');
    const styles = parts['word/styles.xml']!;
    expect(styles.match(/w:val="heading 1"/gu)).toHaveLength(1);
    expect(styles).toMatch(/w:styleId="ArticleQuote"[^>]*>\s*<w:name w:val="Quote"\/>/u);
    expect(styles).toContain('<w:lang w:val="fr-FR"');
    // The list that its headings are numbered by stays behind.
    expect(styles).not.toContain('<w:numPr>');
  });

  test('gives the size and the margins of its page, and images keep to it', async () => {
    const page = `<w:document ${ns}><w:body><w:sectPr><w:pgSz w:w="6000" w:h="9000"/><w:pgMar w:top="500" w:right="1000" w:bottom="500" w:left="1000"/></w:sectPr></w:body></w:document>`;
    const parts = await partsFor('docx', '![a](a.svg)\n', {
      referenceDoc: reference(french, page),
      readImage,
    });
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="6000" w:h="9000"');
    expect(parts['word/document.xml']).toContain(`<wp:extent cx="${(4000 / 20) * 12_700}"`);
  });

  test('is read, not copied: comments and instructions stay behind, and so do pictures of a theme', async () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="&lt;&#10;T">';
    const parts = await partsFor('docx', 'a\n', {
      referenceDoc: withTheme(
        `<?x y?>${theme}<!-- </a:theme> --><a:b><![CDATA[<&]]></a:b></a:theme><!-- </c> -->`,
      ),
    });
    expect(parts['word/theme/theme1.xml']).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${theme}<a:b>&lt;&amp;</a:b></a:theme>`,
    );
    const pictured = theme.replace(
      'name',
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name',
    );
    const without = await partsFor('docx', 'a\n', {
      referenceDoc: withTheme(`${pictured}<a:blip r:link="rId1"/></a:theme>`),
    });
    expect(without['word/theme/theme1.xml']).toBeUndefined();
  });

  test.each([
    ['no zip', strToU8('text')],
    ['a zip of something else', zipSync({ a: strToU8('b') })],
    ['broken XML', reference('<w:styles>')],
    ['a part that is empty', reference(french, ' ')],
    ['styles with a document type', reference(`<!DOCTYPE w [<!ENTITY a "b">]>${french}`)],
    ['a document with a document type', reference(french, `<!DOCTYPE w><w:document ${ns}/>`)],
    ['a theme that is no XML', withTheme('not xml <')],
    ['a theme that is something else', withTheme('<html/>')],
    ['styles under another name', reference(french.replaceAll('w:', 'x:'))],
    [
      'styles that refer to other parts',
      reference(
        french.replace(
          '<w:name',
          '<w:name xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9"',
        ),
      ),
    ],
    [
      'nested too deeply',
      reference(`<w:styles ${ns}>${'<w:a>'.repeat(300)}${'</w:a>'.repeat(300)}</w:styles>`),
    ],
  ])('that is %s is refused', async (_, referenceDoc) => {
    await expect(exportArticle(exportFixture('vide.md'), 'docx', { referenceDoc })).rejects.toMatchObject({
      name: 'UserError',
      outcome: 'unreadable',
      where: '--reference-doc',
    });
  });
});
