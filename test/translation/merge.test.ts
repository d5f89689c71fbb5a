/** A translation goes back into its article, and nothing else changes. */

import { describe, expect, test } from 'vitest';
import { merge, readArticle } from '../../src/index.ts';
import { fromTagged } from '../../src/translation/tagged.ts';
import { segmentsOf, translate, translated, translateWith } from './translate.ts';

const merged = (source: string, table: Record<string, string>, options = {}) =>
  translateWith(table, source, options).text;

describe('text is escaped only where reading it again would show a change', () => {
  const paragraph = (target: string) => merged('Texte.\n', { 'Texte.': target });
  test.each([
    ['2 * 3 et 4 * 5', '2 * 3 et 4 * 5'],
    ['2 *3* 4', '2 \\*3* 4'],
    ['snake_case_name', 'snake_case_name'],
    ['_dit_', '\\_dit_'],
    ['# pas un titre', '\\# pas un titre'],
    ['#pas un titre', '#pas un titre'],
    ['1. pas une liste', '1\\. pas une liste'],
    ['1984. Une année', '1984\\. Une année'],
    ['- pas une liste', '\\- pas une liste'],
    ['-pas une liste', '-pas une liste'],
    ['> pas une citation', '\\> pas une citation'],
    ['[pas](un lien)', '[pas](un lien)'],
    ['[pas](lien)', '\\[pas](lien)'],
    ['[pas un lien]', '[pas un lien]'],
    ['a < b & c', 'a < b & c'],
    ['<b> n’est pas gras', '\\<b> n’est pas gras'],
    ['&copy; reste', '\\&copy; reste'],
    ['un `accent`', 'un \\`accent`'],
    ['a \\* b', 'a \\\\* b'],
    ['c:\\temp', 'c:\\temp'],
    ['a | b', 'a | b'],
    ['~~~ code', '\\~~~ code'],
  ])('%s', (target, written) => {
    const text = paragraph(target)!;
    expect(text).toBe(`${written}\n`);
    expect(
      segmentsOf(text)
        .entries.map(({ source }) =>
          source.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
        )
        .join(' '),
    ).toBe(target);
  });

  test('a bar in a cell', () => {
    expect(merged('| a |\n|---|\n| bé |\n', { bé: 'x | y' })).toBe('| a |\n|---|\n| x \\| y |\n');
  });
  test('quotation marks in a title', () => {
    expect(merged('[a](b "titré")\n', { titré: 'the "title"' })).toBe('[a](b "the \\"title\\"")\n');
  });
  test('a bracket in an alternative', () => {
    expect(merged('![alté](b)\n', { alté: 'a ] b' })).toBe('![a \\] b](b)\n');
  });
  test('nothing that the source had', () => {
    expect(
      merged('Un \\*texte\\* &amp; 5 * 3.\n', { 'Un {1/}texte{2/} & 5 * 3.': 'A {1/}text{2/} & 5 * 3.' }),
    ).toBe('A \\*text\\* &amp; 5 * 3.\n');
  });
  test.each([
    ['R&D', 'R&D'],
    ['&copy 2026 et &mot', '&copy 2026 et &mot'],
    ['&copy; reste', '&amp;copy; reste'],
    ['&#233; et &#xE9;', '&amp;#233; et &amp;#xE9;'],
    ['a < b & c; d', 'a < b & c; d'],
    ['<i> reste', '&lt;i> reste'],
  ])('in HTML: %s', (target, written) => {
    expect(merged('<p>\nTexte.\n</p>\n', { 'Texte.': target }, { html: true })).toBe(
      `<p>\n${written}\n</p>\n`,
    );
  });
  test('a sign that began nothing in the HTML of the source stays as it is', () => {
    expect(
      merged(
        '<p>\n&copy 2026, un mot\n</p>\n',
        { '&copy 2026, un mot': '&copy 2026, a word' },
        { html: true },
      ),
    ).toBe('<p>\n&copy 2026, a word\n</p>\n');
  });
});

