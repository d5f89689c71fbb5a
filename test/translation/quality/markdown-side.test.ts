/** A side of raw Markdown says what the reader of articles reads in it, each character with its place. */

import { expect, test } from 'vitest';
import { linearPattern } from '../../../src/translation/extraction/linear-pattern.ts';
import { sideOf } from '../../../src/translation/quality/side.ts';

const side = (markdown: string, protect: readonly string[] = []) =>
  sideOf([markdown], 'markdown', 'fr', protect.map(linearPattern));

function marks(markdown: string, protect?: readonly string[]) {
  const { codes } = side(markdown, protect);
  return codes.kind === 'markdown' ? codes.marks.map(({ kind, key }) => [kind, key]) : [];
}

test('references of every name are decoded, and what they stand for has its place', () => {
  const { text, shownSpan } = side('Un set&colon;html et l&rsquo;*eau*.');
  expect(text).toBe('Un set:html et l’eau.');
  expect(shownSpan(6, 7)).toEqual({ start: 6, end: 13 });
  expect(shownSpan(17, 20)).toEqual({ start: 30, end: 33 });
});

test('lines are lines, whatever a block would begin with', () => {
  expect(side('- un  \ndeux\\\n   trois #').text).toBe('- un  \ndeux\ntrois #');
  expect(side('1. # > ').text).toBe('1. # > ');
});

test('alternatives are text, also with marks in them; code, notes and formulas of tags are signs', () => {
  expect(side('Voir ![un *beau* plan](p.png) ou ![le lac](l.png), `code`[^1].').text).toBe(
    'Voir un beau plan ou le lac, \ufffc\ufffc.',
  );
});

test('the halves of a mark that a sentence cut in two are no text', () => {
  expect(side('**Un début.').text).toBe('Un début.');
  expect(side('la fin.** Et 2 * 3, snake_case_name').text).toBe('la fin. Et 2 * 3, snake_case_name');
});

test('marks are those of the tree, of tags with braces and of what is protected', () => {
  expect(marks('[a](<b c> "t") [d][Label] ![e](f.png) `g  h` [^i] <b class="x" title="y">z</b>')).toEqual([
    ['link', 'b c'],
    ['link', '[label]'],
    ['image', 'f.png'],
    ['code', 'g h'],
    ['note', 'i'],
    ['html', '<b class="x">'],
    ['html', '</b>'],
  ]);
  expect(marks('<Carte lieu={"Las *Vegas*"} /> et {{ *n* }}', [String.raw`\{\{.*?\}\}`])).toEqual([
    ['html', '<Carte lieu={"Las *Vegas*"}/>'],
    ['protected', '{{ *n* }}'],
  ]);
});
