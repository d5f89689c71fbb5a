/** What a memory finds: the same text, in its place or not, and what resembles it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../src/translation/content.ts';
import { createMemory, lowestScore, mostMatches } from '../../src/translation/memory.ts';
import { indexTexts } from '../../src/translation/similar-texts.ts';
import { comparable, mostSimilar, similarity } from '../../src/translation/similarity.ts';
import { fromTagged, toTagged } from '../../src/translation/tagged.ts';
import { content, entry, languages, nowhere, sentence } from './texts.ts';

function memoryOf(...entries: ReturnType<typeof entry>[]) {
  return createMemory([{ origin: 'old.xlf', entries }], languages);
}

const score = (a: string, b: string) => similarity(comparable(fromTagged(a)), comparable(fromTagged(b)));

describe('the score', () => {
  test.each([
    ['Le chat dort sur la table.', 'Le chat dort sur la table.', 100],
    // white space and composition are no difference
    ['Le chat  dort\u00a0!', 'Le chat dort !', 100],
    ['L’e\u0301te\u0301', 'L’été', 100],
    // one word of ten, another one; then only inflected
    [
      'un deux trois quatre cinq six sept huit neuf dix',
      'un deux trois quatre cinq six sept huit neuf onze',
      90,
    ],
    [
      'un deux trois quatre cinq six sept huit neuf dix',
      'un deux trois quatre cinq six sept huit neufs dix',
      93,
    ],
    ['Le chat dort sur la table.', 'Le chat dort sur la table !', 96],
    ['Introduction', 'introduction', 95],
    ['Le {1}chat{/1} dort sur la table.', 'Le chat dort sur la table.', 96],
    ['Le {1}chat{/1} dort sur la table.', 'Le {2}chat{/2} dort sur la table.', 96],
    ['{1/} oui', '{6401/} oui', 99],
    ['Oui.', 'Non.', 12],
    ['…', '!', 0],
    ['猫は眠る', '猫は眠り', 75],
  ])('of %j and %j is %i', (a, b, expected) => {
    expect(score(a, b)).toBe(expected);
  });

  test('is symmetrical, from 0 to 100, and 100 for the same text only', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const [one, other] = [comparable(a), comparable(b)];
        const found = similarity(one, other);
        expect(found).toBe(similarity(other, one));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found === 100).toBe(one.text === other.text);
        expect(found).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('is never above what the words in common allow', () => {
    fc.assert(
      fc.property(content, content, (a, b) => {
        const [one, other] = [comparable(a), comparable(b)];
        fc.pre(one.text !== other.text);
        const rest = [...other.words];
        const shared = one.words.filter((word) => {
          const at = rest.indexOf(word);
          if (at >= 0) rest.splice(at, 1);
          return at >= 0;
        });
        expect(similarity(one, other)).toBeLessThanOrEqual(mostSimilar(shared.length, one, other));
      }),
    );
  });
});

test('the index finds what comparing with every text finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { maxLength: 40 }), sentence, (texts, wanted) => {
      const all = texts.map((text) => comparable([text]));
      const query = comparable([wanted]);
      const expected = all
        .map((text, index) => ({ index, score: similarity(query, text) }))
        .filter((one) => one.score >= 60 && (one.score < 100 || query.words.length > 0))
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, 3);
      expect(indexTexts(all)(query, 60, 3)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

describe('a memory', () => {
  test('gives each of its texts back, as 101 in its place and as 100 elsewhere', () => {
    const key = (text: Content) => comparable(text).text;
    fc.assert(
      fc.property(fc.uniqueArray(content, { minLength: 1, maxLength: 8 }), (contents) => {
        const entries = contents.map((source, index) => entry('', `T${index}`, { source }));
        const memory = memoryOf(...entries);
        for (const [index, source] of contents.entries()) {
          const [before = null, after = null] = [contents[index - 1], contents[index + 1]];
          const [there] = memory.lookUp(source, { id: null, before, after });
          expect(there).toMatchObject({ score: 101 });
          expect(key(there!.source as Content)).toBe(key(source as Content));
          const [elsewhere] = memory.lookUp(source, { id: null, before: ['Jamais vu.'], after });
          expect(elsewhere).toMatchObject({ score: 100 });
          const [leftThere] = memory.lookUp(source, { id: null, before, after: ['Jamais vu.'] });
          expect(leftThere).toMatchObject({ score: 100 });
        }
      }),
    );
  });

  const dialogue = ['Il parle.', 'Oui.', 'Elle part.', 'Oui.', 'Il reste.'];
  const dialogueTargets = ['He talks.', 'Yes.', 'She leaves.', 'Indeed.', 'He stays.'];
  const dialogueMemory = memoryOf(
    ...dialogue.map((text, index) => entry(text, dialogueTargets[index]!, { id: `s${index}` })),
  );

  test('knows a text that stands in two places by its neighbours', () => {
    const found = dialogueMemory.lookUp(['Oui.'], { id: null, before: ['Elle part.'], after: ['Il reste.'] });
    expect(found.map(({ score, target }) => [score, toTagged(target)])).toEqual([
      [101, 'Indeed.'],
      [100, 'Yes.'],
    ]);
  });

  test('prefers the same id among equals', () => {
    const found = dialogueMemory.lookUp(['Oui.'], { ...nowhere, id: 's3' });
    expect(found.map(({ target }) => toTagged(target))).toEqual(['Indeed.', 'Yes.']);
  });

  test('gives each translation once, the first file first, five at most', () => {
    const files = ['a', 'b'].map((origin) => ({
      origin,
      entries: ['1', '2', '3', '4'].flatMap((end) => [
        entry('Bonjour à tous.', 'Hello all.'),
        entry('Bonjour à tous.', `Hello, ${origin}${end}.`),
      ]),
    }));
    const found = createMemory(files, languages).lookUp(['Bonjour à tous.'], nowhere);
    expect(found.map(({ origin, target }) => [origin, toTagged(target)])).toEqual([
      ['a', 'Hello all.'],
      ['a', 'Hello, a1.'],
      ['a', 'Hello, a2.'],
      ['a', 'Hello, a3.'],
      ['a', 'Hello, a4.'],
    ]);
    expect(found).toHaveLength(mostMatches);
  });

  test('takes what is not translated for a neighbour only', () => {
    const memory = memoryOf(
      entry('Un.', null),
      entry('Deux.', 'Two.'),
      entry('Trois.', ''),
      entry('Quatre.', 'Four?', { state: 'initial' }),
    );
    expect(memory.lookUp(['Un.'], nowhere)).toEqual([]);
    expect(memory.lookUp(['Trois.'], nowhere)).toEqual([]);
    expect(memory.lookUp(['Quatre.'], nowhere)).toEqual([]);
    expect(memory.lookUp(['Deux.'], { id: null, before: ['Un.'], after: ['Trois.'] })[0]?.score).toBe(101);
  });

  test('ranks what resembles a text, from the lowest score on, with its own source', () => {
    const memory = memoryOf(
      entry('Le petit chat noir dort sur la table.', 'A'),
      entry('Le petit chat noir dort sous la table.', 'B'),
      entry('Rien de tel ici.', 'C'),
    );
    const found = memory.lookUp(['Le petit chat noir dort sur la table !'], nowhere);
    expect(found.map(({ score, target }) => [score, ...target])).toEqual([
      [97, 'A'],
      [88, 'B'],
    ]);
    expect(found[0]!.source).toEqual(['Le petit chat noir dort sur la table.']);
    expect(memory.lookUp(['Un tout autre sujet'], nowhere)).toEqual([]);
    expect(lowestScore).toBe(75);
  });

  test('is as good at raw Markdown in one string', () => {
    const memory = memoryOf(
      entry('Un **mot** et [un lien](https://example.org).', 'A **word** and [a link](https://example.org).'),
    );
    expect(memory.lookUp(['Un **mot** et [un lien](https://example.org).'], nowhere)[0]?.score).toBe(100);
    expect(memory.lookUp(['Un __mot__ et [un lien](https://example.org).'], nowhere)[0]?.score).toBe(95);
  });
});
