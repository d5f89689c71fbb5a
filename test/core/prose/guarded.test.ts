/** What no fix and no translation may change is told byte by byte, and a change of it is refused. */

import { expect, test } from 'vitest';
import { guardedSlices } from '../../../src/core/prose/guarded.ts';
import { extract, merge, readArticle } from '../../../src/index.ts';
import { siteArticle } from './sites.ts';

test('syntax, formulas, code, HTML and destinations are guarded, prose is not', () => {
  const text = [
    '---\ntitle: x\n---\n\n# Un *titre* {.c}\n\nVoir [la page](/a "T") et [l\'autre][b], `code`, {{ n }}, $x$, ==un mot==,',
    'un^[mot fort] <b>gras</b>.\n\n[b]: /b\n\n```js\nlet x;\n```\n',
  ].join(' ');
  const { tree, source } = siteArticle(text);
  const slices = guardedSlices(tree, source.text);
  expect([...slices].sort()).toEqual(
    [
      '---\ntitle: x\n---',
      ' {.c}',
      '[',
      '](/a "T")',
      '[',
      '][b]',
      '`code`',
      '{{ n }}',
      '^[',
      ']',
      '$x$',
      '==',
      '==',
      '<b>',
      '</b>',
      '[b]: /b',
      '```js\nlet x;\n```',
    ].sort(),
  );
});

test('a translation of a comment that ends it early is refused, with its entry named', () => {
  const article = readArticle('# Un\n\n```js\n/* un mot */ let x;\n```\n', { from: 'markdown' });
  const file = extract(article, { comments: true });
  const said = (text: string) =>
    merge(article, {
      ...file,
      entries: file.entries.map((entry) =>
        entry.kind === 'comment' ? { ...entry, target: [text], state: 'translated' as const } : entry,
      ),
    });
  expect(said('a word').text).toContain('/* a word */ let x;');
  const refused = said('a */ word');
  expect(refused.text).toBeNull();
  expect(refused.faults).toMatchObject([{ id: file.entries.find(({ kind }) => kind === 'comment')!.id }]);
});

test('a translation that changes code or a tag in raw Markdown is refused', () => {
  const article = readArticle('Tapez `npm  i` <kbd class="a">ici</kbd> puis [là](/x).\n', {
    from: 'markdown',
  });
  const file = extract(article, { codes: 'markdown' });
  const said = (text: string) =>
    merge(article, {
      ...file,
      entries: file.entries.map((entry) => ({ ...entry, target: [text], state: 'translated' as const })),
    }).text;
  expect(said('Type `npm  i` <kbd class="a">here</kbd> then [there](/x).')).toContain('Type');
  expect(said('Type `npm i` <kbd class="a">here</kbd> then [there](/x).')).toBeNull();
  expect(said('Type `npm  i` <kbd class=a>here</kbd> then [there](/x).')).toBeNull();
  expect(said('Type `npm  i` <kbd class="a">here</kbd> then [there](/y).')).toBeNull();
});
