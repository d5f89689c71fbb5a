/** Syllable counts: tables of words for each language, and the laws that hold for any word. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../src/text/syllables.ts';

/** The rule that the words show, their syllables, the words. */
type Table = Readonly<Record<string, Readonly<Record<number, string>>>>;

const tables: Readonly<Record<string, Table>> = {
  fr: {
    'final e, es and ent are mute': {
      1: 'le les que table tables monde parlent prennent disent sauvent neige langue langues phrase',
      2: 'fatigue article articles musique arrivent donnèrent venaient avaient habite sociale liquide possible possibles',
      3: 'catalogue philosophe continuent',
      4: 'bibliothèque',
    },
    'e inside a word sounds': {
      2: 'petit venir demain cheval',
      3: 'samedi acheter maintenant appeler développe médecin avenue',
      4: 'rapidement parfaitement événement actuellement',
      5: 'développement gouvernemental naturellement',
    },
    'nouns and adjectives in -ent sound, verbs do not': {
      1: 'dent cent lent sent vient tient aiment forment fument sèment nomment chargent placent mangent comptent',
      2: 'moment vraiment comment content argent agent accent parent présent souvent talent récent client patient regardent expriment estiment allument réclament existent rédigent racontent violent fréquent transforment',
      3: 'accident évident document sentiment différent excellent compétent précédent influent',
      4: 'adolescent intelligent équivalent intermittent',
    },
    'more nouns and adjectives in -ent, beside verbs that look like them': {
      1: 'riment trament pâment chôment fument volent collent charment',
      2: 'intiment costument spéculent calculent circulent reculent égalent avalent exigent obligent décident annoncent',
      3: 'coïncident décadent astringent détergent féculent corpulent succulent insolent bivalent munificent permanent élucident accumulent',
      4: 'convalescent concupiscent polyvalent impertinent incontinent',
    },
    'a vowel strands the e of an ending': {
      2: 'paiement gaieté tuerie paierai jouerons nierait',
      3: 'dévouement aboiement oubliera avouera',
      4: 'remerciement continuerait étudieraient balbutiement',
    },
    'i, u and ou glide before a vowel': {
      1: 'lion bien rien pied nuit lui huit oui joie loin moins pieu viande buée joué roi soin ciel Dieu',
      2: 'nation mariage cuisine piano avion million pluvieux passion ancien',
      3: 'continuer habituel réunions cuisinière biologie situations',
      4: 'actualité',
    },
    'after an obstruent and l or r they do not glide': {
      2: 'client crier prier cruel trouer clouer plier gluant brioche triangle',
      3: 'février oublier influence ouvrier éblouir quatrième',
      4: 'industriel vitriolé propriété propriétaire',
    },
    'but ui and ouill glide even there': {
      1: 'bruit fruit pluie brouille',
      2: 'brouillard instruire détruit',
    },
    'the u of gu and qu is silent': {
      1: 'guerre guide qui quand langue quel quinze',
      2: 'longueur quitter équipe inquiet quotient marquant',
      3: 'fatiguer inquiétant guitariste',
      4: 'équilibré',
    },
    'vowels written together sound together': {
      1: 'eau beau faute roi feu coeur œuf oeil août paon saoul moelle poêle mais haie reine ville vieille',
      2: 'fauteuil feuillage accueil travail orgueil oignon maison Beauvais geôlier mangeons asseoir taureau',
      3: 'écureuil travailler conseiller',
    },
    'other vowels part': {
      2: 'chaos réel créer Noël poète héros trahir naïf maïs géant théâtre',
      3: 'cacao océan aérien coopter canoë stoïcien poésie coexiste',
      4: 'européen aéroport coopérer réaliser',
      5: 'extraordinaire coopération',
    },
    'y stands for i, twice between vowels': {
      1: 'yeux payent',
      2: 'payer voyage crayon pays rayon noyau',
      3: 'paysan employer asseyez ennuyer abbaye mystérieux',
    },
    'a diaeresis parts, save at the end of thaï and aiguë': {
      1: 'thaï',
      2: 'aïeul faïence aiguë haïr laïc',
      3: 'ambiguë archaïque',
    },
    'what other languages lent': { 1: 'foot jean team coach toast goal scoop', 2: 'meeting leader cookie' },
  },
  en: {
    'final e is silent, -Cle, -Cre and -sm sound': {
      1: 'the be make judge whole aisle times asked changed lived there',
      2: 'table little settled centre prism rhythm boxes changes wanted naked hundred castle',
      3: 'recipe example possible bicycle tourism',
    },
    'inner e is silent before a suffix or in a compound': {
      2: 'movement safely hopeful something sometimes homework evening every business basement',
      3: 'element excitement advertise agreement implement',
    },
    'groups that part': {
      2: 'giant riot lion science quiet poem chaos being going seeing create fluid ruin cruel flying client naive react',
      3: 'media radio happier easiest piano idea area video museum',
      4: 'society variety intuition European',
    },
    'groups that hold together': {
      1: 'queue queen guess rain friend boat tried view',
      2: 'brilliant valiant nation social million marriage patient language people beauty pigeon question player royal lawyer special onion movie',
      3: 'official delicious commission companion employee Australian familiar civilian',
    },
    apostrophes: { 1: "don't it's I'll dogs'", 2: "couldn't isn't boss's church's" },
  },
  de: {
    digraphs: {
      1: 'Saal Boot See hier Wien Haus Freund Geist Bier schien Tour',
      2: 'Liebe Feuer neue Bauer Häuser freie Idee Bayern Niveau',
      3: 'Toilette Souvenir Ingenieur Industrie',
      4: 'Bäckereien',
    },
    'vowels that part': {
      2: 'Duell Chaos geehrt',
      3: 'Nation Theater Radio sozial Museum Linie Patient speziell Ruine Ideen Mosaik Egoist Ferien Medien Spanier',
      4: 'Familie Italien Familien Zoologie Atheismus Ukraine europäisch',
      5: 'italienisch Italiener',
      6: 'Kooperation',
    },
    'plain words': {
      1: 'und der ich Quatsch schlecht',
      2: 'lesen Abend Straße größer Quelle Yoga',
      3: 'beenden arbeiten Geburtstag Computer',
      4: 'beurteilen Universum Verantwortung',
      5: 'Universität',
    },
  },
  es: {
    diphthongs: {
      1: 'bien luz rey buey pie seis guion dio fue muy y ya',
      2: 'tierra ciudad aire ruido agua cuento viaje causa mayo',
      3: 'historia graciosa limpiabas naciones Paraguay',
      4: 'averiguáis estudiante',
    },
    hiatus: {
      2: 'día país río leer caos maíz oír',
      3: 'poeta teatro héroe cohete ahora',
      4: 'todavía aéreo energía',
      5: 'filosofía geografía aeropuerto universidad',
    },
    'silent u, and the ü that sounds': {
      2: 'guerra queso quiero',
      3: 'guitarra pingüino equipo lingüista vergüenza',
    },
    'plain words': {
      1: 'el sol tren',
      2: 'casa libro árbol canción niño',
      3: 'ventana pájaro Mallorca',
      4: 'calendario elefante teléfono',
    },
  },
  it: {
    'diphthongs and silent i': {
      1: 'più già può ciò lui poi mai qui qua lei miei tuoi',
      2: 'ciao giorno piazza uomo cuore guida quando fiore guerra chiesa pausa acqua storia',
      3: 'lasciare gennaio aiuto famiglia ragazzi questione bisogna',
      4: 'italiano comunità',
    },
    hiatus: {
      2: 'mio zio via due tuo dio sia io',
      3: 'leone paese poeta teatro maestro paura baule priore cliente trionfo',
      4: 'pizzeria allegria energia malattia riaprire riuscire eroico proteina egoista oceano',
      5: 'economia filosofia fotografia aeroporto',
    },
    'plain words': {
      1: 'il con',
      2: 'casa libro notte città perché virtù',
      3: 'amico parola tavolo',
      4: 'telefono',
      5: 'università',
    },
  },
  pt: {
    'falling and nasal diphthongs': {
      1: 'pai mãe meu não pão põe viu ao fui mau dois',
      2: 'muito praia feio quatro língua água série ouro irmão nação',
      3: 'europeu família história ideia memória coração',
    },
    'vowels that part': {
      2: 'dia rio tio boa ruim cair juiz país caos Raul',
      3: 'piano social proibir rainha saúde pessoa ainda viúva criança moinho triunfo viagem',
      4: 'reunião padaria natureza',
      5: 'economia fotografia',
    },
    'silent u': { 2: 'guerra quero quilo', 3: 'guitarra pequeno aquilo' },
    'plain words': {
      1: 'o sol mar',
      2: 'casa livro café maçã você',
      3: 'janela pássaro lâmpada trabalho cidade',
      4: 'telefone chocolate amigável importante',
    },
  },
  nl: {
    digraphs: {
      1: 'maan boek vier tijd deur trein huis koud blauw nieuw eeuw één fruit juist mooi',
      2: 'moeilijk nieuwe groeien cadeau keuken geëerd poëet eeuwen',
      3: 'bijzonder Europa ideeën schoonheden',
    },
    'vowels that part': {
      2: 'reëel knieën zeeën',
      3: 'ruïne België museum serieus radio theater speciaal poëzie Azië',
      4: 'januari materieel patiënten',
      5: 'coördinatie',
    },
    'plain words': {
      1: 'de kat straat schrift zon melk vrouw',
      2: 'lopen water baby yoga kranten zomer vader tafel koning liefde bedrijf',
      3: 'artikel computer gemeente onderwijs vakantie geluiden',
      4: 'bibliotheek universum aardappelen',
      5: 'universiteit',
    },
  },
};

