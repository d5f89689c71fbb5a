/** A reading time that marked-up Markdown declares is read where it stands at the top, and is nobody's reading. */

import { expect, test } from 'vitest';
import { readArticle, stats } from '../../src/index.ts';

const rest = '## Une section\n\nLa lampe tourne depuis cent ans, et personne ne sait qui la nettoie.\n';
const answerOf = (text: string) => stats(readArticle(text, { name: 'a.md' }));

test.each([
  '# Le phare\n\n*Temps de lecture : 7 minutes*\n\n',
  '# Le phare\n\n**Temps de lecture :** 7 min\n\n',
  '# Le phare\n\nUn chapeau en une phrase.\n\n_7 min de lecture_\n\n',
  '_7 min read_\n\n# Le phare\n\n',
  '---\ntitle: Le phare\nreading_time: 3\n---\n\n*Temps de lecture : 7 minutes*\n\n',
])('is declared by %j', (head) => {
  const { readingTime, ledger } = answerOf(head + rest);
  expect(readingTime.declaredMinutes).toBe(7);
  expect(ledger.furniture).toBeGreaterThan(2);
});

test.each([
  '# Le phare\n\n## Lire\n\nTemps de lecture : 7 minutes\n\n',
  '# Le phare\n\n*Temps de lecture : 7 minutes, ou presque, si le vent le veut bien.*\n\n',
  '# Le phare\n\n- Temps de lecture : 7 minutes\n\n',
])('is not declared by %j', (head) => {
  const { readingTime, ledger } = answerOf(head + rest);
  expect(readingTime.declaredMinutes).toBeNull();
  expect(ledger.furniture).toBe(0);
});
