/** Laws of places: the atoms of a block tile it, its text is what they show, and the source of a sentence says the sentence. */

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { describe, expect, test } from 'vitest';
import { type Article, spanOf } from '../../../src/core/article.ts';
import { UserError } from '../../../src/core/errors.ts';
import { atomsOfBlock, isInlineBlock } from '../../../src/core/prose/atoms.ts';
import { passagesOf } from '../../../src/core/prose/passages.ts';
import { placesOf } from '../../../src/core/prose/places.ts';
import { textOf } from '../../../src/core/prose/text-of.ts';
import { readArticle, stats } from '../../../src/index.ts';
import type { ReadOptions } from '../../../src/read/index.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { fixtures } from '../../fixtures.ts';
import { bareText } from '../../read/bare-texts.ts';
import { markdownDocument } from '../../read/markdown-documents.ts';

const many = { numRuns: 300 };
const parsers = ['auto', 'remark'] as const;

function inlineBlocksOf(
  node: Nodes,
): Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' | 'defListTerm' }>[] {
  if (isInlineBlock(node)) return [node];
  return 'children' in node ? node.children.flatMap(inlineBlocksOf) : [];
}

function expectTiles(article: Article): void {
  const { source, format, tree } = article;
  for (const block of inlineBlocksOf(tree)) {
    const atoms = atomsOfBlock(block, { source: source.text, marked: format === 'markdown' });
    const faults = atoms.filter((atom, index) => {
      if (index > 0 && atom.start !== atoms[index - 1]!.end) return true;
      const slice = source.text.slice(atom.start, atom.end);
      return atom.type === 'code' ? atom.markup !== slice : atom.plain && atom.text !== slice;
    });
    expect(faults).toEqual([]);
    const shown = atoms.map((atom) =>
      atom.type === 'text' && atom.ending !== undefined ? (atom.ending ?? '') : atom.text,
    );
    expect(shown.join('')).toBe(textOf(block.children));
    const span = spanOf(block);
    if (atoms.length > 0) expect(atoms[0]!.start).toBeGreaterThanOrEqual(span.start);
    if (atoms.length > 0) expect(atoms.at(-1)!.end).toBeLessThanOrEqual(span.end);
  }
}

function expectPlaces(article: Article): void {
  for (const passage of passagesOf(article)) {
    const { text } = passage;
    const sourceSpan = placesOf(passage, article);
    let last = 0;
    const faults: object[] = [];
    for (let at = 0; at < text.length; at++) {
      const { start, end } = sourceSpan(at, at + 1);
      const saysOther = end - start === 1 && /\S/u.test(text[at]!) && article.source.text[start] !== text[at];
      if (start < last || end <= start || saysOther) faults.push({ at, start, end });
      last = start;
    }
    expect({ text, faults }).toEqual({ text, faults: [] });
  }
}

/** What is refused, front matter that is none, has no places. */
function readOrSkip(text: string, options: ReadOptions): Article {
  try {
    return readArticle(text.replaceAll('\0', ''), options);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return fc.pre(false) as never;
  }
}

const everyNodeHasAPlace = (node: Nodes): boolean =>
  node.position !== undefined && (!('children' in node) || node.children.every(everyNodeHasAPlace));

