/** What the checks of docx and odt share: what pandoc and LibreOffice make of a file, beside what the article holds. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { visit } from 'unist-util-visit';
import { documentOf } from '../../dist/src/exporters/normalise/index.js';
import { withoutHtml } from '../../dist/src/exporters/normalise/raw-html.js';
import { treesOf } from '../../dist/src/exporters/normalise/trees.js';
import { readArticle } from '../../dist/src/index.js';

/** Word has no more, and neither format writes a table of more. */
const mostColumns = 63;

/**
 * @param types of the images that the format shows.
 * @param reading.listsOf how many lists of the format one of an article is.
 * @param reading.linkedImages whether pandoc reads the images in links of the format.
 */
export function pandocReadsBack(types, { listsOf = () => 1, linkedImages = true } = {}) {
  return {
    name: 'pandoc reads back as many headings, links, notes, lists, tables and images',
    program: 'pandoc',
    check: async (files) => {
      const faults = [];
      for (const { name, article, file } of files) {
        const expected = await constructsOf(article, types, { listsOf, linkedImages });
        const found = pandocCounts(file);
        for (const [what, count] of Object.entries(expected)) {
          if (found[what] !== count) faults.push(`${name}: ${found[what]} ${what} of ${count}`);
        }
      }
      return faults;
    },
  };
}

async function documentIn(path) {
  const article = readArticle(readFileSync(path), { name: path });
  const folder = dirname(path) + sep;
  const readImage = async (given) => {
    const image = resolve(folder, given);
    return image.startsWith(folder) && existsSync(image) ? readFileSync(image) : 'no such file';
  };
  return withoutHtml(await documentOf(article, { readImage, warn: () => {} }));
}

async function constructsOf(path, types, { listsOf, linkedImages }) {
  const document = await documentIn(path);
  const counts = { headings: 0, links: 0, notes: 0, lists: 0, tables: 0, images: 0 };
  const called = new Set();
  for (const tree of treesOf({ ...document, notes: [] })) {
    visit(tree, (node) => {
      if (node.type === 'heading' && node.depth > 1) counts.headings++;
      // pandoc reads no lists in notes.
      if (node.type === 'list') counts.lists += listsOf(node);
      if (node.type === 'footnoteReference') called.add(node.identifier);
    });
  }
  counts.notes = called.size;
  for (const tree of treesOf(document)) {
    const unread = new Set();
    visit(tree, (node) => {
      if (node.type === 'link') counts.links++;
      if (node.type === 'link' && !linkedImages) visit(node, 'image', (image) => void unread.add(image));
      if (node.type === 'table' && columnsOf(node) <= mostColumns) counts.tables++;
      if (node.type !== 'image' || unread.has(node)) return;
      if (types.includes(document.images.get(node.url)?.type)) counts.images++;
    });
  }
  return counts;
}

function columnsOf({ children }) {
  return Math.max(...children.map((row) => row.children.length));
}

const pandocNames = {
  Header: 'headings',
  Link: 'links',
  Note: 'notes',
  OrderedList: 'lists',
  BulletList: 'lists',
  Table: 'tables',
  Image: 'images',
};

function pandocCounts(file) {
  const json = execFileSync('pandoc', ['--to', 'json', file], { encoding: 'utf8', maxBuffer: 1e9 });
  const counts = { headings: 0, links: 0, notes: 0, lists: 0, tables: 0, images: 0 };
  JSON.parse(json, (_, value) => {
    const what = pandocNames[value?.t];
    if (what !== undefined) counts[what]++;
    return value;
  });
  return counts;
}

export const everyPartIsWellFormed = {
  name: 'every part is well-formed XML',
  program: 'xmllint',
  check: (files, { folder }) =>
    files.flatMap(({ name, file }) => {
      const parts = join(folder, `${name}.parts`);
      execFileSync('unzip', ['-q', '-o', file, '-d', parts]);
      const { stdout, stderr } = spawnSync(
        'find',
        [
          parts,
          '-name',
          '*.xml',
          '-exec',
          'xmllint',
          '--noout',
          '{}',
          ';',
          '-o',
          '-name',
          '*.rels',
          '-exec',
          'xmllint',
          '--noout',
          '{}',
          ';',
        ],
        { encoding: 'utf8' },
      );
      return (stdout + stderr)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `${name}: ${line}`);
    }),
};

/** Of the words of an article; those that run from right to left and those between controls of direction come out of a PDF in other pieces. */
const leastShown = 0.96;

export const libreOfficeShowsIt = {
  name: 'LibreOffice opens it, and its pages have the words of the article',
  program: 'soffice',
  check: async (files, { folder }) => {
    const output = join(folder, 'pdf');
    const settings = `-env:UserInstallation=file://${join(folder, 'soffice')}`;
    const paths = files.map(({ file }) => file);
    execFileSync('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', output, ...paths], {
      stdio: 'ignore',
      timeout: 300_000,
    });
    const faults = [];
    for (const { name, article, file } of files) {
      const pdf = join(output, basename(file).replace(/\.\w+$/u, '.pdf'));
      const shown = wordsOf(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
      const share = shareOf(wordsOf(textOf(await documentIn(article))), shown);
      if (share < leastShown) faults.push(`${name}: ${(share * 100).toFixed(1)} % of the words`);
    }
    return faults;
  },
};

function textOf(document) {
  const texts = [...document.meta.authors];
  for (const tree of treesOf(document)) {
    visit(tree, ['text', 'inlineCode', 'code'], ({ value }) => {
      texts.push(value);
    });
  }
  return texts.join(' ');
}

function wordsOf(text) {
  // The number of a note follows its word at once.
  return text.normalize('NFKC').match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** Of the expected words, how many were found, each as often as it was found. */
function shareOf(expected, found) {
  const left = new Map();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  const missing = expected.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return expected.length === 0 ? 1 : 1 - missing.length / expected.length;
}
