/** What language detection promises: our own sentences in many languages, short and long, and laws that hold for any text. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.ts';
import { iso6391Of, iso6393Of } from '../../src/text/language-codes.ts';

const sentences: readonly (readonly [iso6393: string, text: string])[] = [
  ['fra', 'Le marché couvert rouvre ses portes samedi matin.'],
  ['eng', 'The old bridge was closed for repairs last week.'],
  ['deu', 'Der Bahnhof wird im nächsten Jahr umgebaut.'],
  ['spa', 'Mañana iremos todos juntos a la playa.'],
  ['ita', 'Il treno parte ogni mattina dalla stazione.'],
  ['por', 'As crianças não querem ir à escola hoje.'],
  ['nld', 'Wij hebben gisteren een nieuwe fiets gekocht.'],
  ['cat', 'Aquesta nit farem el sopar a casa dels avis.'],
  ['glg', 'Os veciños xuntáronse onte na praza da vila.'],
  ['ron', 'Copiii se joacă în curtea școlii după ore.'],
  ['swe', 'Vi åkte tåg till kusten och badade hela dagen.'],
  ['nob', 'Jeg vet ikke hva som skjedde etter at vi dro hjem.'],
  ['dan', 'Jeg ved ikke, hvad der skete, efter vi tog af sted.'],
  ['fin', 'Lapset leikkivät pihalla koko iltapäivän.'],
  ['pol', 'Wczoraj wieczorem poszliśmy razem do kina.'],
  ['ces', 'Včera večer jsme šli společně do kina.'],
  ['hun', 'Tegnap este együtt mentünk moziba a barátaimmal.'],
  ['tur', 'Çocuklar bütün öğleden sonra bahçede oynadılar.'],
  ['vie', 'Hôm qua chúng tôi đi xem phim cùng nhau.'],
  ['ind', 'Anak-anak bermain di halaman sepanjang sore.'],
  ['eus', 'Haurrak arratsalde osoan jolasten aritu dira.'],
  ['rus', 'Вчера вечером мы вместе ходили в кино.'],
  ['ukr', 'Учора ввечері ми разом ходили в кіно.'],
  ['bul', 'Снощи отидохме заедно на кино в града.'],
  ['ell', 'Χθες το βράδυ πήγαμε μαζί σινεμά.'],
  ['arb', 'ذهبنا إلى السينما معا مساء أمس.'],
  ['pes', 'دیشب با هم به سینما رفتیم و فیلم خوبی دیدیم.'],
  ['heb', 'אתמול בערב הלכנו יחד לקולנוע.'],
  ['hin', 'कल शाम हम साथ में फ़िल्म देखने गए।'],
  ['tha', 'เมื่อคืนเราไปดูหนังด้วยกัน'],
  ['jpn', '昨日の夜、一緒に映画を見に行きました。'],
  ['cmn', '昨天晚上我们一起去看了电影。'],
  ['kor', '어젯밤에 우리는 함께 영화를 보러 갔다.'],
];

describe('one sentence', () => {
  test.each(sentences)('is named %s: %s', (iso6393, text) => {
    expect(detectLanguage(text).iso6393).toBe(iso6393);
  });

  test.each([
    'Bonjour à tous !',
    "L'eau est froide.",
    'Où est la gare ?',
    'Sommaire de cette page',
    'Quelques mots seulement',
    'Version finale ?',
    'Menu spécial\u202f!',
    'Programme « normal »',
    'La nouvelle semaine',
  ])('of few words is French: %s', (text) => {
    expect(detectLanguage(text).code).toBe('fr');
  });

  test('has its ISO 639-1 code, its confidence, and no runner-up when it is reliable', () => {
    const answer = detectLanguage('Nous avons longtemps attendu que la pluie cesse avant de sortir.');
    expect(answer).toMatchObject({ code: 'fr', iso6393: 'fra', reliable: true, runnerUp: null });
    expect(answer.confidence).toBeGreaterThan(0.95);
  });
});

describe('a long text', () => {
  const long: readonly (readonly [string, string])[] = [
    [
      'bre',
      "Dec'h e oa glav ha chomet e oamp er gêr. Ma mamm-gozh a ra ar gwellañ soubenn eus ar gêriadenn. Pelec'h ho peus lakaet alc'hwezioù ar c'harr? Trugarez vras deoc'h evit ho sikour. Bremañ eo poent deomp mont d'ar gêr, rak diwezhat eo dija ha skuizh eo ar vugale.",
    ],
    [
      'hrv',
      'Jučer je cijeli dan padala kiša pa smo ostali kod kuće. Moja baka kuha najbolju juhu u selu. Gdje si ostavio ključeve od auta? Hvala vam lijepa na pomoći. Sada je vrijeme da krenemo, jer je već kasno i djeca su umorna, a sutra opet moraju u školu.',
    ],
    [
      'cym',
      "Roedd hi'n bwrw glaw ddoe ac fe arhoson ni gartref. Mae fy mam-gu yn gwneud y cawl gorau yn y pentref. Ble wyt ti wedi gadael allweddi'r car? Diolch yn fawr i chi am eich help. Mae'n bryd i ni fynd adref nawr achos mae'n hwyr ac mae'r plant wedi blino.",
    ],
  ];

  test.each(long)('in a language of few articles is named all the same: %s', (iso6393, text) => {
    expect(detectLanguage(text).iso6393).toBe(iso6393);
  });

  test('is settled by franc where it leads clearly', () => {
    const text = sentences.filter(([iso6393]) => iso6393 === 'fra').map(([, each]) => each);
    const answer = detectLanguage(`${text.join(' ')} `.repeat(20));
    expect(answer).toMatchObject({ code: 'fr', reliable: true });
  });
});

describe('a text that no language owns', () => {
  test.each(['', ' ', '12 345,67 €', '→ ★ 😀🎉', '!?', 'x', 'OK', 'ABC 123'])(
    'is und, with confidence 0: %j',
    (text) => {
      expect(detectLanguage(text)).toStrictEqual({
        code: 'und',
        iso6393: 'und',
        confidence: 0,
        reliable: false,
        runnerUp: null,
      });
    },
  );

  test.each(['Paris', 'Animal central'])('is not reliable, and has a runner-up: %s', (text) => {
    const answer = detectLanguage(text);
    expect(answer.reliable).toBe(false);
    expect(answer.runnerUp).not.toBeNull();
  });
});

describe('options', () => {
  test('`only` leaves no other language to choose', () => {
    const text = 'Mañana iremos todos juntos a la playa.';
    expect(['por', 'cat']).toContain(detectLanguage(text, { only: ['por', 'cat'] }).iso6393);
    expect(detectLanguage('어젯밤에 우리는', { only: ['fra'] }).iso6393).toBe('und');
  });

  test('`prior` wins where the text does not say, and loses where it does', () => {
    const undecided = 'Animal central';
    for (const prior of ['spa', 'por']) expect(detectLanguage(undecided, { prior }).iso6393).toBe(prior);
    const english = 'What a lovely morning it was when they arrived.';
    expect(detectLanguage(english, { prior: 'fra' }).iso6393).toBe('eng');
  });
});

describe('Han signs alone', () => {
  test('are Japanese after Japanese, unless Chinese alone writes them', () => {
    const headline = '日本語能力試験';
    expect(detectLanguage(headline, { prior: 'jpn' }).iso6393).toBe('jpn');
    expect(detectLanguage(headline).iso6393).toBe('cmn');
    expect(detectLanguage('我们在这里等你', { prior: 'jpn' }).iso6393).toBe('cmn');
  });
});

describe('codes', () => {
  test('are read by their primary subtag, and given back when they are not known', () => {
    const codes = ['fr-CA', 'PT_br', 'fra', 'tlh'];
    expect(codes.map(iso6393Of)).toEqual(['fra', 'por', 'fra', 'tlh']);
    expect(codes.map(iso6391Of)).toEqual(['fr', 'pt', 'fr', 'tlh']);
  });
});

describe('laws', () => {
  const paragraphs = sentences
    .filter(([iso6393]) => ['fra', 'eng', 'deu', 'spa', 'ita', 'pol', 'rus', 'swe'].includes(iso6393))
    .map(([iso6393, text]) => [iso6393, `${text} ${text} ${text}`] as const);

  test.each(paragraphs)('case and white space at the ends change nothing: %s', (iso6393, text) => {
    for (const same of [text.toUpperCase(), text.toLowerCase(), `${text}   \n\t `, `\n  ${text}`]) {
      expect(detectLanguage(same).iso6393).toBe(iso6393);
    }
  });

  test('composed and decomposed letters say the same', () => {
    for (const [, text] of sentences) {
      expect(detectLanguage(text.normalize('NFD')).iso6393).toBe(
        detectLanguage(text.normalize('NFC')).iso6393,
      );
    }
  });

  test('no string throws, confidence is within 0 and 1, and reliable means 0.8', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const { code, confidence, reliable, runnerUp } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(reliable).toBe(confidence >= 0.8);
        if (reliable) expect(runnerUp).toBeNull();
        if (code === 'und') expect(confidence).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('10 MB cost no more than the prefix that is read', () => {
    const text = 'La pluie tombe sur la ville depuis ce matin. '.repeat(230_000);
    const started = performance.now();
    expect(detectLanguage(text).code).toBe('fr');
    expect(performance.now() - started).toBeLessThan(500);
    expect(detectLanguage(text)).toStrictEqual(detectLanguage(text.slice(0, 2048)));
  });
});