describe('codes', () => {
  const source = 'Un **mot** et [lien](https://a.org) `code`.\n';
  const tagged = 'Un {1}mot{/1} et {2}lien{/2} {3/}.';
  test('may move', () => {
    expect(merged(source, { [tagged]: '{3/} and a {2}link{/2}, a {1}word{/1}.' })).toBe(
      '`code` and a [link](https://a.org), a **word**.\n',
    );
  });
  test.each([
    ['missing', 'A {1}word{/1} and {2}link{/2}.', /\{3\/\} \(`code`\) is missing/u],
    ['unknown', `${tagged}{9/}`, /\{9\/\} is not in the source/u],
    ['doubled', `${tagged}{3/}`, /\{3\/\} \(`code`\) stands twice/u],
    ['unpaired', 'A {/1}word{1} and {2}link{/2} {3/}.', /closes before it opens/u],
    ['crossing', 'A {1}word {2}and{/1} link{/2} {3/}.', /closes across another pair/u],
  ])('%s ones are refused with id and lines', (_, target, message) => {
    const { text, faults } = translateWith({ [tagged]: target }, source);
    expect(text).toBeNull();
    expect(faults[0]).toMatchObject({
      id: expect.stringMatching(/^s-/u),
      line: 1,
      sourceLine: 1,
      message: expect.stringMatching(message),
    });
  });
  test('escapes and line breaks may go', () => {
    expect(merged('# 1\n\n5 \\* 3\\\nfin\n', { '5 {1/} 3{2/}fin': 'five times three, end' })).toBe(
      '# 1\n\nfive times three, end\n',
    );
  });
  test('a link that is its own label gets it written out', () => {
    const article = 'Voir [ici] et [là][].\n\n[ici]: a\n[là]: b\n';
    expect(merged(article, { 'Voir {1}ici{/1} et {2}là{/2}.': 'See {1}here{/1} and {2}là{/2}.' })).toBe(
      'See [here][ici] and [là][].\n\n[ici]: a\n[là]: b\n',
    );
  });
  test('what is inside a moved image is translated too', () => {
    expect(
      merged('Voir ![une carte](c.png "la ville") ici.\n', {
        'Voir {1/} ici.': '{1/} is here.',
        'une carte': 'a map',
        'la ville': 'the town',
      }),
    ).toBe('![a map](c.png "the town") is here.\n');
  });
});

describe('line ends', () => {
  test('of an unchanged segment stay, whatever happens beside it', () => {
    expect(merged('> Un\n> deux. Trois\n> quatre.\n', { 'Trois quatre.': 'Three four.' })).toBe(
      '> Un\n> deux. Three\n> four.\n',
    );
  });
  test('in a translation get the prefix of their place', () => {
    expect(merged('# 1\r\n\r\n> - Un.\r\n', { 'Un.': 'One\ntwo.' })).toBe(
      '# 1\r\n\r\n> - One\r\n>   two.\r\n',
    );
  });
  test('in a heading are spaces', () => {
    expect(merged('# Un\n', { Un: 'One\ntwo' })).toBe('# One two\n');
  });
});

describe('front matter keeps its style and stays valid', () => {
  const translateKey = (line: string, target: string) =>
    merged(`---\n${line}\nautre: 1\n---\n\nTexte.\n`, { 'Un titre': target }, { keys: ['title'] })!
      .split('\n')
      .slice(1, -5)
      .join('\n');
  test.each([
    ['title: Un titre', 'A title', 'title: A title'],
    ['title: Un titre  # note', 'A title', 'title: A title  # note'],
    ['title: Un titre', 'A: title', 'title: "A: title"'],
    ['title: Un titre', 'yes', 'title: "yes"'],
    ['title: "Un titre"', 'A "title"', 'title: "A \\"title\\""'],
    ["title: 'Un titre'", "A writer's", "title: 'A writer''s'"],
    ['title:\n  Un\n  titre', 'A title', 'title:\n  A\n  title'],
    ['title: >-\n  Un\n  titre', 'A title', 'title: >-\n  A\n  title'],
    ['title: |\n  Un titre', 'A title', 'title: |\n  A title'],
  ])('%s', (line, target, written) => {
    expect(translateKey(line, target)).toBe(written);
  });
  test('in a flow of values', () => {
    expect(merged('---\ntags: [un, deux]\n---\n\nx1\n', { un: 'one, two' }, { keys: ['tags'] })).toContain(
      'tags: ["one, two", deux]',
    );
  });
  test('in TOML', () => {
    expect(
      merged('+++\ntitle = "Un titre"\n+++\n\nx1\n', { 'Un titre': 'A "title"' }, { keys: ['title'] }),
    ).toContain('title = "A \\"title\\""');
  });
});

