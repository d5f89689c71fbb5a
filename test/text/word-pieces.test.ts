/** What the pieces of words promise alone: where they are certain, detection with all its means leads to the same language. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.ts';
import { certainLanguage } from '../../src/text/word-pieces.ts';

const lines: Readonly<Record<string, readonly string[]>> = {
  fra: [
    'Le marché couvert rouvre ses portes samedi matin.',
    'Lire la suite',
    'Où est la gare ?',
    'Gare du Nord',
  ],
  eng: ['The old bridge was closed for repairs last week.', 'Read more', 'Terms of service', 'North Station'],
  deu: [
    'Der Bahnhof wird im nächsten Jahr umgebaut.',
    'Weiterlesen',
    'Allgemeine Bedingungen',
    'Hauptbahnhof',
  ],
  spa: ['Mañana iremos todos juntos a la playa.', 'Leer más', 'Condiciones de uso', 'Estación del Norte'],
  nob: ['Jeg vet ikke hva som skjedde etter at vi dro hjem.', 'Les mer', 'Vilkår for bruk'],
  hrv: ['Jučer je cijeli dan padala kiša pa smo ostali kod kuće.', 'Uvjeti korištenja'],
  rus: ['Вчера вечером мы вместе ходили в кино.', 'Русский раздел', 'Читать далее'],
  ukr: ['Учора ввечері ми разом ходили в кіно.', 'Читати далі'],
  pes: ['دیشب با هم به سینما رفتیم و فیلم خوبی دیدیم.'],
  cat: ['Aquesta nit farem el sopar a casa dels avis.', 'Llegir més', "Condicions d'ús"],
};
const favourites = Object.keys(lines);
const sure = 0.9;

/** The language that a passage is given: another than the favourite only where detection is sure. */
function detected(favourite: string, text: string): string {
  const { iso6393, confidence } = detectLanguage(text, { prior: favourite });
  return iso6393 !== favourite && confidence >= sure ? iso6393 : favourite;
}

test('what is certain is what detection leads to, for any mixture of lines and any favourite', () => {
  const words = fc.constantFrom(
    ...Object.values(lines)
      .flat()
      .flatMap((line) => [line, ...line.split(' ')]),
  );
  let certain = 0;
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...favourites),
      (pieces, favourite) => {
        const text = pieces.join(' ');
        const found = certainLanguage(favourite, text, sure);
        if (found === null) return;
        certain++;
        expect(found, text).toBe(detected(favourite, text));
      },
    ),
    { numRuns: 2_000 },
  );
  expect(certain).toBeGreaterThan(300);
});

test('a sentence in the language of its favourite is certain, and so is a longer one in another', () => {
  expect(certainLanguage('fra', lines['fra']![0]!, sure)).toBe('fra');
  expect(certainLanguage('fra', `${lines['eng']![0]} `.repeat(4), sure)).toBe('eng');
  expect(certainLanguage('fra', lines['rus']![0]!, sure)).toBe('rus');
});

test('what has no profile, is of two scripts, or is as Bosnian as Croatian is left to detection', () => {
  expect(certainLanguage('fra', 'Χθες το βράδυ πήγαμε μαζί σινεμά.', sure)).toBeNull();
  expect(certainLanguage('fra', `${lines['eng']![0]} ${lines['rus']![0]}`, sure)).toBeNull();
  expect(certainLanguage('fra', `${lines['hrv']![0]} `.repeat(4), sure)).toBeNull();
});
