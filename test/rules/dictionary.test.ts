/** The rules that ask the dictionary: what they do without it, with the author's own words, and what one word in many places is. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { type CheckOptions, checkArticle } from '../../src/rules/check-article.ts';
import { rules } from '../../src/rules/index.ts';
import { refusesElision, takesElision } from '../../src/text/lexicon/aspirated.ts';
import { lexicon } from '../fixtures.ts';

const spelling = rules.get('spelling');

function found(text: string, options: CheckOptions = {}) {
  const article = readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
  return checkArticle(article, { rules: [spelling], lexicon, ...options });
}

test('without a dictionary the rules that need it say nothing, and forgiving them is no fault', () => {
  const text = '<!-- article-ignore spelling -->\n\nLe dévellopement.\n';
  expect(found(text, { lexicon: () => null })).toEqual([]);
  expect(found(text)).toEqual([]);
});

test('it is not asked for where no block is French', () => {
  const article = readArticle('The misspeling of an English text is of no concern here.\n', {
    name: 'a.md',
    language: 'en',
  });
  let asked = 0;
  checkArticle(article, {
    lexicon: () => {
      asked++;
      return null;
    },
  });
  expect(asked).toBe(0);
});

describe('the author’s own words', () => {
  test.each([['dévellopement'], ['Dévell*'], ['*pement']])('accept: %s', (pattern) => {
    expect(found('Le dévellopement.\n')).toHaveLength(1);
    expect(found('Le dévellopement.\n', { accept: [pattern] })).toEqual([]);
  });

  test('a star alone accepts nothing', () => {
    expect(found('Le dévellopement.\n', { accept: ['*'] })).toHaveLength(1);
  });
});

test('one word in two places is one finding with its count and its edits', () => {
  const [finding, ...others] = found('Le resultat est bon.\n\nUn resultat, enfin.\n');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ count: 2 });
  expect(finding!.message).toContain('(2 times)');
  expect(finding!.edits.map(({ text }) => text)).toEqual(['résultat', 'résultat']);
});

test('what the list of misspellings tells, the dictionary does not tell again', () => {
  const both = [rules.get('misspellings'), spelling];
  const told = (options: CheckOptions) =>
    found('Le dilemne et le resultat.\n', options).map(({ rule }) => rule);
  expect(told({ rules: both })).toEqual(['misspellings', 'misspellings']);
  expect(told({})).toEqual(['spelling', 'spelling']);
  expect(told({ rules: both, severities: { misspellings: 'off' } })).toEqual(['spelling', 'spelling']);
});

test('the region of an article chooses how its signs are spaced', () => {
  const findings = (language: string) =>
    checkArticle(readArticle('Bonjour! Il fait beau ici.\n', { name: 'a.md', language }), {
      rules: [rules.get('space-before-signs')],
    });
  expect(findings('fr-CA')).toEqual([]);
  expect(findings('fr')).toHaveLength(1);
});

test.each([
  ['haricot', false],
  ['onze', false],
  ['huit', false],
  ['huître', true],
  ['hôtel', true],
  ['homme', true],
  ['héros', false],
  ['héroïne', true],
  ['arbre', true],
  ['yaourt', false],
  ['yeux', true],
  ['hachage', false],
  ['hobbit', false],
  ['hernie', false],
  ['hibernation', true],
  ['hallucination', true],
])('%s is elided before: %s', (word, elides) => {
  expect(takesElision(word)).toBe(elides);
  expect(refusesElision(word)).toBe(!elides);
});
