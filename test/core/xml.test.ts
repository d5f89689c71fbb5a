/** XML is read back as it was given, whatever stands in it. */

import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { flow, writeXml } from '../../src/core/xml.ts';

test('every text and attribute comes back the same, with U+FFFD for what XML cannot carry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, attribute) => {
      const read = { text: '', attribute: '' };
      const parser = new SaxesParser();
      let open = 0;
      parser.on('text', (piece) => {
        if (open > 0) read.text += piece;
      });
      parser.on('closetag', () => open--);
      parser.on('opentag', ({ attributes }) => {
        open++;
        read.attribute = attributes['a'] as string;
      });
      const xml = writeXml(flow('root', { a: attribute }, text, flow('end', { a: attribute })));
      parser.write(xml).close();
      const carried = (given: string) =>
        given.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) =>
          /[\x7f-\x9f]/u.test(character) ? character : '\u{fffd}',
        );
      expect(read).toEqual({ text: carried(text), attribute: carried(attribute) });
    }),
  );
});

test('controls, halves of pairs and U+FFFE cannot break a file', () => {
  expect(writeXml(flow('a', { b: '\u0000"' }, '\ud800\uffff]]>\u0008'))).toContain(
    '<a b="\u{fffd}&quot;">\u{fffd}\u{fffd}]]&gt;\u{fffd}</a>',
  );
});
