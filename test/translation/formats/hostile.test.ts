/** XML that strangers send: each is refused in one line, in less than two seconds. */

import { describe, expect, test } from 'vitest';
import { tmx } from '../../../src/translation/formats/tmx.ts';
import { xliff12 } from '../../../src/translation/formats/xliff12.ts';
import { xliff21 } from '../../../src/translation/formats/xliff21.ts';
import { faultOf } from './faults.ts';

/** Milliseconds of this process: other programs on the machine do not count. */
const limit = 2000;

function timed(...[format, text]: Parameters<typeof faultOf>): string {
  const start = process.cpuUsage();
  const fault = faultOf(format, text);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
  return fault;
}

const laughs = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<xliff version="1.2">&c;</xliff>`;

/** Pieces of text that is small enough to be read, and made to take long. */
const many = 1024 * 1024;

describe.each([xliff12, xliff21, tmx])('$name refuses', (format) => {
  test.each([
    ['billion laughs', laughs, 'x:2: the file declares a document type (DOCTYPE), which may hide entities'],
    [
      'an external entity',
      '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx>&x;</tmx>',
      /DOCTYPE/u,
    ],
    ['an entity of nobody', '<tmx>&x;</tmx>', 'x:1: this is not well-formed XML: undefined entity.'],
    ['20 000 elements deep', '<a>'.repeat(20_000), 'x:1: elements stand more than 100 deep'],
    ['the middle of a file', '<xliff version="1.2"><file>', /not well-formed XML: unclosed tag/u],
    ['the middle of a tag', '<xliff version="1', /not well-formed XML: unexpected end/u],
    ['nothing', '', /not well-formed XML: document must contain a root element/u],
    ['no XML', 'msgid "a"', /not well-formed XML: text data outside of root node/u],
    ['two roots', '<a/>\n<b/>', /^x:2: this is not well-formed XML/u],
    ['crossed tags', '<a><b></a></b>', /not well-formed XML/u],
    ['an attribute twice', '<a b="1" b="2"/>', /not well-formed XML: duplicate attribute/u],
    ['a prefix of nobody', '<a:b/>', /not well-formed XML: unbound namespace prefix/u],
    ['NUL', '<a>\n\0</a>', 'x:2: this is not well-formed XML: disallowed character.'],
    ['NUL by number', '<a>&#0;</a>', /not well-formed XML: malformed character entity/u],
    ['a control character of XML 1.1', '<?xml version="1.1"?><a>&#1;</a>', /not well-formed XML/u],
    ['a lone first half', '<a>\n\ud800x</a>', 'x:2: the file holds half a character (a lone surrogate)'],
    ['a lone second half', '<a b="\udc00"/>', 'x:1: the file holds half a character (a lone surrogate)'],
    [
      'another encoding',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
      'x:1: the XML declaration names the encoding ISO-8859-1',
    ],
    ['100 MB', `<a>${'x'.repeat(100 * 1024 * 1024)}</a>`, 'x: the file is longer than 16 Mi characters'],
  ])('%s', (_, text, fault) => {
    expect(timed(format, text)).toMatch(fault);
  });

  test.each(['utf-8', 'UTF8', 'UTF-16', 'utf-16le', 'US-ASCII'])('but not the encoding %s', (encoding) => {
    expect(faultOf(format, `<?xml version="1.0" encoding="${encoding}"?><a/>`)).toMatch(/the file is not/u);
  });
});

describe('what takes long is refused in time', () => {
  test.each([
    [
      'a million elements',
      `<a>${'<b/>'.repeat(1_100_000)}</a>`,
      'x:1: the file has more than 500000 elements',
    ],
    ['a long comment without end', `<!--${'-x'.repeat(many)}`, /not well-formed XML/u],
    ['long text of entities without end', `<a>${'&lt;'.repeat(many)}`, /not well-formed XML: unclosed tag/u],
    [
      'a tag of 100 000 attributes',
      `<a ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>`,
      /the file is not/u,
    ],
  ])('%s', (_, text, fault) => {
    expect(timed(xliff12, text)).toMatch(fault);
  });
});

describe('XLIFF 2 with one unit of many codes is refused in time', () => {
  const many = 20_000;
  const ids = Array.from({ length: many }, (_, at) => at);
  const file = (inline: string) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fr" trgLang="en"><file id="f"><unit id="u"><segment><source>${inline}</source></segment></unit></file></xliff>`;
  test.each([
    [
      'starts and ends',
      ids.map((id) => `<sc id="${id}"/>`).join('') +
        ids
          .slice(1)
          .map((id) => `<ec startRef="${id}"/>`)
          .join(''),
    ],
    [
      'copies',
      `${ids.map((id) => `<ph id="${id}" ${id > 0 ? `copyOf="${id - 1}"` : ''}/>`).join('')}<ec startRef="1"/>`,
    ],
    [
      'a long sequence',
      `<ph id="x" canReorder="firstNo" canCopy="no" canDelete="no"/>${ids.map((id) => `<ph id="${id}" canReorder="no" canCopy="no" canDelete="no"/>`).join('')}<ec startRef="y"/>`,
    ],
    ['one start for many ends', `<sc id="1"/>${'<ec startRef="1"/>'.repeat(many)}`],
  ])('%s', (_, inline) => {
    expect(timed(xliff21, file(inline))).toMatch(/<[se]c/u);
  });

  test('many targets of one order', () => {
    const segments = '<segment><source>a</source><target order="1">b</target></segment>'.repeat(many);
    const text = file('').replace(/<segment>.*<\/segment>/u, segments);
    expect(timed(xliff21, text)).toMatch(/<target> has order 1, as another target/u);
  });
});