describe('atoms tile their block, and passages are what they show', () => {
  test.each(fixtures)('$name', ({ name, text }) => {
    for (const source of [text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      const article = readArticle(source, { name });
      expectTiles(article);
      expectPlaces(article);
      expect(everyNodeHasAPlace(article.tree)).toBe(true);
    }
  });

  test.each(parsers)('of any Markdown that %s reads', (parser) => {
    fc.assert(
      fc.property(markdownDocument, (markdown) => {
        const article = readOrSkip(markdown, { from: 'markdown', parser });
        expect(everyNodeHasAPlace(article.tree)).toBe(true);
        expectTiles(article);
        expectPlaces(article);
      }),
      many,
    );
  });

  test('of any bare text', () => {
    fc.assert(
      fc.property(bareText, fc.constantFrom('text', 'auto'), (text, from) => {
        const article = readOrSkip(text, { from });
        expectTiles(article);
        expectPlaces(article);
      }),
      many,
    );
  });
});

const word = fc.constantFrom(
  'mot',
  'caf&eacute;',
  '&laquo;&nbsp;oui&nbsp;&raquo;',
  '**fort**',
  '*l&rsquo;eau*',
  'x\\*y',
  '`npm i`',
  '[ici](/a?b&amp;c)',
  '42',
  '&#x1F600;',
  'e\u0301te\u0301',
);
const gap = fc.constantFrom(' ', ' ', ' ', '\n');
const sentence = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 14 })
  .map((pairs) => `Voici ${pairs.map(([said, after]) => said + after).join('')}la fin.`);
const frame = fc.constantFrom('', '> ', '> > ', '- ', '1. ', '> - ');

/** Prose with all that makes its source longer than its text, under the marks of quotations and lists. */
const prose = fc
  .array(fc.tuple(frame, fc.array(sentence, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 4 })
  .map((blocks) =>
    blocks
      .map(([mark, said]) => {
        const rest = mark.replace(/[^>]/gu, ' ');
        return mark + said.join(' ').replaceAll('\n', `\n${rest}`);
      })
      .join('\n\n<!-- -->\n\n'),
  );

/** What a slice of such a source says. */
function decoded(slice: string): string {
  const marks = /\n[ >]*|\*+(?<!\\\*)|`|\[(?=ici)|\]\([^)]*\)/gu;
  return decodeString(slice.replace(marks, (found) => (found.startsWith('\n') ? '\n' : '')));
}

const folded = (text: string) => text.replace(/ *\n */gu, ' ');

describe('the source of a sentence says the sentence', () => {
  test('with references, escapes, soft breaks, marks, quotations and lists', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...parsers), (markdown, parser) => {
        const article = readArticle(markdown, { from: 'markdown', parser, language: 'fr' });
        const said = passagesOf(article).filter(({ account }) => account !== 'comments');
        expect(said.length).toBeGreaterThan(0);
        for (const passage of said) {
          const sourceSpan = placesOf(passage, article);
          for (const { start, end } of splitSentences(passage.text, 'fr')) {
            const span = sourceSpan(start, end);
            const slice = markdown.slice(span.start, span.end);
            expect(folded(decoded(slice))).toBe(folded(passage.text.slice(start, end)));
          }
        }
      }),
      many,
    );
  });

  test('as stats shows its longest sentences, in HTML too', () => {
    const markdown =
      '<div>\n<p>Un caf&eacute; serr&eacute;&nbsp;<b>et</b> long,\n   pour commencer la journ&eacute;e.</p>\n</div>\n';
    const article = readArticle(markdown, { from: 'markdown', language: 'fr' });
    const [longest] = stats(article).difficulty.longest;
    const { start, end } = longest!.position;
    expect(markdown.slice(start.offset, end.offset)).toBe(
      'Un caf&eacute; serr&eacute;&nbsp;<b>et</b> long,\n   pour commencer la journ&eacute;e.',
    );
    expect(longest!.text).toBe('Un café serré\u00a0et long, pour commencer la journée.');
  });
});

test('links that remark finds after parsing have places, and so has the text around them', () => {
  const markdown = '> Écrire \\* à a@exemple.fr &amp;\n> voir _www.exemple.fr/a_ puis b@exemple.fr.\n';
  const article = readArticle(markdown, { from: 'markdown', parser: 'remark' });
  expect(everyNodeHasAPlace(article.tree)).toBe(true);
  expectPlaces(article);
});

test('a byte order mark behind the first is a character with a place', () => {
  for (const markdown of ['\ufeff\ufeff---\n---\n\n- a', '\ufeff\ufeffUn *mot* ici.\n']) {
    const article = readArticle(markdown, { from: 'markdown' });
    expectTiles(article);
    expectPlaces(article);
  }
});
