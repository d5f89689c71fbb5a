/** A block is read by the rules of its own language, and by none where its language is not plain. */

import { expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { checkArticle } from '../../src/rules/check-article.ts';

const english = [
  'We had a very good time in the mountains, and we will go there again next year with all our friends.',
  'The weather was fine and the food was better than anything we had expected from such a small place.',
].join('\n\n');

const rulesOf = (last: string) =>
  checkArticle(readArticle(`${english}\n\n${last}\n`, { name: 'a.md' })).map(({ rule }) => rule);

test('a French paragraph of an English article is held to French spaces', () => {
  const paragraph = 'Nous avons demandé à la patronne ce que coûtait la chambre: elle a souri sans répondre.';
  expect(rulesOf(paragraph)).toContain('space-before-signs');
});

test('a line of French names in an English article is not', () => {
  const names = 'Photos: Hélène Garnier, Lucie Marchand, Étienne Lefort, Marie Duval et Antoine Roussel';
  expect(rulesOf(names)).toEqual([]);
});
