/** TMX: what is written, and the memories that other tools write. */

import { describe, expect, test } from 'vitest';
import { tmx } from '../../../src/translation/formats/tmx.ts';
import { faultOf } from './faults.ts';
import { close, fileOf, open, ref, segment, single } from './samples.ts';

function memory(body: string, srclang = 'fr'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="${srclang}" datatype="html"/><body>
${body}
</body></tmx>`;
}

function tuv(language: string, seg: string): string {
  return `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`;
}

describe('writing', () => {
  test('pairs are bpt and ept, singles ph, halves it; each holds its markup', () => {
    const half = close(3, 'strong', '**', { isolated: true });
    const source = [open(1), 'a', close(1), single(2, 'code', '`b`', 'b'), half];
    expect(tmx.write([fileOf([segment('a', source)])], {})).toContain(
      '<seg><bpt i="1" x="1" type="bold">**</bpt>a<ept i="1">**</ept><ph x="2" type="x-md-code">`b`</ph><it pos="end" x="3" type="bold">**</it></seg>',
    );
  });

  test('two articles keep their units apart, also when they have one name', () => {
    const [one, two] = [
      fileOf([segment('a', ['Un'], ['One'])]),
      fileOf([segment('a', ['Un'], ['A'])], { digest: '2' }),
    ];
    expect(tmx.read(tmx.write([one, two], {}), 'x')).toMatchObject([
      { digest: one.digest, entries: [{ id: 's-a', target: ['One'] }] },
      { digest: '2', entries: [{ id: 's-a', target: ['A'] }] },
    ]);
  });

  test('two source languages make a file of all languages', () => {
    const text = tmx.write([fileOf([]), fileOf([], { sourceLanguage: 'de' })], {});
    expect(text).toContain('srclang="*all*"');
  });

  test('a target without a language is refused', () => {
    const file = fileOf([segment('a', ['Un'], ['One'])], { targetLanguage: null });
    expect(() => tmx.write([file], {})).toThrow('TMX needs a target language');
  });
});

describe('reading', () => {
  test('the source is what the header says, by prefix too, and each other language is a file', () => {
    const text = memory(`<tu>${tuv('en', 'One')}${tuv('FR-fr', 'Un')}${tuv('de', 'Eins')}</tu>
<tu srclang="de" tuid="2">${tuv('de', 'Zwei')}${tuv('fr-FR', 'Deux')}</tu>`);
    expect(tmx.read(text, 'x')).toMatchObject([
      {
        sourceLanguage: 'FR-fr',
        targetLanguage: 'en',
        entries: [{ id: null, source: ['Un'], target: ['One'], line: 4 }],
      },
      { sourceLanguage: 'FR-fr', targetLanguage: 'de', entries: [{ source: ['Un'], target: ['Eins'] }] },
      {
        sourceLanguage: 'de',
        targetLanguage: 'fr-FR',
        entries: [{ id: '2', source: ['Zwei'], target: ['Deux'], line: 5 }],
      },
    ]);
  });

  test('where all languages are sources, each is one of each other', () => {
    const files = tmx.read(
      memory(`<tu>${tuv('fr', 'Un')}${tuv('en', 'One')}${tuv('fr', 'L’un')}</tu>`, '*all*'),
      'x',
    );
    expect(
      files.map(({ sourceLanguage, targetLanguage, entries }) => [
        sourceLanguage,
        targetLanguage,
        entries.length,
      ]),
    ).toEqual([
      ['fr', 'en', 2],
      ['en', 'fr', 2],
    ]);
  });

  test('codes pair by i, and match across languages by x or by order', () => {
    const source = '<ph>1</ph><bpt i="1" x="5">b</bpt>a<ept i="1">/b</ept><ph x="5">2</ph><hi>c</hi>';
    const target =
      '<bpt i="3" x="5">b</bpt>d<ept i="3">/b</ept><ph x="5">2</ph><ph>1</ph><it pos="begin" x="8">e</it>';
    const [file] = tmx.read(memory(`<tu>${tuv('fr', source)}${tuv('en', target)}</tu>`), 'x');
    expect(file!.entries[0]).toMatchObject({
      source: [ref(1, 'single'), ref(2, 'open'), 'a', ref(2, 'close'), ref(3, 'single'), 'c'],
      target: [ref(2, 'open'), 'd', ref(2, 'close'), ref(3, 'single'), ref(1, 'single'), ref(4, 'open')],
    });
  });

  test('half a pair is known by what the whole pair is called', () => {
    const source = '<bpt i="1" x="5">b</bpt>a<ept i="1">/b</ept>';
    const [file] = tmx.read(
      memory(`<tu>${tuv('fr', source)}${tuv('en', '<it pos="end" x="5">/b</it>b')}</tu>`),
      'x',
    );
    expect(file!.entries[0]!.target).toEqual([ref(1, 'close'), 'b']);
  });

  test('units without the source language are left out; a memory with nothing else is refused', () => {
    const other = `<tu>${tuv('de', 'Eins')}${tuv('en', 'One')}</tu>`;
    expect(tmx.read(memory(`<tu>${tuv('fr', 'Un')}${tuv('en', 'One')}</tu>${other}`), 'x')).toHaveLength(1);
    expect(faultOf(tmx, memory(other))).toBe(
      'x:3: no unit has a text in fr, its source language, and one in another',
    );
  });

  test.each([
    [
      'a subset',
      memory('').replace('"tmx14.dtd"', '"tmx14.dtd" [<!ENTITY a "b">]'),
      /^x:2: the file declares a document type/u,
    ],
    [
      'another type',
      memory('').replace('DOCTYPE tmx', 'DOCTYPE html'),
      /^x:2: the file declares a document type/u,
    ],
    ['an element out of place', memory('<tu><seg>a</seg></tu>'), /^x:4: <seg> cannot stand in <tu>/u],
    ['other XML', '<html/>', 'x:1: the file is not TMX: it begins with <html>'],
  ])('%s is refused', (_, text, fault) => {
    expect(faultOf(tmx, text)).toMatch(fault);
  });

  test('a unit of ours that stands twice is refused', () => {
    const text = tmx.write([fileOf([segment('a', ['Un']), segment('a', ['Deux'])])], {});
    expect(faultOf(tmx, text)).toMatch(/the unit s-a stands on line \d+ already/u);
  });

  test('a memory of too many pairs is refused at once', () => {
    const variants = Array.from({ length: 1000 }, (_, index) => tuv(`x-${index}`, 'a')).join('');
    expect(faultOf(tmx, memory(`<tu>${variants}</tu>`, '*all*'))).toBe(
      'x:4: the memory has more than 500000 pairs of texts',
    );
  });
});
