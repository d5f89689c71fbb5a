/** The title of an article is more than its words: what stands in its heading goes with it into every format. */

import { describe, expect, test } from 'vitest';
import { formats } from '../../src/exporters/index.ts';
import { type ExportOptions, exportArticle, readArticle } from '../../src/index.ts';
import { toldBy } from './fixtures.ts';
import { partsOf, readImage } from './word-processors.ts';

/** What is written, the parts of a package after each other. */
async function written(format: string, text: string, options: ExportOptions = {}) {
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
  const answer = await exportArticle(article, format, options);
  const { content } = answer;
  const files = typeof content === 'string' ? content : Object.values(partsOf(content)).join('\n');
  return { files, told: toldBy(answer) };
}

const called = '# Un *beau* titre[^t]\n\nLe corps.[^c]\n\n[^c]: Du corps.\n[^t]: Du titre.\n';

/** The title as each format shows it, with the call of its note, which is the first. */
const shown: Readonly<Record<string, RegExp>> = {
  html: /<h1>Un <em>beau<\/em> titre<sup><a href="#user-content-fn-t"[^>]*>1<\/a><\/sup><\/h1>/u,
  page: /<header><h1>Un <em>beau<\/em> titre<sup><a href="#user-content-fn-t"[^>]*>1<\/a><\/sup><\/h1>/u,
  epub: /<h1 epub:type="title">Un <em>beau<\/em> titre<sup><a href="chapter-1\.xhtml#user-content-fn-t"[^>]*epub:type="noteref"[^>]*>1<\/a><\/sup><\/h1>/u,
  docx: /<w:pStyle w:val="Title"\/>.*?beau<.*?<w:footnoteReference w:id="1"\/>.*?Le corps\..*?<w:footnoteReference w:id="2"\/>/su,
  odt: /text:style-name="Title">Un <text:span[^>]*>beau<\/text:span> titre<text:note text:id="note1".*?Du titre\..*?<\/text:note><\/text:p>/su,
  typst: /#heading\(level: 1, bookmarked: false\)\[Un #emph\[beau\] titre#footnote\[Du titre\.\]<note-1>\]/u,
  latex:
    /\\title\{.*Un \\emph\{beau\} titre\\footnotemark\[1\]\}[\s\S]*\\maketitle%\n\\footnotetext\[1\]\{Du titre\.\}/u,
};

describe.each(Object.entries(shown))('%s', (format, form) => {
  test('keeps the note that its title calls, and the emphasis', async () => {
    const { files, told } = await written(format, called);
    expect(files).toMatch(form);
    expect(files).toContain('Du titre.');
    expect(told).toEqual([]);
  });
});

test('every format that has notes is looked at', () => {
  const others = ['md', 'text', 'json', 'pdf'];
  expect([...Object.keys(shown), ...others].sort()).toEqual([...formats.names].sort());
});

test('what a file says of itself has the words alone', async () => {
  const page = (await written('page', called)).files;
  expect(page).toContain('<title>Un beau titre</title>');
  expect(page).toContain('"headline":"Un beau titre"');
  expect((await written('epub', called)).files).toContain('<dc:title>Un beau titre</dc:title>');
  expect((await written('odt', called)).files).toContain('<dc:title>Un beau titre</dc:title>');
  expect((await written('docx', called)).files).toContain('<dc:title>Un beau titre</dc:title>');
  expect((await written('typst', called)).files).toContain('title: "Un beau titre",');
  expect((await written('latex', called)).files).toContain('pdftitle={Un beau titre}');
});

test('a PDF sets the note of its title, and is PDF/UA still', async () => {
  const article = readArticle(called, { name: 'a.md', from: 'markdown', language: 'fr' });
  expect(toldBy(await exportArticle(article, 'pdf'))).toEqual([]);
});

test('a title that another one replaces leaves it its notes', async () => {
  expect((await written('html', called, { title: 'Autre' })).files).toMatch(/<h1>Autre<sup><a [^>]*>1<\/a>/u);
  const corrected = `---\ntitle: "L’un"\n---\n\n${called.replace('Un *beau* titre', "L'un")}`;
  expect((await written('html', corrected)).files).toMatch(/<h1>L’un<sup><a [^>]*>1<\/a>/u);
});

test('a call of a note in a title that links stands after the link, once', async () => {
  const text = '# [Un[^t]](https://example.org) titre[^t]\n\n[^t]: N.\n';
  const { files } = await written('latex', text);
  expect(files).toContain('\\href{https://example.org}{Un}\\footnotemark[1] titre\\footnotemark[1]');
  expect(files.match(/\\footnotetext\[1\]/gu)).toHaveLength(1);
});

