/** Generated blocks of Markdown that writers hardly write and parsers disagree about: tabs, references, labels, HTML, notes, tables, front matter, broken characters. */

import fc from 'fast-check';

const pick = (...strings: string[]) => fc.constantFrom(...strings);
const joined = (parts: fc.Arbitrary<string>[], between = '') =>
  fc.tuple(...parts).map((pieces) => pieces.join(between));
const lines = (line: fc.Arbitrary<string>, most: number) =>
  fc.array(line, { minLength: 1, maxLength: most }).map((all) => all.join('\n'));

const ink = pick('a', 'été', 'b *c*', '`d`', '1', '😀', 'a  ', '[^1]', '[r]', '<b>', 'x\\', 'www.a.fr');

/** Lists and quotations whose depth hangs on where a tab stops. */
const tabbed = lines(
  joined([
    pick('', '', ' ', '  ', '   ', '\t', ' \t', '  \t', '\t\t', '\t ', '    \t'),
    pick(
      '- ',
      '-\t',
      '-\t\t',
      '- \t',
      '+\t',
      '1.\t',
      '1. \t',
      '10)\t',
      '>\t',
      '> \t',
      '>\t-\t',
      '',
      '',
      '#\t',
    ),
    pick('a', 'b', '', '\tc', '- d', '[ ]\te', '[x] f', '```', '| g |'),
  ]),
  7,
);

const inDestination = [
  ...[
    '&auml;',
    '&amp;',
    '&#32;',
    '&#9;',
    '&nbsp;',
    '&#10;',
    '&lt;',
    '&gt;',
    '&rpar;',
    '&#41;',
    '&bsol;',
    '&Tab;',
  ],
  ...[
    '\\&amp;',
    '\\)',
    '\\\\',
    '%20',
    '&copy',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    'é',
    '(',
    '()',
    '&quot;',
    '\0',
  ],
];
const destination = fc
  .array(pick('a', '/', '#', ...inDestination), { maxLength: 4 })
  .map((all) => all.join(''));
const title = fc
  .tuple(
    pick('""', "''", '()'),
    fc.array(pick('t', ' ', '\n', '\\"', "\\'", ...inDestination), { maxLength: 4 }),
  )
  .map(([[open, close], all]) => `${open}${all.join('')}${close}`);
const target = fc.oneof(
  destination,
  destination.map((all) => `<${all}>`),
  joined([destination, title], ' '),
  joined([destination.map((all) => `<${all}>`), title], ' '),
  joined([destination, title], '\n'),
);
const linked = fc
  .tuple(pick('a', '![i](j)', '&amp;', '*b*', '', '\\]', '[c]'), target, pick('', '!'), ink)
  .map(([text, to, mark, after]) => `${mark}[${text}](${to}) ${after}`);

/** Pairs that are one label when the case is folded, and pairs that only look so. */
const label = pick(
  ...[
    'ß',
    'SS',
    'ẞ',
    'ss',
    'Σ',
    'σ',
    'ς',
    'İ',
    'i\u0307',
    'i',
    'I',
    'ı',
    'ſ',
    's',
    'µ',
    'μ',
    'ﬁ',
    'FI',
    'K',
    'k',
    '\u212a',
    'ǅ',
    'ǆ',
  ],
  ...[
    'ΑΓΩ',
    'αγω',
    'é',
    'É',
    'e\u0301',
    'ŉ',
    'ʼN',
    'ΐ',
    'Å',
    '\u212b',
    'å',
    '\u00a0a',
    'a',
    ' a ',
    'a  b',
    'a\nb',
    'A B',
  ],
  ...[
    '\\[',
    '\\]',
    'a\\',
    '[',
    '^a',
    '^ß',
    '^SS',
    '^',
    '!',
    '\0',
    '\ufffd',
    '\ud83d',
    '&amp;',
    '&',
    '*a*',
    '',
    ' ',
    'x',
  ],
  ...[
    'Ꭰ',
    'ꭰ',
    '\u1e9e',
    'ᾳ',
    'ΑΙ',
    '__proto__',
    'constructor',
    'toString',
    'a\tb',
    '\u2028a',
    '\u3000a',
    'x'.repeat(999),
    'x'.repeat(1000),
    '😀'.repeat(500),
  ],
);
const defined = joined([
  pick('', '', '   ', '> ', '- ', '\t'),
  label.map((name) => `[${name}]:`),
  pick(' ', '', '\n', '\t', '\n\n'),
  target,
]);
const called = fc.oneof(
  label.map((name) => `[${name}]`),
  label.map((name) => `![${name}]`),
  label.map((name) => `[a][${name}]`),
  label.map((name) => `[${name}][]`),
);
const labels = fc
  .array(fc.oneof(defined, called, joined([called, called], ' ')), { minLength: 2, maxLength: 6 })
  .chain((all) => pick('\n', '\n\n').map((between) => all.join(between)));

