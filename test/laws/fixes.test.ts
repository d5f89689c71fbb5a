/** Laws of fixes: they end, they touch nothing else, and they change neither the words nor what the article is made of. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  applyFixes,
  checkArticle,
  countWords,
  fixArticle,
  passagesOf,
  readArticle,
} from '../../src/index.ts';
import { shapeOf } from '../../src/rules/fix-article.ts';
import { type Fixture, fixtures } from '../fixtures.ts';

/** What people type in French, right and wrong, between what no fix may touch. */
const piece = fc.constantFrom(
  'Le jardin',
  "l'été",
  'coeur',
  '« oui »',
  '"non"',
  '“ bien ”',
  '10 %',
  '65.000',
  '10:30',
  're:Invent',
  'n° 3',
  'M. Dupont',
  '1ère',
  'A lire',
  'etc...',
  '`a  b !`',
  '[un  lien !](https://a.b/c?d=e!f)',
  '*fort  !*',
  '$x  = 3 !$',
  '<b title="a  !">',
  '&nbsp;!',
  '\\*',
  '![une  image](i.png)',
);
const gap = fc.constantFrom(
  ' ',
  '  ',
  '',
  ' !',
  '?',
  ' ;',
  ':',
  ',',
  ' ...',
  '\n',
  '\u00a0!',
  '\u202f?',
  '(',
  ' )',
);
const block = fc
  .tuple(
    fc.constantFrom('', '# ', '> ', '- ', '1. ', '<!-- article-ignore -->\n'),
    fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 8 }),
  )
  .map(([opening, pieces]) => opening + pieces.flat().join(''));
const markdown = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const document = fc.tuple(markdown, lineEnd).map(([text, ending]) => text.replaceAll('\n', ending));

/** Pieces with a space on either side: two code spans that touch are another one, and a sum of dollars is no math. */
const apart = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

const read = (text: string) => readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
const fix = (article: Article, reread: (text: string) => Article) => fixArticle(article, {}, reread);

describe('a fix', () => {
  test('made once leaves nothing to a second one, and the tree as it was', () => {
    fc.assert(
      fc.property(document, (text) => {
        const article = read(text);
        const once = fix(article, read);
        expect(fix(once.article, read).article.source.text).toBe(once.article.source.text);
        expect(shapeOf(once.article.tree)).toBe(shapeOf(article.tree));
      }),
    );
  });

  test('changes no byte outside its span', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { text: fixed, applied } = applyFixes(text, checkArticle(read(text)));
        let [before, after] = [0, 0];
        for (const { span, text: put } of applied) {
          const between = text.slice(before, span.start);
          expect(fixed.slice(after, after + between.length)).toBe(between);
          expect(fixed.slice(after + between.length, after + between.length + put.length)).toBe(put);
          before = span.end;
          after += between.length + put.length;
        }
        expect(fixed.slice(after)).toBe(text.slice(before));
      }),
    );
  });

  test('changes no word count', () => {
    fc.assert(
      fc.property(document, (text) => {
        const fixed = fixArticle(read(text), {}, read).article;
        expect(wordsOf(fixed)).toBe(wordsOf(read(text)));
      }),
    );
  });

  test('leaves code, addresses, attributes and math alone', () => {
    fc.assert(
      fc.property(apart, (text) => {
        const kept = (of: string) => of.match(/`[^`\n]*`|\]\([^)\n]*\)|<b [^>\n]*>|\$x[^$\n]*\$/gu) ?? [];
        expect(kept(fix(read(text), read).article.source.text)).toEqual(kept(text));
      }),
    );
  });
});

/** As a reader reads it: `&nbsp;` is no word. */
function wordsOf(article: Article): number {
  return passagesOf(article).reduce((sum, { text }) => sum + countWords(text), 0);
}

const variants: readonly [name: string, change: (text: string) => string][] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['lone CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
];

describe.each(variants)('with %s', (_, change) => {
  test.each(fixtures)(
    '$name is found the same, fixed the same, and right then',
    ({ name, text }: Fixture) => {
      const plain = readArticle(text, { name });
      const article = readArticle(change(text), { name });
      expect(places(article)).toEqual(places(plain));
      const reread = (fixed: string) => readArticle(fixed, { name });
      const fixed = fix(article, reread);
      expect(fixed.article.source.text).toBe(
        change(fix(plain, reread).article.source.text).replace(/^\ufeff/u, ''),
      );
      expect(shapeOf(fixed.article.tree)).toBe(shapeOf(article.tree));
      expect(checkArticle(fixed.article).filter(({ edits }) => edits.length > 0)).toEqual([]);
    },
  );
});

/** What is found, with the line it stands in. */
function places(article: Article): string[] {
  const { text } = article.source;
  return checkArticle(article).map(({ rule, message, span: { start } }) => {
    const line = text.slice(0, start).split(/\r\n|\r|\n/u).length;
    return `${line} ${rule} ${message}`;
  });
}
