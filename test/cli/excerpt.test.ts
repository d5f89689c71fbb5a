/** The excerpt of a finding in a long line is that of a short line: what is far off does not show. */

import { expect, test } from 'vitest';
import { excerptOf } from '../../src/commands/checking/excerpt.ts';

const width = 60;
const text = 'un mot ici , là. '.repeat(3_000);

function at(start: number, source: string) {
  return excerptOf(
    { span: { start, end: start + 2 }, edits: [{ span: { start, end: start + 2 }, text: ',' }] },
    source,
    width,
  );
}

test.each([0, 30, 25_000, text.length - 30])('the place at %i of one line of 51 000 characters', (near) => {
  const start = text.indexOf(' ,', near);
  const from = Math.max(0, start - 2_000);
  const near2000 = text.slice(from, start + 2_000);
  expect(at(start, text)).toEqual(at(start - from, near2000));
});

test.each(['\n', '\r\n', '\r'])('a line ends at %j on either side', (ending) => {
  const source = ['avant', 'Au bout de la rue, un mot ici , là, et puis rien.', 'après'].join(ending);
  const { source: shown, marks, becomes } = at(source.indexOf(' ,'), source);
  expect({ shown, marks, becomes }).toEqual({
    shown: 'Au bout de la rue, un mot ici·, là, et puis rien.',
    marks: `${' '.repeat(29)}^^`,
    becomes: 'Au bout de la rue, un mot ici, là, et puis rien.',
  });
});