const words = Object.entries(tables).flatMap(([language, table]) =>
  Object.values(table).flatMap((counts) =>
    Object.values(counts).flatMap((line) => line.split(' ').map((word) => ({ language, word }))),
  ),
);
const anyWord = fc.constantFrom(...words);
const anyWordPair = anyWord.chain((first) =>
  fc.tuple(
    fc.constant(first),
    fc.constantFrom(...words.filter(({ language }) => language === first.language)),
  ),
);
const languages = Object.keys(tables);

for (const [language, table] of Object.entries(tables)) {
  describe(`The words of language ${language} show the rules`, () => {
    test.each(Object.entries(table))('%s', (_rule, counts) => {
      const wanted = Object.entries(counts).flatMap(([count, line]) =>
        line.split(' ').map((word) => `${word} ${count}`),
      );
      const counted = wanted.map((line) => {
        const word = line.slice(0, line.lastIndexOf(' '));
        return `${word} ${countSyllables(word, language)}`;
      });
      expect(counted).toEqual(wanted);
    });
  });
}

describe('How a word is written down', () => {
  const same = (rewrite: (word: string) => string) =>
    fc.assert(
      fc.property(anyWord, ({ word, language }) => {
        expect(countSyllables(rewrite(word), language)).toBe(countSyllables(word, language));
      }),
      { numRuns: 1000 },
    );

  test('Capitals change no count', () => {
    same((word) => word.toUpperCase());
    same((word) => word.charAt(0).toUpperCase() + word.slice(1));
  });

  test('Composed and decomposed accents count the same', () => same((word) => word.normalize('NFD')));

  test('Soft hyphens change no count', () => same((word) => [...word].join('\u00ad')));

  test('Straight and curly apostrophes count the same', () => {
    same((word) => word.replaceAll("'", '\u2019'));
    for (const word of ["l'article", "aujourd'hui", "jusqu'à", "quelqu'un"]) {
      expect(countSyllables(word.replace("'", '\u2019'), 'fr')).toBe(countSyllables(word, 'fr'));
    }
  });

  test('Punctuation around a word changes no count', () => {
    same((word) => `\u00ab${word}\u00bb,`);
    same((word) => `${word}.`);
    same((word) => `*${word}*!`);
  });

  test('A ligature counts as the letters that it joins', () => {
    expect(countSyllables('cœur', 'fr')).toBe(countSyllables('coeur', 'fr'));
    expect(countSyllables('\ufb01nale', 'fr')).toBe(countSyllables('finale', 'fr'));
  });
});

