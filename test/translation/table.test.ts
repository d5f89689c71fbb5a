/** CSV and TSV are written for spreadsheets, and read back from what spreadsheets make of them. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SegmentsFile, TranslationFile } from '../../src/translation/bitext.ts';
import { csv, tsv } from '../../src/translation/formats/csv.ts';
import { offerOf } from '../../src/translation/formats/offer.ts';
import { articles, entry, file, refs } from './articles.ts';
import { refusal } from './refusals.ts';

const guarded = { guardFormulas: true };

describe.each([csv, tsv])('$name', (format) => {
  test('what is written is read again: ids, texts, states, and what is known of each article', () => {
    fc.assert(
      fc.property(articles, fc.boolean(), (files, guardFormulas) => {
        const read = format.read(format.write(files, { guardFormulas }), 'a.csv');
        expect(read.map(withoutLines)).toEqual(files.map(expected));
      }),
    );
  });

  test('every entry knows its line, whatever line ends stand in its cells', () => {
    fc.assert(
      fc.property(articles, (files) => {
        const text = format.write(files, {});
        const lines = text.split(/\r\n|\r|\n/u);
        for (const { id, line } of format.read(text, 'a.csv').flatMap(({ entries }) => entries))
          expect(lines[line - 1]!.startsWith(id!)).toBe(true);
      }),
    );
  });

  test('with the guard no cell begins like a formula, however it is quoted', () => {
    fc.assert(
      fc.property(articles, (files) => {
        const delimiter = format === csv ? ',' : '\t';
        const cells = parse(format.write(files, guarded), { delimiter }).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });

  test('the same segments give the same text, with a byte order mark when asked for', () => {
    fc.assert(
      fc.property(articles, (files) => {
        const text = format.write(files, {});
        expect(format.write(structuredClone(files), {})).toBe(text);
        expect(format.write(files, { bom: true })).toBe(`\ufeff${text}`);
      }),
    );
  });
});

function withoutLines({ entries, ...rest }: TranslationFile) {
  return { ...rest, entries: entries.map(({ line: _, ...said }) => said) };
}

function expected({ entries, by: _, ...facts }: SegmentsFile) {
  return {
    ...facts,
    entries: entries.map((one) => {
      const { target, state } = offerOf(one);
      return { id: one.id, source: refs(one.source), target: target && refs(target), state };
    }),
  };
}

const page = file({
  original: 'mon article.md',
  protect: ['\\{\\{.*?\\}\\}'],
  entries: [
    entry({ id: 's-a', kind: 'heading', source: ['Les jeux'] }),
    entry({
      id: 's-b',
      path: ['Les jeux', 'Les dés'],
      line: 3,
      source: ['=1+1, "oui"'],
      target: ['- yes'],
      state: 'reviewed',
    }),
    entry({
      id: 's-c',
      line: 5,
      source: ['Deux\ndés'],
      matches: [{ score: 80, origin: 'm.tmx', source: ['Trois dés'], target: ['Three'] }],
    }),
  ],
});

const facts =
  '"{""digest"":""d1ge57"",""sourceLanguage"":""fr"",""targetLanguage"":""en"",""protect"":[""\\\\{\\\\{.*?\\\\}\\\\}""],""codes"":""tags"",""by"":""sentence""}"';

test('a page of CSV', () => {
  expect(csv.write([page], guarded)).toBe(
    [
      'id,source,target,state,kind,context,file,line,score,match,article',
      `s-a,Les jeux,,,heading,,mon article.md,1,,,${facts}`,
      's-b,"\'=1+1, ""oui""",\'- yes,reviewed,paragraph,Les jeux > Les dés,mon article.md,3,,,',
      's-c,"Deux\ndés",Three,initial,paragraph,,mon article.md,5,80,Trois dés,',
      '',
    ].join('\r\n'),
  );
});

test('a page of TSV has tabs, and ends its lines with LF', () => {
  const [header, first] = tsv.write([page], {}).split('\n');
  expect(header).toBe('id\tsource\ttarget\tstate\tkind\tcontext\tfile\tline\tscore\tmatch\tarticle');
  expect(first).toBe(`s-a\tLes jeux\t\t\theading\t\tmon article.md\t1\t\t\t${facts}`);
});

test.each([
  ['=1', "'=1", '=1'],
  ["'=1", "''=1", "''=1"],
  ["''\t", "'''\t", "'''\t"],
  ["'oui'", "'oui'", "'oui'"],
])('%j is written as %j with the guard and as %j without, and read as it was', (text, withGuard, without) => {
  const one = file({ codes: 'markdown', entries: [entry({ id: 's-a', source: [text] })] });
  for (const [options, cell] of [
    [guarded, withGuard],
    [{}, without],
  ] as const) {
    const written = csv.write([one], options);
    expect(written.split('\r\n')[1]).toMatch(new RegExp(`^s-a,"?${cell}"?,`, 'u'));
    expect(csv.read(written, 'a.csv')[0]!.entries[0]!.source).toEqual([text]);
  }
});

test('an article without segments is known all the same', () => {
  const read = csv.read(csv.write([file({ original: 'vide.md', entries: [] }), page], {}), 'a.csv');
  expect(read.map(({ original, digest, entries }) => [original, digest, entries.length])).toEqual([
    ['vide.md', 'd1ge57', 0],
    ['mon article.md', 'd1ge57', 3],
  ]);
});

test('columns in any order, others among them, semicolons, empty rows, sorted rows: as spreadsheets save them', () => {
  const text = `Target;note;SOURCE;id;article\r\n;;;;\r\n"Yes; 1";x;Oui;s-a;\r\n;;"Non\n!";s-b;${facts}\r\n`;
  expect(csv.read(text, 'a.csv')).toEqual([
    {
      original: null,
      sourceLanguage: 'fr',
      targetLanguage: 'en',
      digest: 'd1ge57',
      protect: ['\\{\\{.*?\\}\\}'],
      codes: 'tags',
      entries: [
        { id: 's-a', source: ['Oui'], target: ['Yes; 1'], state: 'translated', line: 3 },
        { id: 's-b', source: ['Non\n!'], target: null, state: 'initial', line: 4 },
      ],
    },
  ]);
});

test('empty rows are no article of their own', () => {
  const text = '\n,,,\nid,source,target,file\n,,,\na,b,c,d.md\n\n,,,\n';
  expect(csv.read(text, 'a.csv')).toMatchObject([{ original: 'd.md', entries: [{ id: 'a', line: 5 }] }]);
});

test('a bare table of three columns is enough, and an id may be missing', () => {
  const [read] = tsv.read('source\tid\ttarget\n{1}Oui{/1}\t\tYes\n', 'a.tsv');
  expect(read).toMatchObject({ original: null, digest: null, codes: 'tags' });
  expect(read!.entries[0]).toMatchObject({ id: null, source: [{ id: 1, role: 'open' }, 'Oui', { id: 1 }] });
});

test.each([
  ['', "a.csv:1: no column 'id'"],
  ['id,source\n', "a.csv:1: no column 'target'\nThe first row names the columns: id, source, target"],
  ['id,source,target,Target\n', "a.csv:1: more than one column 'target'"],
  ['id,source,target\na,"x\r\ny",z\n\na,b,c\n', "a.csv:5: id 'a' stands in line 2 already"],
  ['id,source,target,state\na,b,c,done\n', "a.csv:2: unknown state 'done'\nStates: initial, translated"],
  ['id,source,target\na,"b\nc,d\n', 'a.csv:2: a quote that opens in this row and never closes'],
  ['id,source,target\r\na,"x\r\ny",b\r\nc,"d', 'a.csv:4: a quote that opens in this row'],
  ['id,source,target\na,"b"c,d\n', 'a.csv:2: text after the quote that closes a cell'],
  ['id,source,target\na,b"c,d\n', 'a.csv:2: a quote inside a cell'],
  ['id,source,target\na,b\0,d\n', 'a.csv:2: a NUL character'],
  ['id,source,target,article\na,b,c,{}\n', "a.csv:2: the 'article' cell is not what was written there"],
  ['id,source,target,article\na,b,c,{"digest\n', 'a.csv:2: '],
])('%j is refused', (text, fault) => {
  expect(refusal(() => csv.read(text, 'a.csv'))).toContain(`unreadable ${fault}`);
});
