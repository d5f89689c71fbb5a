/** Laws of counting: typography, composition and line endings change no count. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSignes, countWords, splitTokens, splitWords } from '../../src/index.ts';

const frenchWord = fc.constantFrom(
  'l’été',
  'c’est-à-dire',
  'aujourd’hui',
  're:Invent',
  '3500',
  'Noël',
  'œuvre',
  'À',
  'étudiant·e·s',
);
const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');
const sign = fc.constantFrom(';', ':', '!', '?', '»');

/** A text, and the same text with other spaces before its signs. */
const typedTwice = fc
  .array(fc.tuple(frenchWord, fc.option(fc.tuple(sign, space, space))), { maxLength: 40 })
  .map((pieces) => {
    const type = (which: 1 | 2) =>
      pieces.map(([word, end]) => (end === null ? word : `${word}${end[which]}${end[0]}`)).join(' ');
    return [type(1), type(2)] as const;
  });

describe('words', () => {
  test.each([
    ['« Oui ! »', 1],
    ['l’article', 1],
    ["aujourd'hui", 1],
    ['c’est-à-dire', 1],
    ['3\u202f500 lecteurs', 2],
    ['12\u00a0500\u00a0000', 1],
    ['en\u00a02026\u00a0100 personnes', 4],
    ['10 %, 5 € !', 2],
    ['étudiant·e·s', 1],
    ['— Non.', 1],
    ['', 0],
    [' \n\t ', 0],
    ['…', 0],
  ])('%j holds %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test('putting the typography right changes no count', () => {
    fc.assert(
      fc.property(typedTwice, ([one, other]) => {
        expect(countWords(one)).toBe(countWords(other));
      }),
    );
  });

  test('composed or not, a text has the same words, tokens and signes', () => {
    fc.assert(
      fc.property(typedTwice, ([text]) => {
        const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
        expect(countWords(decomposed)).toBe(countWords(composed));
        expect(splitTokens(decomposed, 'fr').length).toBe(splitTokens(composed, 'fr').length);
        expect(countSignes(decomposed)).toEqual(countSignes(composed));
      }),
    );
  });

  test('soft hyphens change no count', () => {
    expect(countWords('anti\u00adconstitution\u00adnelle')).toBe(1);
    expect(countSignes('anti\u00adconstitution')).toEqual(countSignes('anticonstitution'));
  });

  test('spans are ordered, disjoint, and hold every letter and digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spans = splitWords(text);
        let at = 0;
        let outside = '';
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          outside += text.slice(at, start);
          at = end;
        }
        outside += text.slice(at);
        expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('tokens cover the same text as the words', () => {
    fc.assert(
      fc.property(typedTwice, ([text]) => {
        const cut = (spans: readonly { start: number; end: number }[]) =>
          spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(cut(splitTokens(text, 'fr'))).toBe(cut(splitWords(text)));
      }),
    );
  });

  test.each([
    ['l’article', 'fr', 2],
    ['aujourd’hui', 'fr', 1],
    ['c’est-à-dire', 'fr', 4],
    ['jusqu’au', 'fr', 2],
    ["don't", 'en', 1],
    ['dell’arte', 'it', 2],
  ])('%s (%s %s) is cut into %i tokens', (text, language, count) => {
    expect(splitTokens(text, language)).toHaveLength(count);
  });
});

describe('signes', () => {
  test.each([
    ['L’été !', 7, 6],
    ['a  b\n\nc', 5, 3],
    ['  entouré  ', 7, 7],
    ['👩', 1, 1],
    ['', 0, 0],
  ])('%j counts %i with spaces and %i without', (text, withSpaces, withoutSpaces) => {
    expect(countSignes(text)).toEqual({ withSpaces, withoutSpaces });
  });
});
