/** Links follow headings whose addresses move. */

import { describe, expect, test } from 'vitest';
import { platformOf } from '../../src/analyses/anchors.ts';
import { movesBetween } from '../../src/analyses/moved-anchors.ts';
import { movedPage } from '../../src/analyses/page-address.ts';
import { readArticle } from '../../src/index.ts';

const read = (text: string, slugs?: 'kramdown' | 'mkdocs' | 'markdown-it') =>
  readArticle(text, { name: 'a.md', from: 'markdown', ...(slugs && { slugs }) });

/** The text after other words, with its links led to where they led, and what moved. */
function moved(
  text: string,
  change: (text: string) => string,
  slugs?: 'kramdown' | 'mkdocs' | 'markdown-it',
) {
  const after = read(change(text), slugs);
  const { moved: anchors, edits } = movesBetween(read(text, slugs), after);
  let written = after.source.text;
  for (const { start, end, text: put } of [...edits].reverse())
    written = written.slice(0, start) + put + written.slice(end);
  return { written, moved: anchors.map(({ from, to, line }) => `${from} > ${to} (${line})`) };
}

const inEnglish = (text: string) =>
  text.replace(/^## Été$/gmu, '## Summer').replace(/^## Réglages$/gmu, '## Settings');

describe('links to a heading that moved', () => {
  test.each([
    ['[x](#été)', '[x](#summer)'],
    ['[x](<#été> "Titre")', '[x](<#summer> "Titre")'],
    ['[x](#%C3%A9t%C3%A9)', '[x](#summer)'],
    ['[**x** et `y`](#été)', '[**x** et `y`](#summer)'],
    ['[![i](i.png)](#été)', '[![i](i.png)](#summer)'],
    ['[x][e]\n\n[e]: #été "Titre"', '[x][e]\n\n[e]: #summer "Titre"'],
    ['<a class="b" href="#été">x</a>', '<a class="b" href="#summer">x</a>'],
    ['[second](#été-1)', '[second](#summer-1)'],
    // In the way of another site, which nobody named.
    ['[x](#ete)', '[x](#summer)'],
    ['[x](#ete-3)', '[x](#summer-3)'],
    // To elsewhere.
    ['[x](b.md#été) `#été` #été', '[x](b.md#été) `#été` #été'],
    ['[x](#hiver) [haut](#)', '[x](#hiver) [haut](#)'],
  ])('%s', (link, led) => {
    const text = `${link}\n\n## Été\n\nA.\n\n## Été\n\nB.\n`;
    expect(moved(text, inEnglish).written).toBe(inEnglish(text).replace(link, led));
  });

  test('are spelt as they were: with letters, or percent-encoded', () => {
    const text = '[a](#r%C3%A9glages) [b](#réglages)\n\n## Réglages\n';
    const { written } = moved(text, (old) => old.replace('## Réglages', '## Paramètres'));
    expect(written).toContain('[a](#param%C3%A8tres) [b](#paramètres)');
  });

  test('lead where an element with that id stands, if one stands before', () => {
    const text = '<a id="été"></a>\n\n[x](#été)\n\n## Été\n';
    expect(moved(text, inEnglish).written).toContain('[x](#été)');
  });

  test('stay when the words of their heading change and its address does not', () => {
    const text = '[x](#fin)\n\n## Quoi de neuf ?\n\n## Fin\n';
    const change = (old: string) => old.replace(' ?', '\u202f?');
    expect(moved(text, change, 'mkdocs').moved).toEqual([]);
    expect(moved(text, change)).toEqual({
      written: change(text),
      moved: ['quoi-de-neuf- > quoi-de-neuf (3)'],
    });
  });
});

test('each address that moved is named with its line, those of headings that say their own are not', () => {
  const text = '## Été\n\nA.\n\n## Réglages {#r}\n\nB.\n\n## Été\n\nC.\n\n## Fin\n';
  const change = (old: string) => inEnglish(old).replace('Réglages {', 'Settings {');
  expect(moved(text, change).moved).toEqual(['été > summer (1)', 'été-1 > summer-1 (9)']);
});

test('nothing is said where headings came or went', () => {
  expect(moved('## Été\n\n[x](#été)\n', (old) => `## Neuf\n\n${inEnglish(old)}`).moved).toEqual([]);
});

test('the platform is the one that links of the article lead to, where they lead nowhere by the rule of its dialect', () => {
  const headings = '## Été à l’œuvre\n\nA.\n\n## 5 raisons\n';
  expect(platformOf(read(`[x](#été-à-lœuvre)\n\n${headings}`))).toBe('github');
  expect(platformOf(read(`[x](#t--luvre)\n\n${headings}`))).toBe('kramdown');
  expect(platformOf(read(`[x](#ete-a-luvre) [y](#5-raisons)\n\n${headings}`))).toBe('mkdocs');
  expect(platformOf(read(`[x](#rien)\n\n${headings}`))).toBe('github');
});

test('a post whose first heading makes its address moves with it, unless the front matter says another', () => {
  const post = (front: string, space: string) =>
    read(`---\n${front}\n---\n\n# Quoi de neuf${space}?\n\nRien.\n`);
  const date = 'date: 2026-04-01';
  expect(movedPage(post(date, ' '), post(date, '\u202f'))).toEqual({
    from: 'quoi-de-neuf-',
    to: 'quoi-de-neuf',
    keep: 'slug: quoi-de-neuf-',
  });
  expect(movedPage(post('slug: neuf', ' '), post('slug: neuf', '\u202f'))).toBeNull();
  expect(movedPage(post('title: Autre', ' '), post('title: Autre', '\u202f'))).toBeNull();
});
