/** XLIFF 2.1: what is written for each construct, what is read, and what is refused. */

import { describe, expect, test } from 'vitest';
import { xliff21 } from '../../../src/translation/formats/xliff21.ts';
import { faultOf } from './faults.ts';
import { close, fileOf, open, ref, samples, segment, single } from './samples.ts';

const cut = { pair: 1, isolated: true };
const first = ['Un ', open(1, 'strong', '**', cut), 'mot.'];
const second = ['Deux', close(1, 'strong', '**', cut), '.'];

function written(...entries: Parameters<typeof segment>[]): string {
  return xliff21.write([fileOf(entries.map((given) => segment(...given)))], {});
}

function unit(content: string, attributes = ' trgLang="en"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr"${attributes}>
<file id="f1"><unit id="u1">
${content}
</unit></file></xliff>`;
}

function read(content: string) {
  return xliff21.read(unit(content), 'x')[0]!.entries;
}

describe('writing', () => {
  test('codes refer to their markup, kept once', () => {
    const source = [
      open(1),
      'a',
      close(1),
      single(2, 'escape', '\\*', '*', true),
      single(3, 'code', '`b`', 'b'),
    ];
    const text = written(['a', source]);
    expect(text).toContain('<data id="d1">**</data>');
    expect(text.match(/<data /gu)).toHaveLength(3);
    expect(text).toContain(
      '<pc id="1-1" type="fmt" subType="xlf:b" canCopy="no" canDelete="no" dataRefEnd="d1" dataRefStart="d1">a</pc>' +
        '<ph id="1-2" type="other" subType="article:escape" canCopy="no" dataRef="d2" equiv="*" disp="\\*"/>' +
        '<ph id="1-3" type="other" subType="article:code" canCopy="no" canDelete="no" dataRef="d3" equiv="b" disp="`b`"/>',
    );
  });

  test('a pair over two segments is one sc and one ec; in half a translation each half is isolated', () => {
    const sources = written(['1', first, null, { unit: 'b' }], ['2', second, null, { unit: 'b' }]);
    expect(sources).toMatch(/<sc id="1-1" type[^>]*>mot\.[\s\S]*Deux<ec startRef="1-1" type/u);
    const half = written(
      ['1', first, null, { unit: 'b' }],
      ['2', second, ['Two', ref(1, 'close')], { unit: 'b' }],
    );
    expect(half).toContain('<target>Two<ec id="2-1" isolated="yes"');
    expect(xliff21.read(half, 'x')[0]!.entries[1]!.target).toEqual(['Two', ref(1, 'close')]);
  });

  test('a pair that crosses another in the target is marks on both sides', () => {
    const source = [open(1), 'a', close(1), open(2), 'b', close(2)];
    const text = written([
      'a',
      source,
      [ref(1, 'open'), ref(2, 'open'), 'a', ref(1, 'close'), 'b', ref(2, 'close')],
    ]);
    expect(text.match(/<sc id="1-1"/gu)).toHaveLength(2);
    expect(text.match(/<pc id="1-2"/gu)).toHaveLength(2);
  });

  test('a code that stands twice gets another name, and is read as a code that the source does not have', () => {
    const text = written(['a', [single(1, 'code', '`a`')], [ref(1, 'single'), ref(1, 'single')]]);
    expect(xliff21.read(text, 'x')[0]!.entries[0]!.target).toEqual([ref(1, 'single'), ref(2, 'single')]);
  });

  test('a segment without a target is initial', () => {
    expect(written(['a', ['Un'], null, { state: 'final' }])).toContain('<segment id="s-a" state="initial">');
  });

  test('white space between sentences is an ignorable', () => {
    const text = written(
      ['1', ['Un.'], null, { unit: 'b', span: { start: 0, end: 3 } }],
      ['2', ['Deux.'], null, { unit: 'b', span: { start: 4, end: 9 } }],
      ['3', ['Trois.'], null, { unit: 'b', span: { start: 9, end: 15 } }],
    );
    expect(text.match(/<ignorable>/gu)).toHaveLength(1);
  });

  test('a match names its segment', () => {
    expect(xliff21.write(samples['everything']!, {})).toMatch(
      /<mtc:match ref="#s-match" similarity="100" type="icm" origin="mémoire &quot;A&quot; &amp; B.tmx">\s*<source>Bonjour <pc id="1">/u,
    );
  });

  test('for OmegaT, empty targets are prefilled', () => {
    const text = xliff21.write([fileOf([segment('a', ['Un'], [])])], { client: 'omegat' });
    expect(text).toContain('<target>Un</target>');
  });

  test('targets without a target language, and files in two languages, are refused', () => {
    const file = fileOf([segment('a', ['Un'], ['One'])], { targetLanguage: null });
    expect(() => xliff21.write([file], {})).toThrow('XLIFF 2.1 needs a target language');
    expect(() => xliff21.write([fileOf([]), fileOf([], { targetLanguage: 'de' })], {})).toThrow('not en, de');
  });
});

describe('reading', () => {
  test('codes are numbered by segment, pairs over segments too; marks are nothing', () => {
    const entries = read(`<segment id="a"><source><ph id="x"/>a<sc id="y"/>b</source></segment>
<ignorable><source> </source></ignorable>
<segment><source><mrk id="m" type="term">c</mrk><sm id="n" translate="no"/><ec startRef="y"/><pc id="z">d</pc><em startRef="n"/></source>
<target><pc id="z">e</pc><ph id="new"/></target></segment>`);
    expect(entries).toMatchObject([
      { id: 'a', source: [ref(1, 'single'), 'a', ref(2, 'open'), 'b'], target: null, line: 3 },
      {
        id: null,
        source: ['c', ref(1, 'close'), ref(2, 'open'), 'd', ref(2, 'close')],
        target: [ref(2, 'open'), 'e', ref(2, 'close'), ref(3, 'single')],
        state: 'translated',
        line: 5,
      },
    ]);
  });

  test('a unit of one segment gives it its id', () => {
    expect(read('<segment><source>a</source></segment>')).toMatchObject([{ id: 'u1' }]);
  });

  test('<cp> is the control character it names', () => {
    expect(read('<segment><source>a<cp hex="001b"/></source></segment>')[0]!.source).toEqual(['a\x1b']);
  });

  test('half a pair may wait for a segment that is not translated', () => {
    const content = (target: string) => `<segment><source><sc id="1"/>a</source>${target}</segment>
<segment><source>b<ec startRef="1"/></source><target>c<ec startRef="1"/></target></segment>`;
    expect(read(content(''))[1]!.target).toEqual(['c', ref(1, 'close')]);
    expect(faultOf(xliff21, unit(content('<target>x</target>')))).toBe(
      `x:4: <ec> ends '1', which no <sc> starts, in <unit id="u1">`,
    );
  });

  const segmentOf = (source: string, target = '') =>
    `<segment id="s1">\n<source>${source}</source>${target}</segment>`;
  test.each([
    [
      'a unit twice',
      `${segmentOf('a')}</unit>\n<unit id="u1">${segmentOf('b')}`,
      'x:5: <unit id="u1"> has the id of line 2',
    ],
    [
      'a segment twice',
      `${segmentOf('a')}\n${segmentOf('b')}`,
      'x:5: <segment id="s1"> has the id of line 3, in <unit id="u1">',
    ],
    [
      'a code twice',
      segmentOf('<ph id="1"/>\n<ph id="1"/>'),
      'x:5: <ph id="1"> has the id of line 4, in <unit id="u1">',
    ],
    [
      'a code twice in a target',
      segmentOf('<ph id="1"/>', '<target><ph id="1"/>\n<ph id="1"/></target>'),
      'x:5: <ph id="1"> has the id of line 4, in <unit id="u1">',
    ],
    [
      'data twice',
      `<originalData><data id="d">a</data>\n<data id="d">b</data></originalData>${segmentOf('a')}`,
      'x:4: <data id="d"> has the id of line 3, in <unit id="u1">',
    ],
    [
      'data that is missing',
      segmentOf('<ph id="1" dataRef="d"/>'),
      'x:4: <ph id="1"> has dataRef="d", but the unit has no such data, in <unit id="u1">',
    ],
    [
      'a start without an end',
      segmentOf('<sc id="1"/>'),
      'x:4: <sc id="1"> has no <ec> after it, in <unit id="u1">',
    ],
    [
      'an end without a start',
      segmentOf('<ec startRef="1"/>'),
      `x:4: <ec> ends '1', which no <sc> starts, in <unit id="u1">`,
    ],
    [
      'an end before its start',
      segmentOf('<ec startRef="1"/><sc id="1"/>'),
      /stands before the <sc id="1"> that it ends/u,
    ],
    [
      'a pair of two minds',
      segmentOf('<sc id="1" canDelete="no"/><ec startRef="1"/>'),
      /says other things of canDelete/u,
    ],
    ['a lone annotation', segmentOf('<sm id="1" translate="no"/>'), /<sm id="1"> has no <em> after it/u],
    [
      'a copy of nothing',
      segmentOf('<ph id="1" copyOf="2"/>'),
      /is a copy of '2', which the unit does not have/u,
    ],
    ['a comment of nothing', segmentOf('<mrk id="1" type="comment">a</mrk>'), /needs either value or ref/u],
    [
      'a reference to nowhere',
      segmentOf('<mrk id="1" type="my:x" ref="#u=1/f=1">a</mrk>'),
      /cannot be followed/u,
    ],
    [
      'another language',
      segmentOf('a').replace('<source>', '<source xml:lang="ja">'),
      /is in 'ja', not in 'fr'/u,
    ],
    [
      'a type that there is not',
      segmentOf('<ph id="1" type="bold"/>'),
      /<ph id="1"> cannot have type="bold"/u,
    ],
    ['half a character', segmentOf('<cp hex="d800"/>'), /<cp> cannot have hex="d800"/u],
    [
      'a sequence without a start',
      segmentOf('<ph id="1" canReorder="no" canCopy="no" canDelete="no"/>'),
      /no code with firstNo leads to it/u,
    ],
    [
      'orders that meet',
      segmentOf('a', '<target order="2">a</target>'),
      /<target> has order 2 among 1 segments/u,
    ],
    [
      'an attribute of a stranger',
      segmentOf('<ph xmlns:m="urn:m" m:x="1" id="1"/>'),
      /cannot have \{urn:m\}x="1"/u,
    ],
  ])('%s is refused', (_, content, fault) => {
    expect(faultOf(xliff21, unit(content))).toMatch(fault);
  });

  test('a target without a target language is refused', () => {
    const text = unit('<segment><source>a</source>\n<target>b</target></segment>', '');
    expect(faultOf(xliff21, text)).toBe(
      'x:4: <target> has no language: <xliff> lacks trgLang, in <unit id="u1">',
    );
  });

  test('XLIFF 1.2 and 2.2 are told from it', () => {
    expect(faultOf(xliff21, '<xliff version="1.2"/>')).toBe(
      'x:1: the file is not XLIFF 2.0 or 2.1: it begins with <xliff>',
    );
    expect(faultOf(xliff21, unit('').replace('2.1', '2.2'))).toBe('x:1: <xliff> cannot have version="2.2"');
  });
});
