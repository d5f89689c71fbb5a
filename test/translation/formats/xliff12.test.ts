/** XLIFF 1.2: what is written for each construct, and what other tools may return. */

import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/core/errors.ts';
import { xliff12 } from '../../../src/translation/formats/xliff12.ts';
import { faultOf } from './faults.ts';
import { close, fileOf, open, ref, segment, single } from './samples.ts';

function written(...entries: Parameters<typeof segment>[]): string {
  return xliff12.write([fileOf(entries.map((given) => segment(...given)))], {});
}

/** A file of one unit as another tool might give it back. */
function unit(content: string, attributes = ''): string {
  return `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
<file original="a.md" source-language="fr" target-language="en" datatype="x-markdown"><body>
<trans-unit id="s-1"${attributes}>${content}</trans-unit>
</body></file></xliff>`;
}

function read(content: string, attributes?: string) {
  return xliff12.read(unit(content, attributes), 'x')[0]!.entries[0]!;
}

describe('writing', () => {
  test('pairs are <g>, singles are <x/>, both with their markup', () => {
    const source = ['Un ', open(1), 'mot', close(1), ' et ', single(2, 'image', '![p](p.png)', 'p')];
    expect(written(['a', source])).toContain(
      '<source>Un <g id="1" ctype="bold" equiv-text="**…**">mot</g> et <x id="2" ctype="image" equiv-text="![p](p.png)"/></source>',
    );
  });

  test('a pair that crosses another becomes marks, the other stays an element', () => {
    const source = [open(1), 'a', open(2, 'emphasis', '*'), 'b', close(1), 'c', close(2, 'emphasis', '*')];
    expect(written(['a', source])).toContain(
      '<bx id="1" rid="1" ctype="bold" equiv-text="**"/>a<g id="2" ctype="italic" equiv-text="*…*">b<ex id="1" rid="1" equiv-text="**"/>c</g>',
    );
  });

  test('half a pair has no rid, which would ask for the other half', () => {
    const source = ['a', close(1, 'strong', '**', { isolated: true })];
    expect(written(['a', source])).toContain('<source>a<ex id="1" equiv-text="**"/></source>');
  });

  test('pairs more than 32 deep become marks, so that they can be read again', () => {
    const ids = Array.from({ length: 500 }, (_, index) => index + 1);
    const source = [...ids.map((id) => open(id)), 'x', ...ids.map((id) => close(id)).reverse()];
    const text = written(['a', source]);
    expect(text.match(/<g /gu)).toHaveLength(32);
    expect(xliff12.read(text, 'x')[0]!.entries[0]!.source).toHaveLength(1001);
  });

  test('characters that XML would change are written as references', () => {
    expect(written(['a', ['a\r\n\t<&>"']])).toContain('<source>a&#13;\n\t&lt;&amp;&gt;"</source>');
    expect(written(['a', [single(1, 'code', 'a\n\t"b"')]])).toContain('equiv-text="a&#10;&#9;&quot;b&quot;"');
  });

  test.each([
    ['initial', '<target state="new">'],
    ['translated', '<target state="translated">'],
    ['reviewed', '<target state="signed-off">'],
    ['final', '<target state="final">'],
  ] as const)('the state %s is written as %s', (state, target) => {
    expect(written(['a', ['Un'], ['One'], { state }])).toContain(target);
  });

  test('a target that only repeats its source needs translation', () => {
    expect(written(['a', ['Un'], ['Un'], { state: 'initial' }])).toContain(
      '<target state="needs-translation">',
    );
  });

  test('for OmegaT, empty targets are prefilled and need translation; others stay', () => {
    const file = fileOf([segment('a', ['Un ', single(1, 'code', '`a`')]), segment('b', ['Deux'], ['Two'])]);
    const text = xliff12.write([file], { client: 'omegat' });
    expect(text).toContain(
      '<target state="needs-translation">Un <x id="1" ctype="x-md-code" equiv-text="`a`"/></target>',
    );
    expect(text).toContain('<target state="translated">Two</target>');
    expect(xliff12.read(text, 'x')[0]!.entries.map(({ state }) => state)).toEqual(['initial', 'translated']);
    expect(xliff12.write([file], {})).not.toContain('needs-translation');
  });

  test('matches stand beside the target, with their score and origin', () => {
    const match = {
      score: 87,
      origin: 'm.tmx',
      source: [ref(1, 'open'), 'a', ref(1, 'close')],
      target: ['b'],
    } as const;
    expect(written(['a', ['x'], null, { matches: [match] }])).toMatch(
      /<alt-trans match-quality="87%" origin="m.tmx" xml:space="preserve">\s*<source><g id="1">a<\/g><\/source>\s*<target>b<\/target>/u,
    );
  });

  test('the segments of a block stand in a group of its kind; by block there are none', () => {
    const entries = [segment('a', ['Un.'], null, { kind: 'heading' })];
    expect(xliff12.write([fileOf(entries)], {})).toContain('<group id="b-a" restype="heading">');
    expect(xliff12.write([fileOf(entries, { by: 'block' })], {})).not.toContain('<group');
  });

  test('notes say where a segment stands', () => {
    expect(written(['a', ['Un.']])).toContain(
      '<note from="article">Voyages › Nevada · paragraph · line 3</note>',
    );
  });

  test.each([
    ['\0', 'U+0000'],
    ['\x1b', 'U+001B'],
    ['\ud800', 'U+D800'],
    ['\uffff', 'U+FFFF'],
  ])('%j is refused, with the segment that holds it', (character, code) => {
    const write = () => written(['a', ['fine']], ['b', [`a${character}`]]);
    expect(write).toThrow(UserError);
    expect(write).toThrow(`segment s-b holds the character ${code}`);
  });

  test('two halves of a character in two codes do not make one', () => {
    expect(() => written(['a', ['\ud83d', single(1, 'html', ''), '\ude00']])).toThrow('U+D83D');
  });
});

