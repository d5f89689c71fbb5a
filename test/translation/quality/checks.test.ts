/** What the checks say of several segments at once, of Markdown, and of what a translation may do. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/read/index.ts';
import type { TranslatedEntry, TranslationFile } from '../../../src/translation/bitext.ts';
import { extract } from '../../../src/translation/extract.ts';
import { checkTranslation, type QualityOptions } from '../../../src/translation/quality/index.ts';
import { fromTagged } from '../../../src/translation/tagged.ts';

type Pair = readonly [source: string, target: string | null, state?: TranslatedEntry['state']];

function fileOf(pairs: readonly Pair[], details: Partial<TranslationFile> = {}): TranslationFile {
  const codes = details.codes ?? 'tags';
  const content = (text: string) => (codes === 'tags' ? fromTagged(text) : [text]);
  return {
    original: 'jardin.md',
    sourceLanguage: 'fr',
    targetLanguage: 'en',
    digest: null,
    protect: [],
    codes,
    entries: pairs.map(([source, target, state = 'translated'], index) => ({
      id: `s-${index + 1}`,
      source: content(source),
      target: target === null ? null : content(target),
      state,
      line: 10 * (index + 1),
    })),
    ...details,
  };
}

const check = (
  pairs: readonly Pair[],
  options: QualityOptions = {},
  details: Partial<TranslationFile> = {},
) => checkTranslation([fileOf(pairs, details)], options);

const said = (pairs: readonly Pair[], options: QualityOptions = {}, details: Partial<TranslationFile> = {}) =>
  check(pairs, options, details).findings.map(
    ({ line, severity, check: name, message }) => `${line} ${severity} ${name}: ${message}`,
  );

describe('several segments', () => {
  test('the translation that is given less often is the one in question', () => {
    const pairs: Pair[] = [
      ['Voir aussi la page suivante.', 'See also the next page.'],
      ['Voir aussi la page suivante.', 'See the following page too.'],
      ['Voir aussi la page  suivante.', 'See also  the next page.'],
    ];
    expect(said(pairs, { only: ['same-source'] })).toEqual([
      '20 warning same-source: translated otherwise on line 10: See also the next page.',
    ]);
  });

  test('a label of a few words may have two translations, and is only noted', () => {
    const findings = check(
      [
        ['Retour', 'Back'],
        ['Retour', 'Return'],
      ],
      { only: ['same-source'] },
    ).findings;
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
  });

  test('a translation that stands under two sources is noted, unless they differ in signs alone', () => {
    const pairs: Pair[] = [
      ['Le nord est à gauche.', 'North is on the left.'],
      ['Le sud est à droite.', 'North is on the left.'],
      ['le nord est à gauche', 'North is on the left.'],
    ];
    expect(said(pairs, { only: ['same-target'] })).toEqual([
      '20 info same-target: the same translation as on line 10, of: Le nord est à gauche.',
    ]);
  });
});

test('what is not translated yet is left alone, and what claims to be is not', () => {
  const pairs: Pair[] = [
    ['Il pleut.', null, 'initial'],
    ['Il neige.', '', 'initial'],
    ['Il vente.', ' ', 'reviewed'],
    ['Il gèle.', null, 'final'],
    ['{1/}', null, 'final'],
  ];
  expect(said(pairs)).toEqual([
    '30 error empty: the translation is empty, and its state is reviewed',
    '40 error empty: the translation is empty, and its state is final',
  ]);
  expect(check(pairs)).toMatchObject({ segments: 5, translated: 0 });
});

describe('the answer', () => {
  const pairs: Pair[] = [
    ['Il y a {1}12 poules{/1} et {2/}.', 'There are {1}13 hens{/1} and {2/} .'],
    ['Qui vient ?', 'Who comes'],
  ];

  test('carries where the difference stands in both texts', () => {
    const [finding] = check(pairs, { only: ['numbers'] }).findings;
    expect(finding).toMatchObject({ id: 's-1', line: 10, original: 'jardin.md', check: 'numbers' });
    const { source, target, sourceSpan, targetSpan } = finding!;
    expect(source.slice(sourceSpan!.start, sourceSpan!.end)).toBe('12');
    expect(target.slice(targetSpan!.start, targetSpan!.end)).toBe('13');
  });

  test('sums up by check, in the order of the table', () => {
    expect(check(pairs).summary).toEqual([
      { check: 'numbers', error: 0, warning: 1, info: 0 },
      { check: 'end-punctuation', error: 0, warning: 1, info: 0 },
    ]);
  });

  test('keeps to the checks that are asked for', () => {
    expect(check(pairs, { skip: ['numbers'] }).summary.map((row) => row.check)).toEqual(['end-punctuation']);
    expect(() => check(pairs, { only: ['number'] })).toThrow(/unknown check 'number'/u);
    expect(() => check(pairs, { skip: ['codez'] })).toThrow(/unknown check 'codez'/u);
  });

  test('is for the languages that are named, whatever the file says', () => {
    const french: Pair[] = [['Who comes?', 'Qui vient?']];
    expect(
      said(french, { only: ['punctuation-spaces'] }, { sourceLanguage: null, targetLanguage: null }),
    ).toEqual([]);
    expect(
      said(french, { only: ['punctuation-spaces'], sourceLanguage: 'en', targetLanguage: 'fr' }),
    ).toHaveLength(1);
  });
});

describe('codes', () => {
  test('what the article says may go may go: escapes and line breaks, no links', () => {
    const article = readArticle('Un \\* et [un lien](/la) ici.\n', { name: 'a.md', language: 'fr' });
    const segments = extract(article, { by: 'block', targetLanguage: 'en' });
    const [{ id, source } = { id: '', source: [] }] = segments.entries;
    const entry: TranslatedEntry = {
      id,
      source,
      target: ['One and a link here.'],
      state: 'translated',
      line: 1,
    };
    const file = fileOf([], { entries: [entry] });
    const messages = (options: QualityOptions) =>
      checkTranslation([file], { only: ['codes'], ...options }).findings.map(({ message }) => message);
    expect(messages({})).toEqual(['the code {1/} is missing', 'the code {2}…{/2} is missing']);
    expect(messages({ segments: [segments] })).toEqual(['the code {2}…{/2} is missing']);
    expect(
      checkTranslation([fileOf([], { entries: [{ ...entry, id: null }] })], {
        only: ['codes'],
        segments: [segments],
      }).findings,
    ).toHaveLength(1);
  });

  test('halves of pairs in other segments of the block stay alone', () => {
    expect(
      said([
        ['Un {1}début et', 'A {1}start and'],
        ['une fin{/1} douce.', 'a soft end{/1}.'],
      ]),
    ).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['{1}a{/1} {2}b{/2}', '{2}b {1}a{/2}{/1}', ['the code {/2} closes while {1} is open']],
    ['{1}a{/1}', 'a{/1}{1}', ['the code {/1} closes before {1} opens']],
    ['{1}a{/1}', '{1}a', ['the code {/1} is missing, so {1} is unpaired']],
    ['{1/} a', '{1}a{/1}', ['the code {1/} has become {1}', 'the code {1/} has become {/1}']],
    ['{1/} a', '{1/}{1/} a', ['the code {1/} stands twice']],
  ])('%s as %s', (source, target, messages) => {
    const { findings } = check([[source, target]], { only: ['codes'] });
    expect(findings.map(({ message }) => message)).toEqual(messages);
  });
});

describe('raw Markdown', () => {
  const codesSaid = (source: string, target: string, protect: string[] = []) =>
    check([[source, target]], { only: ['codes', 'urls'] }, { codes: 'markdown', protect }).findings.map(
      ({ severity, message }) => `${severity} ${message}`,
    );

  test.each<[string, string, string[]]>([
    // What a translator may do.
    ['**Un** [lien](a.md "Titre")', 'A [*link*](a.md "Title")', []],
    ['[fr](https://fr.wikipedia.org/wiki/Pain)', '[en](https://en.wikipedia.org/wiki/Bread)', []],
    ['[doc](https://site.example/fr-FR/doc#le-pain)', '[doc](https://site.example/en-US/doc#bread)', []],
    ['![un chat](chat.jpg) \\[x] a_b_c', 'a_b_c \\[x] ![a cat](chat.jpg)', []],
    ['<img alt="un chat" src="c.jpg">', '<img alt="a cat" src="c.jpg" />'.replace(' /', ''), []],
    [
      'Le `code` ici.',
      'The `code`, `code` here.',
      ['info the code code stands more often than in the source'],
    ],
    // What it may not.
    ['Le `code` ici.', 'The code here.', ['warning the code code is no longer set as code']],
    ['Le `code` ici.', 'The word here.', ['error the code code is missing']],
    ['[a](b.md)', '[a](c.md)', ['error the link to b.md has become c.md']],
    ['[a](b.md)', '[a] (b.md)', ['error the link to b.md is missing']],
    ['[a][x]', '[a][y]', ['error the link to [x] has become [y]']],
    ['a[^1]', 'a[^1][^2]', ['error the note [^2] is not in the source']],
    ['<b>a</b>', '<b>a<b>', ['error the tag </b> has become <b>']],
    [
      '<https://a.example/x>',
      '<https://a.example/y>',
      ['warning the URL https://a.example/x has become https://a.example/y'],
    ],
  ])('%s as %s', (source, target, messages) => {
    expect(codesSaid(source, target)).toEqual(messages);
  });

  test('what was protected when the file was made is kept', () => {
    const protect = ['\\{%.*?%\\}'];
    expect(codesSaid('Ici {% note %}.', 'Here {% note %}.', protect)).toEqual([]);
    expect(codesSaid('Ici {% note %}.', 'Here {% remark %}.', protect)).toEqual([
      'error the protected {% note %} has become {% remark %}',
    ]);
    expect(() => codesSaid('a', 'b', ['('])).toThrow(/no regular expression/u);
  });

  test('many links of one kind that changed are one finding', () => {
    const list = (site: string) =>
      [1, 2, 3, 4, 5].map((n) => `[${n}](https://${site}.example/${n})`).join(' ');
    expect(codesSaid(list('old'), list('new'))).toEqual([
      'error the link to https://old.example/1 has become https://new.example/1, and 4 more like it',
    ]);
  });
});

describe('untranslated', () => {
  const untranslated = (text: string, target = text) =>
    check([[text, target]], {
      only: ['untranslated'],
      sourceLanguage: 'en',
      targetLanguage: 'fr',
    }).findings.map(({ severity }) => severity);

  test.each([
    'Installation',
    'Jean-Pierre Martin',
    'Berlin, Hamburg',
    'https://a.example/the-page-is-here',
    'TypeScript 5.4',
    'npm',
    'readFile(path)',
    '12,5 %',
    '{1/}',
  ])('%s has nothing to translate', (text) => expect(untranslated(text)).toEqual([]));

  test('a title that was touched is only noted', () => {
    expect(untranslated('Anna: The roses of the north', 'Anna : The roses of the north')).toEqual(['info']);
    expect(untranslated('Anna: The roses of the north')).toEqual(['warning']);
  });

  test('one language into itself is no fault', () => {
    expect(said([['Il pleut sur la ville.', 'Il pleut sur la ville.']], { targetLanguage: 'fr-CA' })).toEqual(
      [],
    );
  });
});

test('odd text is read to its end, in little time', () => {
  const odd = [
    '`'.repeat(3000),
    '['.repeat(3000),
    '*'.repeat(3001),
    '<a '.repeat(1000),
    '1,'.repeat(2000),
    '\u202e\ud800',
    '] ('.repeat(900),
  ];
  for (const codes of ['tags', 'markdown'] as const) {
    const { segments } = check(
      odd.map((text): Pair => [text, text]),
      {},
      { codes },
    );
    expect(segments).toBe(odd.length);
  }
}, 5000);