describe('what is not translated', () => {
  const source = 'Un. Deux.\n';
  const table = { 'Un.': 'One.' };
  test.each([
    ['source', 'One. Deux.\n'],
    ['empty', 'One. \n'],
    ['mark', 'One. ⟦Deux.⟧\n'],
  ] as const)('%s', (missing, text) => {
    expect(merged(source, table, { merge: { missing } })).toBe(text);
  });
  test('can be refused', () => {
    const { text, faults } = translateWith(table, source, { merge: { missing: 'fail' } });
    expect(text).toBeNull();
    expect(faults[0]!.message).toBe('1 of 2 segments have no translation that is translated');
  });
  test.each(['source', 'empty', 'mark'] as const)(
    'is counted, whatever stands in its place: %s',
    (missing) => {
      expect(translateWith(table, source, { merge: { missing } }).segments).toEqual({
        all: 2,
        translated: 1,
      });
    },
  );
  test('may have to come further', () => {
    expect(merged(source, table, { merge: { state: 'final' } })).toBe(source);
  });
});

describe('a translation that changes the structure', () => {
  test('is refused in raw Markdown, and named', () => {
    const { text, faults } = translateWith({ Deux: '- two' }, 'Un\n\nDeux\n', {
      codes: 'markdown',
      by: 'block',
    });
    expect(text).toBeNull();
    expect(faults).toMatchObject([
      {
        line: 2,
        sourceLine: 3,
        message: 'the translation changes the structure of the article: a paragraph would become a list',
      },
    ]);
  });
  test('is taken by force', () => {
    expect(
      merged('Un\n\nDeux\n', { Deux: '- two' }, { codes: 'markdown', by: 'block', merge: { force: true } }),
    ).toBe('Un\n\n- two\n');
  });
  test('is left out when the rest is wanted', () => {
    const { text, faults } = translateWith(
      { Un: 'One', Deux: '[two](x)', Trois: 'Three' },
      'Un\n\nDeux\n\nTrois\n',
      { codes: 'markdown', by: 'block', merge: { partial: true } },
    );
    expect(text).toBe('One\n\nDeux\n\nThree\n');
    expect(faults).toHaveLength(1);
  });
  test('is named where several blocks become one', () => {
    const table = { Un: '- one', Deux: '- two', Trois: 'Three' };
    const options = { codes: 'markdown', by: 'block', merge: { partial: true } } as const;
    const { text, faults } = translateWith(table, '# 1\n\nUn\n\nDeux\n\nTrois\n', options);
    expect(text).toBe('# 1\n\nUn\n\nDeux\n\nThree\n');
    expect(faults.map(({ sourceLine }) => sourceLine)).toEqual([3, 5]);
  });
  test('too often for the good segments to be told from the others is refused', () => {
    const all = Array.from({ length: 102 }, (_, index) => `Texte ${index}`);
    const lists = Object.fromEntries(all.map((text) => [text, `- ${text}`]));
    const { text, faults } = translateWith(lists, `# 1\n\n${all.join('\n\n')}\n`, {
      codes: 'markdown',
      by: 'block',
      merge: { partial: true },
    });
    expect(text).toBeNull();
    expect(faults.length).toBeGreaterThan(100);
  });
  test('a changed address is one', () => {
    expect(
      translateWith({ '[a](b)': '[a](c)' }, '[a](b)\n', { codes: 'markdown', by: 'block' }).text,
    ).toBeNull();
  });
});

describe('a translation of something else', () => {
  const file = translated(segmentsOf('Un. Deux.\n'), (source) => source);
  const into = (text: string, options = {}) =>
    merge(readArticle(text, { name: 'article.md', language: 'fr' }), file, options);
  test('of another version is refused', () => {
    const { text, faults } = into('Un. Deux. Trois.\n');
    expect(text).toBeNull();
    expect(faults[0]).toMatchObject({
      id: null,
      message: 'it was made from another version of article.md, or from another article',
    });
  });
  test('with other line endings is the same', () => {
    expect(into('Un. Deux.\r\n').text).toBe('Un. Deux.\r\n');
  });
  test('an entry that is nobody’s is refused with its line', () => {
    const foreign = { ...file, digest: null };
    const { faults } = merge(readArticle('Deux.\n', { name: 'article.md' }), foreign);
    expect(faults).toMatchObject([{ line: 1, message: 'no segment of article.md has this id and text' }]);
  });
  test('is used where it can be when asked', () => {
    const half = translated(segmentsOf('Un. Deux.\n'), (source) =>
      fromTagged(source.join('') === 'Un.' ? 'One.' : 'Two.'),
    );
    expect(
      merge(readArticle('Zéro. Deux.\n', { name: 'article.md', language: 'fr' }), half, { rebase: true })
        .text,
    ).toBe('Zéro. Two.\n');
  });
});

