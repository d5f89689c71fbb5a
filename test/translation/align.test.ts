/** An article and its translation side by side: what belongs together, how sure it is, and the memory made from it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type UnitKind, unitKinds } from '../../src/translation/bitext.ts';
import { type Code, plainText } from '../../src/translation/content.ts';
import { type AlignUnit, align, type Sentence } from '../../src/translation/memory/align.ts';
import { alignedMemory } from '../../src/translation/memory/aligned-memory.ts';
import { fromTagged, toTagged } from '../../src/translation/tagged.ts';
import { languages, sentence, withMarkup } from './texts.ts';

function unit(kind: UnitKind, ...sentences: string[]): AlignUnit<Sentence> {
  return { kind, depth: 1, segments: sentences.map((text) => ({ content: withMarkup(fromTagged(text)) })) };
}

/** The texts of both sides, sentences parted by a stroke. */
function sidesOf(source: readonly AlignUnit<Sentence>[], target: readonly AlignUnit<Sentence>[]) {
  return align(source, target, languages).map((pair) =>
    [pair.source, pair.target].map((side) => side.map(({ content }) => plainText(content)).join(' | ')),
  );
}

const french = [
  unit('heading', 'Une matinée au marché'),
  unit(
    'paragraph',
    'Le marché ouvre à 7 heures, bien avant que la ville ne s’éveille.',
    'Les maraîchers arrivent de toute la vallée avec leurs cageots de légumes, de fruits et de fleurs coupées.',
    'Il fait froid.',
  ),
  unit('heading', 'Les prix'),
  unit('list-item', 'Les tomates coûtent 3,50 € le kilo.'),
  unit('list-item', 'Les courgettes en coûtent 2.'),
  unit('paragraph', 'Vers midi, tout est vendu. ', 'On démonte les étals et on balaie la place.'),
];

const english = [
  unit('heading', 'A morning at the market'),
  unit(
    'paragraph',
    'The market opens at 7, well before the town wakes up.',
    'The growers come from all over the valley with their crates of vegetables, fruit and cut flowers.',
    'It is cold.',
  ),
  unit('heading', 'The prices'),
  unit('list-item', 'Tomatoes are €3.50 a kilo.'),
  unit('list-item', 'Courgettes are 2.'),
  unit('paragraph', 'Around noon everything is sold.', 'The stalls are taken down and the square is swept.'),
];

const textsOf = (units: readonly AlignUnit<Sentence>[]) =>
  units.flatMap(({ segments }) => segments.map(({ content }) => plainText(content)));

test('a translation of the same structure is aligned one by one, and is sure of it', () => {
  const pairs = align(french, english, languages);
  expect(sidesOf(french, english)).toEqual(
    textsOf(french).map((text, index) => [text, textsOf(english)[index]]),
  );
  for (const { confidence } of pairs) expect(confidence).toBeGreaterThan(0.7);
});

test('sentences that are merged or cut stand beside one another', () => {
  const merged = [
    unit(
      'paragraph',
      'Le marché ouvre à 7 heures du matin.',
      'La ville dort encore.',
      'Puis viennent les premiers clients, vers 8 heures et demie.',
    ),
  ];
  const cut = [
    unit(
      'paragraph',
      'The market opens at 7 in the morning, while the town is asleep.',
      'Then the first customers come, towards half past 8.',
    ),
  ];
  expect(sidesOf(merged, cut).map(([ours]) => ours)).toEqual([
    'Le marché ouvre à 7 heures du matin. | La ville dort encore.',
    'Puis viennent les premiers clients, vers 8 heures et demie.',
  ]);
});

test.each([
  ['first', ['Elle range ses outils', 'Il lave la grande cour', 'Nous fermons tout'], [2, 1]],
  ['last', ['Nous fermons tout', 'Elle range ses outils', 'Il lave la grande cour'], [1, 2]],
])('where there is nothing else, the length tells which sentences are one: the %s two', (_, texts, sizes) => {
  const [long, short] = ['Tools were put away and the yard was washed', 'We are closing'];
  const those = sizes[0] === 2 ? [long!, short!] : [short!, long!];
  const pairs = align([unit('paragraph', ...texts)], [unit('paragraph', ...those)], languages);
  expect(pairs.map(({ source }) => source.length)).toEqual(sizes);
});

test.each<[UnitKind, string]>([
  ['heading', 'Nos tarifs'],
  ['list-item', 'Nos outils'],
])('where there is nothing else, the kind tells which blocks belong together: a %s', (kind, text) => {
  const ours = [unit('heading', 'Nos tarifs'), unit('list-item', 'Nos outils'), ...french];
  const pairs = sidesOf(ours, [unit(kind, 'What we do'), ...english]);
  expect(pairs.find(([, theirs]) => theirs === 'What we do')).toEqual([text, 'What we do']);
});

test('a block that one side does not have stands alone, and the rest keeps its partners', () => {
  const shorter = english.filter((_, index) => index !== 1);
  expect(sidesOf(french, shorter)).toEqual([
    ['Une matinée au marché', 'A morning at the market'],
    ...textsOf([french[1]!]).map((text) => [text, '']),
    ...[...textsOf(french.slice(2))].map((text, index) => [text, textsOf(english.slice(2))[index]]),
  ]);
});

