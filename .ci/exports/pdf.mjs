/** Judges PDF: whole, tagged, every font inside, the text that of the article, and PDF/UA by veraPDF. */

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const leastF1 = 0.98;

/** What the rich fixture is made of, as structure types of PDF. */
const structure = [
  'H1',
  'H2',
  'H3',
  'P',
  'L',
  'LI',
  'LBody',
  'Table',
  'TH',
  'TD',
  'Note',
  'Link',
  'Figure',
  'Caption',
  'BlockQuote',
  'Code',
  'Formula',
];

export const checks = [
  {
    name: 'is tagged and has a title (pdfinfo)',
    program: 'pdfinfo',
    check: each(({ file }) => {
      const facts = run('pdfinfo', [file]);
      return [
        ...(/^Tagged: +yes$/mu.test(facts) ? [] : ['is not tagged']),
        ...(/^Title: +\S/mu.test(facts) ? [] : ['has no title']),
        ...(/^Page size: .*A4/mu.test(facts) ? [] : ['is not A4']),
      ];
    }),
  },
  {
    name: 'has a structure of headings, lists, tables, notes, links and figures (pdfinfo -struct)',
    program: 'pdfinfo',
    check: each(({ name, file }) => {
      if (!name.startsWith('riche')) return [];
      const found = new Set(run('pdfinfo', ['-struct', file]).match(/(?<=^ *)[A-Z]\w*/gmu));
      return structure.filter((type) => !found.has(type)).map((type) => `has no ${type}`);
    }),
  },
  {
    name: 'has all its fonts inside (pdffonts)',
    program: 'pdffonts',
    check: each(({ file }) => {
      const fonts = run('pdffonts', [file]).trim().split('\n').slice(2);
      return fonts.filter((font) => !/ yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/u.test(font));
    }),
  },
  {
    name: 'is whole (qpdf)',
    program: 'qpdf',
    check: each(({ file }) => {
      const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
      return status === 0 ? [] : [stdout + stderr];
    }),
  },
  {
    name: `has the words of the article, F1 of ${leastF1} or more (pdftotext)`,
    program: 'pdftotext',
    check: each(({ article, file }) => {
      // Characters that override the direction turn words around on the page.
      if (/[\u202a-\u202e]/u.test(readFileSync(article, 'utf8'))) return [];
      const score = f1(wordsOfArticle(article), wordsOfPdf(file));
      return score >= leastF1 ? [] : [`F1 is ${score.toFixed(4)}`];
    }),
  },
  {
    name: 'is PDF/UA-1 where its writer says nothing else (veraPDF)',
    program: 'java',
    check: (files) => {
      const claimed = files.filter(({ warnings }) => !warnings.includes('not PDF/UA'));
      return claimed.length === 0 ? ['none claims to be'] : veraPdf(claimed.map(({ file }) => file));
    },
  },
];

function each(faultsOf) {
  return (files) => files.flatMap((file) => faultsOf(file).map((fault) => `${file.name}: ${fault}`));
}

function run(program, given) {
  return execFileSync(program, given, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  });
}

/** The text of the fragment of HTML, and of the title block: its author, date and description stand in the front matter. */
function wordsOfArticle(article) {
  const exported = (format) =>
    run(process.execPath, [resolve('dist/bin/article.cjs'), 'export', article, '--to', format]);
  const { author, date, description } = JSON.parse(exported('json'));
  let notes = 0;
  const text = exported('html')
    // A page prints the number of a note beside it, a browser makes it.
    .replace(/<li id="user-content-fn-/gu, (item) => `${++notes} ${item}`)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#x(?<code>[\dA-F]+);/giu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&\w+;/gu, ' ');
  return wordsIn([author, date, description, text].join('\n'));
}

/** Between the running head and the number of the page; words that were broken at the end of a line are whole again. */
function wordsOfPdf(file) {
  const area = ['-x', '0', '-y', '85', '-W', '596', '-H', '665'];
  const text = run('pdftotext', [...area, file, '-']);
  return wordsIn(text.replace(/(?<=\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, ''));
}

/** The number of a note is no part of the word before it. */
function wordsIn(text) {
  return text.normalize('NFKC').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

/** Of two bags of words. */
function f1(expected, found) {
  const left = new Map();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return expected.length + found.length === 0 ? 1 : (2 * common) / (expected.length + found.length);
}

const jar = resolve('node_modules/.cache/verapdf.jar');
const address =
  'https://repo1.maven.org/maven2/org/verapdf/apps/greenfield-apps/1.28.2/greenfield-apps-1.28.2.jar';

/** One line for each file that is not. Fetched once; without it the check says so. */
async function veraPdf(files) {
  if (!existsSync(jar)) {
    const answer = await fetch(address).catch(() => undefined);
    if (!answer?.ok) {
      console.log('skipped: veraPDF cannot be fetched');
      return [];
    }
    mkdirSync(dirname(jar), { recursive: true });
    writeFileSync(jar, Buffer.from(await answer.arrayBuffer()));
  }
  const given = ['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', 'ua1', '--format', 'text'];
  const { stdout } = spawnSync('java', [...given, ...files], { encoding: 'utf8' });
  const passed = stdout.match(/^PASS /gmu)?.length ?? 0;
  return passed === files.length ? [] : stdout.split('\n').filter((line) => !line.startsWith('PASS'));
}