/** The seven kinds of CommonMark 4.6, closed, open, interrupted, or opened in the middle of something. */
const opening = pick(
  ...['<script>', '<script', '<SCRIPT src="a">', '<pre>', '<pre\t>', '<style>', '<textarea>', '<scripts>'],
  ...[
    '<!-- a',
    '<!--',
    '<!-->',
    '<!--->',
    '<?php',
    '<?',
    '<!DOCTYPE html>',
    '<!a',
    '<!A b',
    '<![CDATA[',
    '<![cdata[',
  ],
  ...[
    '<div>',
    '<DIV',
    '</div>',
    '<p/>',
    '<td',
    '<search>',
    '<details open>',
    '<source>',
    '<h1>',
    '<hr/',
    '<dialog',
  ],
  ...[
    '<a>',
    '<a href="b">',
    '</a>',
    '<a href="b"',
    '<x-y />',
    '<b c=d e>',
    '<br>',
    '<a><b>',
    '<del>*a*</del>',
    '</ins>',
  ],
);
const closing = pick(
  ...[
    '</script>',
    '</pre>',
    '</style>',
    '</textarea>',
    '-->',
    '--->',
    '?>',
    '>',
    ']]>',
    '</div>',
    '</a>',
    '',
    '',
    'a',
  ],
);
const html = joined([
  pick('', '', 'a\n', ' ', '   ', '    ', '> ', '- ', '1. ', '- > ', '[^1]: '),
  opening,
  pick('', ' ', '\n', '\n\n', '\n  ', '\n> ', '\n\t'),
  ink,
  pick('', '\n', '\n\n', '\n  ', '\n    ', '\n- '),
  closing,
  pick('', ' b', '\nb', '\n\n    b', '\n> b'),
]);

const notes = joined([
  pick(
    '- a[^1]\n\n  ',
    '- ',
    '1. a\n   ',
    '> ',
    '> a[^n]\n>\n> ',
    '',
    '  ',
    '    ',
    '\t',
    '- a\n\n      ',
    '[^n]: ',
  ),
  pick('[^1]: ', '[^n]:', '[^1]:\t', '[^É]: ', '[^a b]: ', '[^]: ', '[^1\\]]: ', '[^1]:\n    '),
  ink,
  pick('\n', '\n\n', '\n\n    ', '\n    ', '\n\n  ', '\n\n      ', '\n  - ', '\n> ', '\n\t', '\n\n\t'),
  ink,
  pick('', '\n\n[^1]: b', '\n\na[^1] [^n] [^É] [^é]', '\n[^n]: c\n\n[^1] d[^1]', '\n\n- e[^1]', '\n\n![^1]'),
]);

const cell = pick(
  'a',
  '*b*',
  '`c|d`',
  '`c\\|d`',
  '\\|',
  '',
  ' ',
  '[e](f|g)',
  '[^1]',
  '<b>',
  '&#124;',
  '\\\\|',
  'é\u00a0',
  '\t',
);
const row = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), pick('|', '', '| '), pick('|', '', ' | '))
  .map(([cells, first, last]) => `${first}${cells.join(' | ')}${last}`);
const delimiters = pick(
  '|---|---|',
  '---|---',
  '|:-:|',
  ':-|-:',
  '|-|',
  '|---|---|---|',
  '| :-- | --: |',
  '--- | ',
  '|--- |---',
  '|:|',
);
const table = fc
  .tuple(
    pick('', '', '> ', '> > ', '>', '- ', '> - ', '1. ', '[^1]: ', '    ', '  ', 'a\n', '> a\n> '),
    row,
    delimiters,
    fc.array(fc.oneof(row, pick('# a', '- b', '> c', '```', '<div>', '    d', '[r]: /u', '---', 'e', '')), {
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([prefix, head, rule, rows, lazy]) => {
    const last = prefix.split('\n').at(-1)!;
    const rest = /^[> ]+$/u.test(last) ? last : ' '.repeat(last.length);
    return [prefix + head, rest + rule, ...rows.map((text) => (lazy ? '' : rest) + text)].join('\n');
  });

const fence = pick('---', '+++', '--- ', '---\t', ' ---', '----', '---a', '- - -', '...', '\ufeff---', '~~~');
const frontMatter = joined([
  pick('', '', '', '\n', ' \n', 'a\n', '\ufeff', '\n\n', '> ', '- '),
  fence,
  pick('\n', '\n\n', '\ntitle: a\n', '\na = 1\n', '\n- a\n', '\n# a\n', '\n    a\n', '\n[r]: /u\n', '\n\0\n'),
  fence,
  pick('', '\n', '\n\n', '\n- b\n', '\nb\n---\n', '\n---\n', '\n+++\nc = 1\n+++\n', '\n> c'),
]);

/** A zero, halves of characters, marks of the byte order: alone, beside marks, in links, in code, at the ends of lines. */
const broken = fc
  .array(
    fc.oneof(
      pick(
        '\0',
        '\0\0',
        '\ud83d',
        '\ude00',
        '\ufeff',
        '\ufffd',
        '\ufffe',
        '\u0001',
        '\u007f',
        '\u0080',
        '\u00ad',
        '\u2060',
      ),
      pick(
        '*',
        '**',
        '_',
        '~~',
        '`',
        '[',
        '](b)',
        '!',
        '<',
        '>',
        '&',
        ';',
        '\\',
        '\n',
        '\n\n',
        ' ',
        '#',
        '- ',
        '|',
        'a',
        'é',
        '😀',
      ),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) => all.join(''));

export const oddBlock: fc.Arbitrary<string> = fc.oneof(
  tabbed,
  lines(linked, 3),
  labels,
  html,
  notes,
  table,
  frontMatter,
  broken,
);
