/** What a memory fills in, and what it only offers. */

import { expect, test } from 'vitest';
import { leverage } from '../../src/translation/leverage.ts';
import { createMemory } from '../../src/translation/memory.ts';
import { fromTagged } from '../../src/translation/tagged.ts';
import { entry, languages, segment, segmentsFile, withMarkup } from './texts.ts';

function filled(entries: readonly ReturnType<typeof segment>[], known: readonly [string, string][]) {
  const memory = createMemory(
    [{ origin: 'old.xlf', entries: known.map(([source, target]) => entry(source, target)) }],
    languages,
  );
  return leverage(segmentsFile('a.md', entries), memory).entries.map(({ target, state, matches }) => ({
    target,
    state,
    scores: matches.map(({ score }) => score),
  }));
}

test('the same text is filled in, in its place or not; a similar one is only offered', () => {
  const texts = ['Le chat dort.', 'Le chien dort sur le grand tapis.', 'Le merle chante.', 'Tout est neuf.'];
  expect(
    filled(
      texts.map((text) => segment(text)),
      [
        ['Le chat dort.', 'The cat sleeps.'],
        ['Le chien dort sur le grand tapis.', 'The dog sleeps on the big carpet.'],
        ['Le merle chante !', 'The blackbird sings!'],
      ],
    ),
  ).toEqual([
    { target: ['The cat sleeps.'], state: 'translated', scores: [101] },
    { target: ['The dog sleeps on the big carpet.'], state: 'translated', scores: [100] },
    { target: null, state: 'initial', scores: [94] },
    { target: null, state: 'initial', scores: [] },
  ]);
});

test.each([
  ['a code that the segment does not have', 'Un {1}mot{/1}.', 'A {1}word{/1}.{2/}'],
  ['a code twice', 'Un {1}mot{/1}.', 'A {1}word{/1}{/1}.'],
  ['not all codes that it must have', 'Un {1}mot{/1}.', 'A word.'],
])('a target with %s is offered at 99 at most', (_, source, target) => {
  expect(filled([segment(source)], [[source, target]])).toEqual([
    { target: null, state: 'initial', scores: [99] },
  ]);
});

test('a target may leave out what may be left out, and move the rest', () => {
  const content = withMarkup(fromTagged('Un {1/}mot.'), { kind: 'break', deletable: true });
  const [left] = filled([segment('', { source: content })], [['Un {1/}mot.', 'A word.']]);
  expect(left).toMatchObject({ target: ['A word.'] });
  const [moved] = filled(
    [segment('{1}Un{/1} et {2}deux{/2}')],
    [['{1}Un{/1} et {2}deux{/2}', '{2}Two{/2} and {1}one{/1}']],
  );
  expect(moved?.state).toBe('translated');
});

test('a usable target goes before one in context that is not', () => {
  const known: [string, string][] = [
    ['Un {1}mot{/1}.', 'A word.'],
    ['Autre chose.', 'Something else.'],
    ['Un {1}mot{/1}.', 'One {1}word{/1}.'],
  ];
  const [first] = filled([segment('Un {1}mot{/1}.'), segment('Autre chose.')], known);
  expect(first).toEqual({ target: fromTagged('One {1}word{/1}.'), state: 'translated', scores: [100, 99] });
});

test('a segment that has a target keeps it', () => {
  const [kept] = filled(
    [segment('Le chat dort.', { target: ['The cat is asleep.'], state: 'final' })],
    [['Le chat dort.', 'The cat sleeps.']],
  );
  expect(kept).toEqual({ target: ['The cat is asleep.'], state: 'final', scores: [101] });
});