describe('reading', () => {
  test('what a tool put into marks of its own is the text', () => {
    const entry = read(
      '<source>Un. Deux.</source><seg-source><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk></seg-source>' +
        '<target><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">T<mrk mtype="x-term">w</mrk>o.</mrk></target>',
    );
    expect(entry).toMatchObject({ source: ['Un. Deux.'], target: ['One. Two.'], state: 'translated' });
  });

  test('<bpt>, <ept>, <ph> and <it> stand for codes by their ids, their native text for nothing', () => {
    const entry = read(
      '<source><bpt id="1" rid="7">&lt;b></bpt>a<ept id="2" rid="7">&lt;/b></ept><ph id="3">&lt;br/></ph><it id="4" pos="open">x</it></source>' +
        '<target><ph id="3">&lt;br/></ph><bpt id="1" rid="7">&lt;b></bpt>b<ept id="2" rid="7">&lt;/b></ept></target>',
    );
    expect(entry.source).toEqual([ref(1, 'open'), 'a', ref(1, 'close'), ref(2, 'single'), ref(3, 'open')]);
    expect(entry.target).toEqual([ref(2, 'single'), ref(1, 'open'), 'b', ref(1, 'close')]);
  });

  test('the end of a pair is known when the target has lost its start', () => {
    const entry = read(
      '<source><bx id="1" rid="7"/>a<ex id="2" rid="7"/></source><target>b<ex id="2" rid="7"/></target>',
    );
    expect(entry.target).toEqual(['b', ref(1, 'close')]);
  });

  test('a code that the source does not have gets a number of its own', () => {
    const entry = read('<source><x id="1"/>a<x id="2"/></source><target><x id="9"/>b<x id="2"/></target>');
    expect(entry.target).toEqual([ref(3, 'single'), 'b', ref(2, 'single')]);
  });

  test('CDATA is text; comments, instructions and elements of other namespaces are nothing', () => {
    const entry = read(
      '<source>a<![CDATA[<b> & ]]>c<!-- no --><?no?>d</source><target>e</target><my:x xmlns:my="urn:my">f</my:x>',
    );
    expect(entry).toMatchObject({ source: ['a<b> & cd'], target: ['e'] });
  });

  test('prefixes, groups in groups, binaries and several files are read', () => {
    const text = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <x:file original="a" source-language="fr" datatype="html"><x:body><x:group><x:group>
        <x:trans-unit id="1"><x:source>A</x:source></x:trans-unit></x:group></x:group>
        <x:bin-unit id="b" mime-type="image/png"><x:bin-source><x:external-file href="p.png"/></x:bin-source></x:bin-unit>
        <x:trans-unit id="2"><x:source>B</x:source></x:trans-unit></x:body></x:file>
      <x:file original="b" source-language="de" datatype="html"><x:body>
        <x:trans-unit id="1"><x:source>C</x:source></x:trans-unit></x:body></x:file></x:xliff>`;
    const files = xliff12.read(text, 'x');
    expect(files.map(({ original, sourceLanguage }) => [original, sourceLanguage])).toEqual([
      ['a', 'fr'],
      ['b', 'de'],
    ]);
    expect(files.map(({ entries }) => entries.map(({ id, line }) => [id, line]))).toEqual([
      [
        ['1', 3],
        ['2', 5],
      ],
      [['1', 7]],
    ]);
  });

  test.each([
    ['', '', 'One', 'translated'],
    ['', ' approved="yes"', 'One', 'reviewed'],
    ['', '', '', 'initial'],
    ['', ' approved="yes"', '', 'initial'],
    ['new', '', 'One', 'initial'],
    ['needs-translation', '', 'Un', 'initial'],
    ['needs-translation', '', 'One', 'translated'],
    ['new', ' approved="yes"', 'One', 'initial'],
    ['final', ' approved="yes"', 'One', 'final'],
    ['needs-l10n', '', 'One', 'initial'],
    ['needs-adaptation', '', 'One', 'translated'],
    ['needs-review-translation', '', 'One', 'translated'],
    ['translated', ' approved="yes"', 'One', 'reviewed'],
    ['translated', ' approved="no"', 'One', 'translated'],
    ['signed-off', '', 'One', 'reviewed'],
    ['final', '', 'One', 'final'],
    ['x-checked', '', 'One', 'translated'],
  ])('a target in state "%s"%s that says "%s" is %s', (state, approved, target, expected) => {
    const attribute = state === '' ? '' : ` state="${state}"`;
    expect(read(`<source>Un</source><target${attribute}>${target}</target>`, approved).state).toBe(expected);
  });

  test('without a target there is none', () => {
    expect(read('<source>Un</source>')).toMatchObject({ target: null, state: 'initial' });
    expect(read('<source>Un</source><target/>')).toMatchObject({ target: [], state: 'initial' });
  });

  test.each([
    [
      'an id that stands twice',
      unit('<source>a</source>').replace(
        '</body>',
        '<trans-unit\n id="s-1"><source>b</source></trans-unit></body>',
      ),
      'x:5: <trans-unit id="s-1"> stands on line 4 already',
    ],
    [
      'a code with text of its own',
      unit('<source><ph id="1">a<sub>b</sub></ph></source>'),
      'x:4: a code of <trans-unit id="s-1"> has text of its own in <sub>, which cannot be merged',
    ],
    [
      'an element out of place',
      unit('<source>a<note>b</note></source>'),
      'x:4: <note> cannot stand in <source>',
    ],
    [
      'a target before its source',
      unit('<target>b</target><source>a</source>'),
      /^x:4: <trans-unit id="s-1"> holds target, source; it needs source/u,
    ],
    [
      'text between elements',
      unit('<source>a</source>b'),
      'x:4: text stands in <trans-unit id="s-1">, where none can',
    ],
    [
      'a unit without an id',
      unit('<source>a</source>').replace(' id="s-1"', ''),
      'x:4: <trans-unit> has no id',
    ],
    ['XLIFF 2', unit('').replaceAll('1.2', '2.0'), 'x:2: the file is not XLIFF 1.2'],
    ['other XML', '<html/>', 'x:1: the file is not XLIFF 1.2: it begins with <html>'],
  ])('%s is refused', (_, text, fault) => {
    expect(faultOf(xliff12, text)).toMatch(fault);
  });
});
