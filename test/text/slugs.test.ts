/** Addresses of headings on each platform, as its program makes them; .ci/slugs.mjs runs the programs on 200 more. */

import { expect, test } from 'vitest';
import { anchorsOf } from '../../src/analyses/anchors.ts';
import type { SlugName } from '../../src/core/slug-names.ts';
import { readArticle } from '../../src/index.ts';

const headings = [
  'Quoi de neuf ?',
  'Quoi de neuf\u202f?',
  'Mise en œuvre',
  '5 raisons : la [pluie](x.html)',
  'Fin... ou -- suite.',
  'Fin... ou -- suite.',
];
const page = headings.map((heading) => `## ${heading}\n\nTexte.\n`).join('\n');

const slugsOf = (text: string, slugs: SlugName) =>
  anchorsOf(readArticle(text, { name: 'a.md', from: 'markdown', slugs })).map(({ id }) => id);

test.each<[SlugName, string[]]>([
  [
    'github',
    [
      'quoi-de-neuf-',
      'quoi-de-neuf',
      'mise-en-œuvre',
      '5-raisons--la-pluie',
      'fin-ou----suite',
      'fin-ou----suite-1',
    ],
  ],
  [
    'gitlab',
    [
      'quoi-de-neuf-',
      'quoi-de-neuf',
      'mise-en-œuvre',
      '5-raisons-la-pluie',
      'fin-ou-suite',
      'fin-ou-suite-1',
    ],
  ],
  [
    'hugo',
    [
      'quoi-de-neuf-',
      'quoi-de-neuf',
      'mise-en-œuvre',
      '5-raisons--la-pluiexhtml',
      'fin-ou----suite',
      'fin-ou----suite-1',
    ],
  ],
  [
    'jekyll',
    [
      'quoi-de-neuf-',
      'quoi-de-neuf',
      'mise-en-œuvre',
      '5-raisons--la-pluie',
      'fin-ou--suite',
      'fin-ou--suite-1',
    ],
  ],
  [
    'kramdown',
    [
      'quoi-de-neuf-',
      'quoi-de-neuf',
      'mise-en-uvre',
      'raisons--la-pluiexhtml',
      'fin-ou----suite',
      'fin-ou----suite-1',
    ],
  ],
  [
    'pandoc',
    [
      'quoi-de-neuf',
      'quoi-de-neuf-1',
      'mise-en-œuvre',
      'raisons-la-pluie',
      'fin-ou-suite.',
      'fin-ou-suite.-1',
    ],
  ],
  [
    'mkdocs',
    [
      'quoi-de-neuf',
      'quoi-de-neuf_1',
      'mise-en-uvre',
      '5-raisons-la-pluie',
      'fin-ou-suite',
      'fin-ou-suite_1',
    ],
  ],
  [
    'pymdownx',
    [
      'quoi-de-neuf-',
      'quoi-de-neuf-_1',
      'mise-en-œuvre',
      '5-raisons--la-pluie',
      'fin-ou----suite',
      'fin-ou----suite_1',
    ],
  ],
  [
    'vitepress',
    [
      'quoi-de-neuf',
      'quoi-de-neuf-1',
      'mise-en-œuvre',
      '_5-raisons-la-pluie',
      'fin-ou-suite',
      'fin-ou-suite-1',
    ],
  ],
  [
    'eleventy',
    [
      'quoi-de-neuf',
      'quoi-de-neuf-2',
      'mise-en-uvre',
      '5-raisons-la-pluie',
      'fin-ou-suite',
      'fin-ou-suite-2',
    ],
  ],
  [
    'mdbook',
    [
      'quoi-de-neuf-',
      'quoi-de-neuf--1',
      'mise-en-œuvre',
      '5-raisons--la-pluie',
      'fin-ou----suite',
      'fin-ou----suite-1',
    ],
  ],
  [
    'django',
    ['quoi-de-neuf', 'quoi-de-neuf', 'mise-en-uvre', '5-raisons-la-pluie', 'fin-ou-suite', 'fin-ou-suite'],
  ],
])('%s', (platform, slugs) => {
  expect(slugsOf(page, platform)).toEqual(slugs);
});

test('a heading that says its id has that one, and no other gets it', () => {
  const text = '## Début {#fin}\n\nTexte.\n\n## Fin\n\nTexte.\n\n## Suite\n{: #la-suite }\n\nTexte.\n';
  expect(slugsOf(text, 'github')).toEqual(['fin', 'fin-1', 'la-suite']);
  expect(slugsOf('## Fin\n\nTexte.\n\n## Début {#fin}\n', 'mkdocs')).toEqual(['fin_1', 'fin']);
});

test('Markdoc writes the id of a heading in a tag', () => {
  const dialect = () => ({ names: ['markdoc', 'liquid'] as const, from: 'option' as const, reason: '' });
  const article = readArticle('## Fin {% #debut %}\n', { name: 'a.md', from: 'markdown', dialect });
  expect(anchorsOf(article).map(({ id }) => id)).toEqual(['debut']);
});

test('elements with an id or a name are anchors', () => {
  const text = '<a id="un"></a>\n\nTexte <a name="deux"></a>.\n\n<h2 class="x" id="trois">Trois</h2>\n';
  expect(slugsOf(text, 'github')).toEqual(['un', 'deux', 'trois']);
});
