/** The dictionary knows what each word can be, and finds the word that was meant. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAutomaton } from '../../src/text/lexicon/automaton.ts';
import {
  adjectiveOf,
  anyFiniteVerb,
  feminineSingular,
  infinitive,
  masculinePlural,
  masculineSingular,
  nounOf,
  participleOf,
  persons,
  personsOf,
  properName,
} from '../../src/text/lexicon/readings.ts';
import { lexicon } from '../fixtures.ts';

const { encodeAutomaton } = (await import(
  new URL('../../dictionary/automaton.mjs', import.meta.url).href
)) as {
  encodeAutomaton: (numbers: ReadonlyMap<string, number>) => Uint8Array;
};

const { readings, suggest, isEnglish } = lexicon();

describe('an automaton', () => {
  const word = fc.stringMatching(/^[a-eéœ'-]{1,8}$/);

  test('has every word that was put in, with its number, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.array(word), (words, others) => {
        const numbers = new Map(words.map((one, index) => [one, 1 + (index % 7)]));
        const read = readAutomaton(encodeAutomaton(numbers));
        for (const one of [...words, ...others]) expect(read.numberOf(one)).toBe(numbers.get(one) ?? 0);
        const walked = new Map<string, number>();
        const path: string[] = [];
        read.walk({
          enter(unit, depth) {
            path[depth - 1] = String.fromCharCode(unit);
            return true;
          },
          word: (number, length) => walked.set(path.slice(0, length).join(''), number),
        });
        expect(walked).toEqual(numbers);
      }),
    );
  });
});

describe('readings', () => {
  test('tell part of speech, gender, number and person', () => {
    expect(nounOf(readings('maison'))).toBe(feminineSingular);
    expect(adjectiveOf(readings('grands'))).toBe(masculinePlural);
    expect(participleOf(readings('mangée'))).toBe(feminineSingular);
    expect(personsOf(readings('mangeons'))).toBe(persons.nous);
    expect(personsOf(readings('mange'))).toBe(persons.je | persons.il);
    expect(readings('manger') & infinitive).not.toBe(0);
    expect(nounOf(readings('livre'))).toBe(masculineSingular | feminineSingular);
  });

  test.each([
    'Maison',
    'MAISON',
    'Ecole',
    'École',
    'PARIS',
    'coeur',
    'cœur',
    'aujourd’hui',
    'connait',
    'connaît',
  ])('%s is a word', (word) => {
    expect(readings(word)).not.toBe(0);
  });

  test('know an accent that is written apart', () => {
    expect(readings('e\u0301cole')).toBe(readings('école'));
  });

  test.each(['maisson', 'dévellopement', 'paris-match', 'ecole', 'xyz', ''])('%j is none', (word) => {
    expect(readings(word)).toBe(0);
  });

  test('know names by their capital', () => {
    expect(readings('Lyon') & properName).not.toBe(0);
    expect(readings('mangerez') & anyFiniteVerb).not.toBe(0);
  });
});

describe('suggestions', () => {
  test.each([
    ['dévellopement', 'développement'],
    ['beuacoup', 'beaucoup'],
    ['resultat', 'résultat'],
    ['farmacie', 'pharmacie'],
    ['ortografe', 'orthographe'],
    ['accueuil', 'accueil'],
    ['bibliotheque', 'bibliothèque'],
    ['chateau', 'château'],
    ['enveloper', 'envelopper'],
  ])('for %s begin with %s', (written, meant) => {
    expect(suggest(written)[0]?.word).toBe(meant);
  });

  test('are none where nothing is near', () => {
    expect(suggest('zorglubix')).toEqual([]);
  });
});

test('English words are told by a list of their own', () => {
  expect(isEnglish('Framework')).toBe(true);
  expect(isEnglish('maisson')).toBe(false);
});