test('a title that is an image is the image, and its alternative text is the name of the file', async () => {
  const text = '# ![Le plan](plan.png)\n\nDu texte.\n';
  const page = (await written('page', text, { readImage })).files;
  expect(page).toContain('<title>Le plan</title>');
  expect(page).toMatch(/<h1><img [^>]*alt="Le plan"/u);
  expect((await written('typst', text)).files).toMatch(
    /bookmarked: false\)\[#named\[Le plan\]#box\(.*"Le plan"/u,
  );
});

test('an image without words is no title: it stays in the article', async () => {
  const { files } = await written('page', '# ![](plan.png)\n\nDu texte.\n', { readImage });
  expect(files).toMatch(/<h1>Sans titre<\/h1>[\s\S]*<figure>\n<img /u);
});

test('a title that is an image in a link is both, and the text stays below it', async () => {
  const text = '# [![Le plan](plan.png)](https://example.org/)\n\nDu texte.\n';
  expect((await written('page', text, { readImage })).files).toMatch(
    /<h1><a [^>]*><img [^>]*alt="Le plan"[\s\S]*<p>Du texte\.<\/p>/u,
  );
});

test('a title of which the sanitiser leaves nothing is its words', async () => {
  const { files } = await written('html', '# <script>Hugo</script>\n\nDu texte.\n');
  expect(files).toContain('<h1>Hugo</h1>\n<p>Du texte.</p>');
});

test('a title that is a formula is set as one', async () => {
  const text = '# $E = mc^2$\n\nDu texte.\n';
  expect((await written('page', text)).files).toMatch(/<h1[^>]*><math.*<mi>m<\/mi>/su);
  expect((await written('odt', text)).files).toMatch(/"Title"><draw:frame/u);
  expect((await written('typst', text)).files).toMatch(/false\)\[#math\.equation/u);
});

test('HTML in a title is read, and ends where the title ends', async () => {
  const { files } = await written('html', '# H<sub>2</sub>O <b>pur\n\nDu texte.\n');
  expect(files).toContain('<h1>H<sub>2</sub>O pur</h1>\n<p>Du texte.</p>');
});

test('a heading of a formula alone has words enough', async () => {
  const { files, told } = await written('page', '# A\n\n## $x$\n\nB.\n');
  expect(files).toMatch(/<h2[^>]*><math/u);
  expect(told).toEqual([]);
});

describe('a heading without words', () => {
  const image = '# A\n\n## ![Le plan](plan.png)\n\nDu texte.\n';

  test('has those of its image in the contents of a book', async () => {
    const { files } = await written('epub', image, { readImage });
    expect(files).toMatch(/<nav epub:type="toc"[\s\S]*?>Le plan<\/a>/u);
    const untold = await written('epub', '## ![](plan.png)\n\nDu texte.\n', { readImage });
    expect(untold.files).not.toMatch(/<a href="[^"]*"><\/a>|<ol><\/ol>/u);
  });

  test('has a name in a PDF, which is PDF/UA', async () => {
    for (const text of [image, '# ![Le plan](plan.png)\n\nDu texte.\n', '# A\n\n![](plan.png)\n']) {
      const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
      expect(toldBy(await exportArticle(article, 'pdf', { readImage }))).toEqual([]);
    }
  });

  test.each([
    '## ![](plan.png)',
    '## *![ ](plan.png)*',
    '## <img src="plan.png">',
    '<h2><img src="plan.png"></h2>',
    '<h2 id="a">\n<p><img src="plan.png" alt=""></p>\n</h2>',
  ])('is none where its image has none either: %s', async (heading) => {
    for (const format of ['page', 'html', 'typst', 'odt']) {
      const { files, told } = await written(format, `# A\n\n${heading}\n\nB.\n`, { readImage });
      expect(files).not.toMatch(/<h2|heading\(level: 2|<text:h /u);
      expect(files).toMatch(/<img |image\("|<draw:image /u);
      expect(told).toContain('3:1 an image without alternative text is no heading');
    }
  });

  test.each(['##', '<h2></h2>', '<h2><b> </b></h2>', '## <script>b</script>'])(
    'that shows nothing is left out: %s',
    async (heading) => {
      for (const format of ['page', 'typst', 'odt']) {
        const { files, told } = await written(format, `# A\n\n${heading}\n\nB.\n`);
        expect(files).not.toMatch(/<h2|heading\(level: 2|<text:h /u);
        expect(told).toContain('3:1 a heading without words is left out');
      }
    },
  );

  test('has that of its formula on a page', async () => {
    const { files } = await written('page', '# $x^2$\n\n## $y$ et $z$\n\nA.\n');
    expect(files).toContain('<h1 aria-label="x^2"><math');
    expect(files).not.toMatch(/<h2[^>]*aria-label/u);
  });
});
