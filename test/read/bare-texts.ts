/** Generated bare text: lines of words and signs, blanks about them, the marks that bare text keeps among them. */

import fc from 'fast-check';

const openings = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' ',
  '  ',
  '    ',
  '\t',
  ' \t',
  '# ',
  '## ',
  '#\t',
  '###### ',
  '####### ',
  '#',
  '##x',
  '- ',
  '* ',
  '1. ',
  '• ',
  '— ',
  '-',
  '---',
  '- - -',
  '***',
  '* * *\t',
  '___',
  '_ __',
  '--',
  '**',
  '===',
  '+++',
  '|',
  '&',
  '\\',
  '[a]: b',
  '<div>',
  '\u00a0',
  '«\u202f',
);

const pieces = fc.constantFrom(
  'mot',
  'été',
  ' ',
  '  ',
  '\t',
  'l’eau',
  '*a*',
  '_b_',
  '`c`',
  '[d](e)',
  '<b>',
  '&amp;',
  '\\*',
  '😀',
  '#',
  ' #',
  ' ## ',
  '\\#',
  '>',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\f',
  '\v',
  '-',
  '|',
  '\ud83d',
  '\ufeff',
  'https://a.fr',
  '![i]',
  '~~',
  '```',
);

const ends = fc.constantFrom('', '', '', ' ', '  ', '   ', '\t', ' \t', '\t ', '\\', ' #', ' ## ');

const line = fc
  .tuple(openings, openings, fc.array(pieces, { maxLength: 6 }), ends)
  .map(([first, second, words, end]) => first + second + words.join('') + end);

const breaks = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n \n',
  '\n\t\n',
  '\r\n\r\n',
  '\n\n\n',
);

export const bareText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, breaks), { maxLength: 8 })
  .chain((lines) =>
    fc.boolean().map((cut) =>
      lines
        .flat()
        .slice(0, cut ? -1 : undefined)
        .join(''),
    ),
  );