test('what cannot be told apart is less sure than what can', () => {
  const items = (count: number, more: string) =>
    Array.from({ length: count }, () => unit('list-item', `Un article${more}.`));
  const [vague] = align(items(4, ''), items(3, ''), languages).filter(({ target }) => target.length > 0);
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => unit('list-item', `Article ${index + 90}.`));
  const [clear] = align(numbered(4), numbered(3), languages).filter(({ target }) => target.length > 0);
  expect(vague!.confidence).toBeLessThan(0.6);
  expect(clear!.confidence).toBeGreaterThan(0.8);
});

test('texts that have nothing to do with one another are not sure', () => {
  const other = [
    unit('paragraph', 'Call 555 now!', 'Our offer for the year 2031 ends on 30 June.'),
    unit('heading', 'Buy 12 lamps and get 1 more'),
    unit('paragraph', 'See the terms of 1998 in chapter 44 for what is excluded from the offer and why.'),
  ];
  for (const { confidence } of align(french, other, languages)) expect(confidence).toBeLessThan(0.5);
});

test('the alignment is in order and has every sentence once', () => {
  const units = fc.array(
    fc.record({ kind: fc.constantFrom(...unitKinds), texts: fc.array(sentence, { maxLength: 4 }) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(units, units, (one, other) => {
      const [source, target] = [one, other].map((list) =>
        list.map(({ kind, texts }) => unit(kind, ...texts)),
      );
      const pairs = align(source!, target!, languages);
      const segments = (list: readonly AlignUnit<Sentence>[]) => list.flatMap((each) => each.segments);
      const inPairs = (side: 'source' | 'target') => pairs.flatMap((pair) => pair[side]);
      // The very same objects: equal texts that changed places would not pass.
      expect(inPairs('source').every((segment, index) => segment === segments(source!)[index])).toBe(true);
      expect(inPairs('target').every((segment, index) => segment === segments(target!)[index])).toBe(true);
      expect(inPairs('source')).toHaveLength(segments(source!).length);
      expect(inPairs('target')).toHaveLength(segments(target!).length);
      for (const pair of pairs) {
        expect(pair.source.length + pair.target.length).toBeGreaterThan(0);
        expect(pair.confidence).toBeGreaterThanOrEqual(0);
        expect(pair.confidence).toBeLessThanOrEqual(1);
        if (pair.source.length === 0 || pair.target.length === 0) expect(pair.confidence).toBe(0);
      }
    }),
  );
});

describe('the memory made from an alignment', () => {
  const link = (to: string): Partial<Code> => ({ kind: 'link', markup: `](${to})` });
  const one = (content: Sentence['content']): Sentence => ({ content });
  const pairOf = (source: Sentence[], target: Sentence[], confidence = 1) => ({ source, target, confidence });
  const written = (pairs: ReturnType<typeof pairOf>[], minConfidence = 0.5) =>
    alignedMemory(pairs, minConfidence).map(({ source, target }) => [toTagged(source), toTagged(target!)]);

  test('has the pairs that are sure enough, and none with an empty side', () => {
    const [a, b] = [one(['Oui.']), one(['Yes.'])];
    expect(
      written([pairOf([a], [b], 0.5), pairOf([a], [b], 0.49), pairOf([a], []), pairOf([], [b])]),
    ).toEqual([['Oui.', 'Yes.']]);
    expect(written([pairOf([a], []), pairOf([], [b])], 0)).toEqual([]);
  });

  test('numbers codes of the target as their like in the source', () => {
    const source = [
      ...withMarkup(fromTagged('{1}a{/1} et '), link('a')),
      ...withMarkup(fromTagged('{2}b{/2} {3}c{/3}'), link('b')),
    ];
    const target = [
      ...withMarkup(fromTagged('{1}B{/1} and '), link('b')),
      ...withMarkup(fromTagged('{2}A{/2} '), link('a')),
      ...withMarkup(fromTagged('{3/}'), { kind: 'image' }),
      ...withMarkup(fromTagged('{4}C{/4}'), link('c')),
    ];
    expect(written([pairOf([one(source)], [one(target)])])).toEqual([
      ['{1}a{/1} et {2}b{/2} {3}c{/3}', '{2}B{/2} and {1}A{/1} {4/}{3}C{/3}'],
    ]);
  });

  test('joins sentences, and pairs that were cut between them', () => {
    const [first, second] = ['{1}Oui.{2/}', 'Non.{1} Si.{2}{/2}'].map((text) => fromTagged(text));
    const isolated = (content: Sentence['content'], pair: number) =>
      content.map((piece) =>
        typeof piece !== 'string' && piece.id === 1 ? { ...piece, pair, isolated: true } : piece,
      );
    const sentences = [one(isolated(withMarkup(first!), 7)), one(isolated(withMarkup(second!), 7))];
    const closing = one(isolated(withMarkup(fromTagged('Yes.{/1}')), 9));
    expect(written([pairOf(sentences, [closing])])[0]![0]).toBe('{1}Oui.{2/} Non.{1} Si.{3}{/3}');
    expect(written([pairOf([one(['はい。']), one(['いいえ。'])], [one(['Yes.']), one(['No.'])])])).toEqual([
      ['はい。いいえ。', 'Yes. No.'],
    ]);
  });
});