test('the byte order mark is no part of what is merged', () => {
  expect(translate('\ufeffUn.\n', () => ['One.']).text).toBe('One.\n');
});

describe('an address in a translation that would run into it', () => {
  const source = 'La mienne : https://example.org/a\n';
  const address = (target: string) => merged(source, { 'La mienne : {1/}': target });
  test.each([
    ['我的（{1/}）', '我的（<https://example.org/a>）'],
    ['我的：{1/}。', '我的：<https://example.org/a>。'],
    ['Mine: “{1/}”', 'Mine: “<https://example.org/a>”'],
    ['Mine: {1/}…', 'Mine: <https://example.org/a>…'],
    ['Mine: {1/}—yes', 'Mine: <https://example.org/a>—yes'],
    ['Mine: {1/}\u00a0!', 'Mine: <https://example.org/a>\u00a0!'],
    ['Mine: {1/}/en', 'Mine: <https://example.org/a>/en'],
    // One star and two make no emphasis (CommonMark 0.31, 6.2, rule 9).
    ['Mine: **{1/}**', 'Mine: \\**<https://example.org/a>**'],
    // GitHub's Markdown lets go of these.
    ['Mine: {1/}.', 'Mine: https://example.org/a.'],
    ['Mine ({1/}).', 'Mine (https://example.org/a).'],
    ['Mine: {1/}, there', 'Mine: https://example.org/a, there'],
    ['Mine: {1/}?', 'Mine: https://example.org/a?'],
  ])('%s', (target, written) => {
    expect(address(target)).toBe(`${written}\n`);
  });

  test('is put apart in raw Markdown too, and in a heading', () => {
    const codes = { codes: 'markdown' } as const;
    const raw = (target: string) => merged(source, { 'La mienne : https://example.org/a': target }, codes);
    expect(raw('我的（https://example.org/a）')).toBe('我的（<https://example.org/a>）\n');
    expect(raw('Mine: [here](https://example.org/a)')).toBe('Mine: [here](https://example.org/a)\n');
    expect(merged('# Voir https://example.org/a\n', { 'Voir {1/}': '见{1/}。' })).toBe(
      '# 见<https://example.org/a>。\n',
    );
  });

  test('without a scheme becomes a link to the same place', () => {
    expect(merged('Voir www.example.org ici.\n', { 'Voir {1/} ici.': '见{1/}。' })).toBe(
      '见[www.example.org](http://www.example.org)。\n',
    );
  });

  test('is left as it is in bare text, where no parser reads it', () => {
    expect(merged('Voir https://example.org/a\n', { 'Voir {1/}': '见（{1/}）' }, { name: 'a.txt' })).toBe(
      '见（https://example.org/a）\n',
    );
  });
});

describe('a heading that a translation gives another address', () => {
  const source = 'Voir [ici](#début).\n\n## Début\n\nVoir [là][d].\n\n[d]: #début\n';
  const table = {
    'Voir {1}ici{/1}.': 'See {1}here{/1}.',
    Début: 'Start',
    'Voir {1}là{/1}.': 'See {1}there{/1}.',
  };

  test('takes the links of the article with it, and is named', () => {
    const { text, movedAnchors } = translateWith(table, source);
    expect(text).toBe('See [here](#start).\n\n## Start\n\nSee [there][d].\n\n[d]: #start\n');
    expect(movedAnchors).toEqual([{ from: 'début', to: 'start', line: 3 }]);
  });

  test.each([
    ['braces', '## Start {#début}\n'],
    ['colon', '## Start {: #début }\n'],
    ['kramdown', '## Start\n{: id="début"}\n'],
  ] as const)('keeps the old one where that is asked for: %s', (keepAnchors, heading) => {
    const { text, movedAnchors } = translateWith(table, source, { merge: { keepAnchors } });
    expect(text).toContain(`See [here](#début).\n\n${heading}`);
    expect(text).toContain('[d]: #début\n');
    expect(movedAnchors).toEqual([]);
  });

  test('keeps it behind the attributes that it has, and before the signs that close it', () => {
    const kept = (heading: string, keepAnchors: 'braces' | 'colon') =>
      translateWith({ Début: 'Start' }, `${heading}\n\nFin.\n`, { merge: { keepAnchors } }).text;
    expect(kept('## Début {.plan}', 'braces')).toBe('## Start {.plan #début}\n\nFin.\n');
    expect(kept('## Début ##', 'colon')).toBe('## Start {: #début } ##\n\nFin.\n');
    expect(kept('Début\n=====', 'braces')).toBe('Start {#début}\n=====\n\nFin.\n');
  });
});
