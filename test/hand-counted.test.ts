/** What was counted by hand in an article copied from a blog. */

import { expect, test } from 'vitest';
import { exportArticle, readArticle, sections, stats, topics } from '../src/index.ts';
import { fixture } from './fixtures.ts';

const article = readArticle(fixture('las-vegas.fr.txt'), { name: 'las-vegas.fr.txt' });
const answer = stats(article);

test('the title is the first line, and the language French', () => {
  expect(answer.title).toBe('Cinq jours à re:Invent avec les animateurs de communautés AWS');
  expect(answer.language).toMatchObject({ code: 'fr', iso6393: 'fra', from: 'detected' });
});

test('the ledger adds up to every word', () => {
  const none = {
    quotations: 0,
    tables: 0,
    captions: 0,
    notes: 0,
    code: 0,
    formulas: 0,
    alternatives: 0,
    frontMatter: 0,
    comments: 0,
  };
  expect(answer.ledger).toEqual({
    title: 10,
    headings: 8,
    paragraphs: 301,
    listItems: 31,
    furniture: 12,
    ...none,
  });
  expect(answer.words).toBe(10 + 8 + 301 + 31);
});

test('the blocks and the sentences are counted', () => {
  // "Sr. Developer" ends no sentence, "de voitures… Plus" does, and so does "La suite?".
  expect(answer).toMatchObject({ sentences: 29, paragraphs: 10, headings: 4, listItems: 4, images: 0 });
});

test('the declared reading time is read, and no furniture of its own', () => {
  expect(answer.readingTime).toMatchObject({
    declaredMinutes: 2,
    wordsPerMinute: 204,
    seconds: Math.round((350 * 60) / 204),
  });
  expect(answer.recovered).toMatchObject({ title: true, headings: 4, lists: 1, listItems: 4, furniture: 2 });
});

test('the sections have their words', () => {
  expect(answer.sections.map(({ number, title, words }) => [number, title, words])).toEqual([
    ['0', null, 59],
    ['1', 'La démesure', 65],
    ['2', 'Les jeux', 35],
    ['3', 'Les partenaires', 43],
    ['4', 'Les communautés', 130],
  ]);
  expect(sections(article).sections.map(({ slug }) => slug)).toEqual([
    null,
    'la-démesure',
    'les-jeux',
    'les-partenaires',
    'les-communautés',
  ]);
});

test('the topics are four questions under their lead-in', () => {
  const found = topics(article).topics;
  expect(found).toHaveLength(4);
  for (const topic of found) {
    expect(topic).toMatchObject({
      question: true,
      lead: 'Nous en avons parlé longuement, autour de questions comme :',
      section: 'Les communautés',
      number: '4',
    });
    expect(article.source.text.slice(topic.position.start.offset, topic.position.end.offset)).toBe(
      `• ${topic.text}`,
    );
  }
});

test('the Markdown has a title, four headings, a list of four, and no furniture', async () => {
  const markdown = String((await exportArticle(article, 'md')).content);
  const lines = markdown.split('\n');
  expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(4);
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(4);
  expect(markdown).not.toMatch(/Temps de lecture|Commentaires|A lire/u);
  expect(markdown).not.toContain('&#x');
});
