/** An article with a fault of each kind, what rules say of it, and languages that examples do not show. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { applyFixes } from '../../src/rules/fix.ts';
import { forms } from '../../src/rules/forms/index.ts';
import { misspellings } from '../../src/rules/forms/misspelling-list.ts';
import { otherLanguages } from '../../src/rules/other-languages/index.ts';
import { prose } from '../../src/rules/prose/index.ts';
import { repeatedWord } from '../../src/rules/prose/repeated-word.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { structure } from '../../src/rules/structure/index.ts';
import { countWords } from '../../src/text/words.ts';
import { root } from '../fixtures.ts';

const rules = [...forms, ...prose, ...structure, ...otherLanguages];

function check(text: string, language: string, some: readonly Rule[] = rules) {
  const article = readArticle(text, { name: 'check.md', from: 'markdown', language });
  return checkArticle(article, { rules: some });
}

function fixture(name: string): string {
  return readFileSync(join(root, 'fixtures/check', name), 'utf8').replaceAll('\r\n', '\n');
}

const planted: readonly (readonly [severity: string, rule: string, text: string])[] = [
  ['error', 'homophones', 'fait parti des'],
  ['error', 'elision', 'si il'],
  ['error', 'missing-hyphen', 'celui ci'],
  ['error', 'quelque-soit', 'quelque soit'],
  ['error', 'voir-voire', 'voir'],
  ['error', 'missing-hyphen', 'Au dessus'],
  ['error', 'misspellings', 'parmis'],
  ['error', 'misspellings', 'hotel'],
  ['error', 'inverted-pronoun', 'Devons nous'],
  ['error', 'inverted-pronoun', 'voulez vous'],
  ['warning', 'today-twice', 'Au jour d’aujourd’hui'],
  ['error', 'repeated-word', 'dans\ndans'],
  ['warning', 'malgre-que', 'malgré que'],
  ['error', 'extra-hyphen', 'parce-que'],
  ['error', 'inversion-t', 'a t-il'],
  ['error', 'inversion-t', 'va-t’il'],
  ['error', 'peut-etre', 'Peut être que'],
  ['warning', 'heading-levels', '#### Les photos'],
  ['warning', 'announced-missing', 'Les photos suivantes'],
  ['warning', 'heading-punctuation', '.'],
  ['info', 'list-lead-in', 'fleurs'],
  ['warning', 'empty-list-item', '-'],
  ['warning', 'broken-anchors', '[ici](#plan)'],
  ['warning', 'vague-link', '[ici](#plan)'],
  ['warning', 'footnotes', '[^1]'],
  ['warning', 'missing-alternative', '![](serre.jpg)'],
  ['warning', 'footnotes', '[^2]'],
  ['warning', 'empty-section', '## La fin'],
];

describe.each([
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('an article with planted faults, in %s', (_, lineEnds) => {
  const text = lineEnds(fixture('formes.fr.md'));
  const findings = check(text, 'fr');

  test('each fault is found where it stands, and nothing in code, addresses, HTML, math and front matter', () => {
    const found = findings.map(({ rule, severity, span }) => [
      severity,
      rule,
      text.slice(span.start, span.end).replaceAll('\r\n', '\n'),
    ]);
    expect(found).toEqual(planted);
  });

  test('what can be mended is, and no word is lost or won', () => {
    const fixed = applyFixes(text, findings).text;
    expect(fixed).toBe(lineEnds(fixture('formes.fixed.fr.md')));
    expect(countWords(fixed)).toBe(countWords(text));
    expect(check(fixed, 'fr').flatMap(({ edits }) => edits)).toEqual([]);
  });
});

test('each misspelling is listed once, and none is its own correction', () => {
  const rows = misspellings.trim().split('\n');
  const wrong = rows.flatMap((row) => {
    const [from, to, endings = '-'] = row.split(' ');
    expect(from, row).not.toBe(to);
    return endings.split(',').map((ending) => from! + (ending === '-' ? '' : ending));
  });
  expect(wrong.filter((word, index) => wrong.indexOf(word) !== index)).toEqual([]);
});

test.each([
  ['en', 'She walked to the the garden.', 'I had had enough, and that that is is plain. It came in in May.'],
  ['de', 'Er ging und und kam.', 'Das sind die, die die Rosen gießen, und der der Gärtner half.'],
  ['es', 'El jardín de de la casa.', 'El padre de de la Vega dice que no no.'],
  ['it', 'Il giardino della della casa.', 'Piano piano il giardino si sveglia.'],
  ['pt', 'O jardim da da casa.', 'O jardim é muito muito bonito.'],
  ['nl', 'De tuin van van het huis.', 'Dat het het beste is, en die die er is.'],
])('repeated words are those of the language: %s', (language, wrong, right) => {
  expect(check(wrong, language, [repeatedWord])).toHaveLength(1);
  expect(check(right, language, [repeatedWord])).toEqual([]);
});

test('a French habit is left alone in a French article, unless the block is marked as another language', () => {
  const quotation = '> The garden is open !\n';
  const article = `Le jardin est ouvert depuis le matin, et la porte reste ouverte.\n\n${quotation}`;
  expect(check(article, 'fr', otherLanguages)).toEqual([]);
  const marked = article.replace('> The', '<!-- lang: en -->\n\n> The');
  expect(check(marked, 'fr', otherLanguages).map(({ rule }) => rule)).toEqual(['space-before-punctuation']);
});

test('bare text is not blamed for marks that it does not have', () => {
  const text =
    'Le jardin\n\nLe plan est sur https://example.org/plan et la note [^1] manque.\n\nLa serre :\n\nFin.\n';
  const article = readArticle(text, { name: 'check.txt', from: 'text', language: 'fr' });
  expect(checkArticle(article, { rules: structure })).toEqual([]);
});