describe('A word of several parts', () => {
  test('A compound is the sum of its parts', () => {
    fc.assert(
      fc.property(anyWordPair, ([first, second]) => {
        const sum = countSyllables(first.word, first.language) + countSyllables(second.word, first.language);
        expect(countSyllables(`${first.word}-${second.word}`, first.language)).toBe(sum);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["l'article", 2],
    ["aujourd'hui", 3],
    ["jusqu'à", 2],
    ["quelqu'un", 2],
    ["presqu'île", 2],
    ["c'est-à-dire", 3],
    ['a-t-il', 2],
    ["va-t'en", 2],
    ['week-end', 2],
    ['arc-en-ciel', 3],
    ['covid-19', 4],
  ])('The French compound %s has %i syllables', (word, count) =>
    expect(countSyllables(word, 'fr')).toBe(count),
  );

  test('An elided token sounds with the next one, so that tokens add up to their word', () => {
    const tokens = [
      ["l'", 'article'],
      ['qu\u2019', 'elle'],
      ["jusqu'", 'ici'],
      ['a-', 't-', 'il'],
      ["c'", 'est-', 'à-', 'dire'],
    ];
    for (const parts of tokens) {
      const sum = parts.reduce((count, part) => count + countSyllables(part, 'fr'), 0);
      expect(countSyllables(parts.join(''), 'fr')).toBe(sum);
    }
  });

  test.each(['étudiant·e·s', 'étudiant\u2022e\u2022s', 'étudiant.e.s', 'étudiant(e)s'])(
    'The inclusive %s counts as its longest form',
    (word) => expect(countSyllables(word, 'fr')).toBe(countSyllables('étudiantes', 'fr')),
  );
});

test('What was counted before changes no count', () => {
  const first = words.map(({ word, language }) => countSyllables(word, language));
  for (let number = 0; number < 30_000; number++) countSyllables(`mot${number}`, 'fr');
  expect(words.map(({ word, language }) => countSyllables(word, language))).toEqual(first);
  expect([countSyllables('table', 'fr'), countSyllables('table', 'en')]).toEqual([1, 2]);
});

describe('What is no plain word', () => {
  test.each([
    ['SNCF', 4],
    ['html', 4],
    ['S.N.C.F.', 4],
    ['R&D', 2],
    ['ONU', 2],
    ['2024', 4],
    ['1er', 2],
    ['1\u1d49\u02b3', 2],
    ['MP3', 3],
    ['3\u202f500', 4],
  ])('%s has %i syllables', (word, count) => expect(countSyllables(word, 'fr')).toBe(count));

  test.each(['', ' ', '\u2026', '\u00ab', '-', "'", '\u2014'])('%j has none', (text) =>
    expect(countSyllables(text, 'fr')).toBe(0),
  );

  test('A word in another script counts one', () =>
    expect(countSyllables('\u041c\u043e\u0441\u043a\u0432\u0430', 'fr')).toBe(1));

  test('A letter of another Latin alphabet counts as its base letter', () => {
    expect(countSyllables('T\u014dky\u014d', 'fr')).toBe(countSyllables('Tokyo', 'fr'));
  });

  test('A language without rules is counted as French', () => {
    expect(countSyllables('bibliothèque', 'fi')).toBe(countSyllables('bibliothèque', 'fr'));
    expect(countSyllables('table', 'en-GB')).toBe(2);
  });
});

describe('Any string', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzàâçéèêëîïñôöùûüÿœæßÉÀ'),
    minLength: 1,
  });

  test('A word with a letter has at least one syllable and no more than letters', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom(...languages), (word, language) => {
        const count = countSyllables(word, language);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(Math.max(1, word.length));
      }),
      { numRuns: 2000 },
    );
  });

  test('Any string has a whole number of syllables', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, language) => {
        const count = countSyllables(text, language);
        expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('A very long word takes no more than linear time', () => {
    for (const language of languages) {
      for (const unit of ['a', 'e', 'iou', 'ne', 'n', "l'", "'", '\u00b7', '\u0301', 't-', '1']) {
        const started = performance.now();
        countSyllables(unit.repeat(20_000), language);
        expect(performance.now() - started).toBeLessThan(1000);
      }
    }
  });
});
