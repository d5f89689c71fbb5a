/** The kinds of inputs: what each is made of, the command lines that are tried on it, and what must hold beyond what always does. */

import { deflateRawSync, deflateSync } from 'node:zlib';
import { damaged, documentFrom, phrase } from './documents.mjs';
import { frontMatterFrom, valueFrom } from './values.mjs';

const answers = ['stats', 'lang', 'sections', 'topics'];
const formats = ['md', 'text', 'html', 'page', 'epub', 'json', 'typst', 'latex', 'docx', 'odt'];
const translations = ['xliff', 'xliff2', 'po', 'tmx', 'csv', 'tsv', 'json'];
const endings = { xliff: 'xlf', xliff2: 'xlf' };
const fileOf = (format) => `t.${endings[format] ?? format}`;

const name = (r) => r.pick(['a.md', 'a.md', 'a.txt']);

function verb(r, file) {
  return r.one(
    () => [r.pick(answers), ...r.pick([[], ['--json'], ['--ndjson']]), file],
    () => [
      'check',
      ...r.pick([[], ['--lang', 'fr'], ['--format', 'sarif'], ['--format', 'github'], ['--json']]),
      file,
    ],
    () => [
      'check',
      ...r.pick([['--fix'], ['--dry-run'], ['--write']]),
      '--lang',
      r.pick(['fr', 'en', 'de', 'es']),
      file,
    ],
    () => ['export', '--to', r.pick(formats), ...(r.is(0.3) ? ['--math'] : []), file, '-o', 'out/'],
    () => [
      'export',
      '--to',
      r.pick(formats),
      ...(r.is(0.3) ? ['--typography', 'fr'] : []),
      file,
      '-o',
      'out/',
    ],
    () => [
      'segments',
      '--to',
      r.pick(translations),
      '--target-language',
      'en',
      ...(r.is(0.5) ? ['--html', '--comments'] : []),
      file,
    ],
    () => [
      'sections',
      '--get',
      r.pick(['1', '2.1', 'introduction', 'constructor', '']),
      '--as',
      r.pick(['md', 'html', 'json', 'text']),
      file,
    ],
    () => ['stats', '--hard', file],
    () => ['lang', '--blocks', file],
  );
}

const others = { 'b.md': 'Bonjour le monde.\n', 'c.md': 'La fin du texte.\n' };

/** What a line of a shape costs with twice as much of it. */
const units = [
  '_a_b',
  '*a',
  '**a**',
  '`',
  '[',
  '[a](b)',
  '![a](b)',
  '<b>',
  '<',
  '&amp;',
  '&',
  '\\*',
  ' ',
  '\t',
  '\n',
  'a\n',
  '- a\n',
  '1. a\n',
  '# a\n\n',
  '> a\n>\n',
  '| a ',
  'a|b\n',
  '$a$',
  '$',
  '@',
  'a.b',
  'a@b',
  'a-b',
  'http://a',
  '«',
  '»',
  '« a » ',
  '(',
  ')',
  '"',
  "'",
  '’',
  '…',
  '1',
  '1 ',
  '1,5 km ',
  'a',
  'a ',
  'A',
  'A. ',
  'é',
  '\u00a0',
  '\u200b',
  '日',
  '😀',
  'e\u0301',
  '<li></li>\n',
  '<p></p>\n',
  '<br>',
  '[^1]',
  '[a]: b\n',
  '~~a~~',
  '{{ a }}',
  'le ',
  'l’a ',
  ', ',
  'a, ',
  'a : ',
  ' !',
  '! ',
  '\f',
  '<!-- a -->',
  '%',
  '--',
  '– ',
  '•',
  '• a\n',
  'x_{',
  '\r\n',
  // What expressions were quadratic or exponential on.
  '"a" ',
  '"',
  '{++a',
  '{-',
  '[+a',
  '==a',
  '\\\\(',
  '\\(a',
  '\\[a',
  '[row ',
  '[[a|  ',
  '((a ',
  '(a b ',
  ',',
  ';',
  '.',
  '..',
  'etc..',
  '@a',
  '@a:',
  'aA_',
  'a(',
  ' - ',
  ' · ',
  '** ',
  ':',
  '::',
  '##',
  '‘',
  '“',
  '[#',
  '%0',
  '{{',
  '{%',
  '{{ "a" ',
  '{% "a" ',
  '>> a\n',
  '000',
  '<a b={',
  '<!-- ',
  '/* ',
  '](',
  '.)\n',
];

/** What stands before a shape that nothing closes. */
const openings = [
  '{{< a ',
  '{{ a ',
  '{% a ',
  '{{% a ',
  '[[a|',
  '```js\n/* ',
  '```html\n<!-- ',
  '<a ',
  '"',
  '{',
  '{: ',
];

const dialects = [
  'hugo',
  'jekyll',
  'eleventy',
  'mkdocs',
  'myst',
  'pandoc',
  'obsidian',
  'zmarkdown',
  'gitlab',
  'mdx',
  'docusaurus',
  'wordpress',
  'nikola',
  'discourse',
];

export const kinds = {
  documents: (r) => {
    const file = name(r);
    return { files: { [file]: documentFrom(r) }, lines: [verb(r, file)] };
  },
  'damaged documents': (r) => {
    const file = name(r);
    return {
      files: { [file]: damaged(r, `${frontMatterFrom(r)}${documentFrom(r)}`) },
      lines: [verb(r, file)],
    };
  },
  'front matter': (r) => {
    const lines = [
      r.one(
        () => [r.pick(answers), '--ndjson', 'b.md', 'a.md', 'c.md'],
        () => verb(r, 'a.md'),
        () => ['config', 'a.md'],
        () => ['segments', '--keys', 'title,a,tags', '--target-language', 'en', 'a.md'],
      ),
    ];
    return {
      files: { ...others, 'a.md': `${frontMatterFrom(r)}${phrase(r)}\n` },
      lines,
      // One bad article ends nothing.
      check: ({ stdout }) =>
        lines[0].includes('c.md') && !stdout.includes('"file":"c.md"')
          ? 'the article after it was not answered'
          : null,
    };
  },
  'round trips': (r) => {
    const file = name(r);
    const format = r.pick(translations.filter((one) => one !== 'tmx'));
    // Halves of characters are no UTF-8.
    const text = Buffer.from(documentFrom(r, 5)).toString();
    return {
      files: { [file]: text },
      lines: [
        ['segments', file, '--to', format, '--lang', 'fr', '--target-language', 'en', '-o', fileOf(format)],
        ['merge', file, fileOf(format), '--lang', 'fr'],
      ],
      check: ({ code, stdout, codes }) =>
        codes[0] === 0 && (code !== 0 || stdout !== text) ? 'the text did not come back byte for byte' : null,
    };
  },
  'marked round trips': (r) => {
    const file = name(r);
    return {
      files: { [file]: documentFrom(r, 5) },
      lines: [
        [
          'segments',
          file,
          '--to',
          'xliff2',
          '--lang',
          'fr',
          '--target-language',
          'en',
          '--pseudo',
          '-o',
          't.xlf',
        ],
        ['merge', file, 't.xlf', '--lang', 'fr'],
      ],
    };
  },
  'translation files': (r) => {
    const format = r.pick(translations);
    const made = fileOf(format);
    return {
      files: { 'a.md': documentFrom(r, 4) },
      lines: [
        [
          'segments',
          'a.md',
          '--to',
          format,
          '--target-language',
          'en',
          '--protect',
          r.pick(['x', '\\{\\{.*?\\}\\}', '(a+)+$', 'é+']),
          ...(r.is(0.5) ? ['--pseudo'] : []),
          '-o',
          made,
        ],
        r.one(
          () => ['merge', 'a.md', made, ...r.pick([[], ['--partial'], ['--rebase'], ['--force']])],
          () => ['status', 'a.md', made],
          () => ['segments', '--check', made],
          () => ['segments', 'a.md', '--memory', made, '--stats', '--target-language', 'en'],
          () => ['segments', 'a.md', '--previous', made, '--target-language', 'en'],
        ),
      ],
      between: (read) => {
        const before = read(made);
        return before === null ? {} : { [made]: hostile(r, before) };
      },
    };
  },
  configurations: (r) => ({
    files: {
      ...others,
      'article.config.json': r.is(0.7)
        ? JSON.stringify(configuration(r))
        : damaged(r, JSON.stringify(configuration(r))),
    },
    lines: [
      r.one(
        () => ['check', 'b.md', 'c.md'],
        () => ['config', '--json', 'b.md'],
        () => ['check', '--config', 'article.config.json', 'b.md'],
      ),
    ],
  }),
  baselines: (r) => ({
    files: {
      'a.md': 'Deux  espaces.\n',
      'k.json': r.one(
        () => JSON.stringify({ schema: 'article.baseline/1', files: valueFrom(r) }),
        () =>
          damaged(
            r,
            JSON.stringify({
              schema: 'article.baseline/1',
              files: { 'a.md': { 'doubled-spaces x': 1 }, __proto__: {} },
            }),
          ),
        () => JSON.stringify(valueFrom(r)),
      ),
    },
    lines: [
      ['check', '--lang', 'fr', '--baseline', 'k.json', ...(r.is(0.3) ? ['--update-baseline'] : []), 'a.md'],
    ],
  }),
  records: (r) => {
    const records = Array.from({ length: 1 + r.below(6) }, () => recordFrom(r));
    const stdin = `{"id":0,"text":"Avant"}\n${records.join('\n')}\n{"id":"last","text":"Après"}\n`;
    const expected = stdin.split('\n').filter((line) => line.trim() !== '').length;
    return {
      files: {},
      stdin,
      lines: [
        r.one(
          () => [r.pick(answers), '--ndjson'],
          () => ['check', '--ndjson'],
          () => ['export', '--to', r.pick(['html', 'page', 'text', 'docx']), '--ndjson'],
          () => ['segments', '--target-language', 'en', '--ndjson'],
        ),
      ],
      check: ({ stdout, code }) => {
        const lines = stdout.split('\n').filter(Boolean);
        if (code !== 0 || lines.length !== expected)
          return `${lines.length} lines for ${expected} records, exit ${code}`;
        return lines.at(-1).includes('"id":"last"') ? null : 'the last record was not answered';
      },
    };
  },
  images: (r) => {
    const [file, bytes] = imageFrom(r);
    return {
      files: { 'a.md': `![x](${file} "t")\n\n*c*\n\n[y](${file})\n`, [file]: bytes },
      lines: [
        [
          'export',
          '--to',
          r.pick(['page', 'epub', 'docx', 'odt', 'typst', 'latex', 'html']),
          'a.md',
          '-o',
          'out/',
        ],
      ],
    };
  },
  'reference documents': (r) => ({
    files: { 'a.md': '# T\n\nB.\n', 'r.docx': referenceFrom(r) },
    lines: [['export', '--to', 'docx', '--reference-doc', 'r.docx', 'a.md', '-o', 'out/']],
  }),
  names: (r) => {
    const own = nameFrom(r);
    return {
      files: { [`in/${own}`]: documentFrom(r, 2), 'in/b.md': 'Bonjour.\n' },
      lines: [
        r.one(
          () => [r.pick(answers), '--ndjson', 'in'],
          () => ['export', '--to', 'html', 'in', '-o', 'out/'],
          () => ['check', '--write', 'in'],
          () => ['stats', `in/${own}`],
          () => ['export', '--to', 'text', `in/${own}`, '-o', 'out/'],
        ),
      ],
    };
  },
  growth: (r) => {
    const unit = r.is(0.6) ? r.pick(units) : r.pick(units) + r.pick(units);
    const [before, after] = r.pick([
      ['', '\n'],
      ['Le texte de la page. Un ', ' fin.\n'],
      ['# T\n\n', '\n'],
      ['- ', '\n'],
      [r.pick(openings), '\n'],
      [`---\ntitle: ${r.pick(['', 'x', '|\n  '])}`, '\n---\n\nx\n'],
    ]);
    const length = 30_000;
    const ending = r.pick(['\n', '\n', '\r\n', '\r']);
    const text = (size) =>
      (before + unit.repeat(Math.ceil(size / unit.length)) + after).replaceAll(/\r?\n/gu, ending);
    const files = { 'a.md': text(length), 'aa.md': text(2 * length) };
    if (r.is(0.15)) return { files, ...mergedTwice(r, unit) };
    const reading = [
      '--from',
      r.pick(['markdown', 'text']),
      ...(r.is(0.5) ? ['--dialect', r.pick(dialects)] : []),
    ];
    const words = [...verb(r, 'a.md'), ...reading];
    return {
      files,
      lines: [words, words.map((word) => (word === 'a.md' ? 'aa.md' : word))],
      // Beyond the noise of a machine that has other work: a quadratic shape has 4.
      check: ({ times, codes }) => grown(unit, times, codes),
    };
  },
};

/** A translation with every letter changed, of both. */
function mergedTwice(r, unit) {
  const from = ['--from', r.pick(['markdown', 'text']), '--lang', 'fr'];
  const cut = (file, made) => [
    'segments',
    file,
    ...from,
    '--to',
    'xliff2',
    '--target-language',
    'en',
    '--pseudo',
    '-o',
    made,
  ];
  return {
    lines: [
      cut('a.md', 't.xlf'),
      cut('aa.md', 'tt.xlf'),
      ['merge', 'a.md', 't.xlf', ...from],
      ['merge', 'aa.md', 'tt.xlf', ...from],
    ],
    check: ({ times, codes }) => grown(unit, times, codes),
  };
}

function grown(unit, times, codes) {
  const [once, twice] = times.slice(-2);
  return codes.at(-2) === codes.at(-1) && twice > 700 && twice > 3.4 * once
    ? `${JSON.stringify(unit)}: ${Math.round(once)} ms, with twice as much ${Math.round(twice)} ms`
    : null;
}

function hostile(r, text) {
  if (r.is(0.5)) return damaged(r, text);
  const tag = r.pick(['target', 'source', 'note', 'x', 'ph']);
  return r.one(
    () => text.replace(/\(a\+\)|x/u, '(a|a?)+$'),
    () => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>'),
    () => text.replaceAll(`<${tag}`, `<${tag} constructor="x"`),
    () => text.replace(/id="[^"]*"/u, 'id="__proto__"'),
    () => text.replace(/"id": ?"[^"]*"/u, '"id": {"toString": 1}'),
    () => text.replace(/\{1\/?\}/u, r.pick(['{2/}', '{1/}{1/}', '{/1}', '{999999/}'])),
    () => text.replaceAll('ê', '\u0000'),
    () => text + text,
    () => text.replace(/<(\w+)/u, `<$1${' a="b"'.repeat(200)}`),
    () => `${'<a>'.repeat(300)}${text}`,
    () => text.replaceAll('\n', '\r'),
    () => `\ufeff${text}`,
  );
}

function configuration(r) {
  return r.one(
    () => valueFrom(r),
    () => ({ profile: r.pick(['fr-FR', 'web', 'constructor', 1, null]), rules: valueFrom(r) }),
    () => ({
      sections: {
        __proto__: { maxWords: 1 },
        [r.pick(['constructor', 'a'])]: { maxWords: r.pick([1, -1, '1', null]) },
      },
    }),
    () => ({ budgets: valueFrom(r), failOn: r.pick(['info', 'x', []]) }),
    () => ({
      rules: {
        'doubled-spaces': r.pick(['off', 'error', 'constructor', {}, { severity: 'info', toString: 1 }]),
      },
    }),
  );
}

function recordFrom(r) {
  const text = documentFrom(r, 3).replace(/[\ud800-\udfff]/gu, '');
  const id = r.pick([
    '1',
    '1.0',
    '12345678901234567890',
    '"a"',
    '{"a":[1]}',
    'null',
    '""',
    '-0',
    '1e400',
    `${'['.repeat(9000)}${']'.repeat(9000)}`,
  ]);
  return r.one(
    () => `{"id":${id},"text":${JSON.stringify(text)}}`,
    () =>
      `{"text":${JSON.stringify(text)},"id":${id},"path":${JSON.stringify(r.pick(['a.md', '/etc/passwd', '../x.md', 'constructor', '\u001b]0;x', '']))}}`,
    () =>
      `{"text":${JSON.stringify(text)},"language":${JSON.stringify(r.pick(['fr', 'xx', '', '__proto__', 1]))},"format":${JSON.stringify(r.pick(['markdown', 'text', 'constructor', null]))}}`,
    () => JSON.stringify(valueFrom(r)),
    () => damaged(r, `{"id":${id},"text":${JSON.stringify(text)}}`).replaceAll('\n', ' '),
    () => `{"__proto__":{"text":"x"},"constructor":1}`,
    () => r.pick(['', ' ', '[]', 'null', '1', '"x"', '{', '{}', '\u2028']),
  );
}

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function png(width, height) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const svgs = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  '<svg><script>x</script></svg>',
  '<svg width="1e999" height="-1"/>',
  '<!DOCTYPE s [<!ENTITY a "b">]><svg>&a;</svg>',
  '<svg viewBox="0 0 0 0"><image href="file:///etc/passwd"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 NaN x"/>',
  `<svg>${'<g>'.repeat(3000)}${'</g>'.repeat(3000)}</svg>`,
  '',
  '<html/>',
];

function imageFrom(r) {
  const [file, bytes] = r.one(
    () => ['a.png', png(r.pick([1, 0, 4_294_967_295, 100]), r.pick([1, 0, 2_000_000_000]))],
    () => ['a.svg', Buffer.from(r.pick(svgs))],
    () => [
      'a.jpg',
      Buffer.from(
        r.pick(['ffd8ffe000104a464946', 'ffd8ffc0000b080001000101011100', 'ffd8ffffffffff', 'ffd8']),
        'hex',
      ),
    ],
    () => [
      'a.gif',
      Buffer.from(r.pick(['GIF89a\x01\0\x01\0\x80\0\0', 'GIF87a', 'GIF89a\0\0\0\0']), 'latin1'),
    ],
    () => [
      'a.webp',
      Buffer.from(r.pick(['RIFF\x24\0\0\0WEBPVP8 ', 'RIFF\xff\xff\xff\xffWEBPVP8L', 'RIFF']), 'latin1'),
    ],
  );
  return [file, r.is(0.5) ? bytes : spoilt(r, bytes)];
}

function spoilt(r, bytes) {
  const copy = Buffer.from(bytes);
  for (let time = r.below(5); time >= 0 && copy.length > 0; time--) copy[r.below(copy.length)] = r.below(256);
  return r.is(0.3) ? copy.subarray(0, r.below(copy.length + 1)) : copy;
}

function zip(entries) {
  const locals = [];
  const central = [];
  let offset = 0;
  for (const [path, content] of entries) {
    const data = deflateRawSync(content);
    const own = Buffer.from(path);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc(content), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(own.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, own, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, place, own]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end]);
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="constructor"><w:name w:val="heading 1"/></w:style></w:styles>`;
const page = `<w:document ${w}><w:body><w:sectPr><w:pgSz w:w="6000" w:h="9000"/><w:pgMar w:top="-5" w:right="1" w:bottom="1e9" w:left="x"/></w:sectPr></w:body></w:document>`;
const theme = '<a:theme xmlns:a="x" name="t"><a:b/></a:theme>';

function referenceFrom(r) {
  const part = (text) => Buffer.from(r.is(0.5) ? text : damaged(r, text));
  const entries = [
    ['word/styles.xml', part(styles)],
    ...(r.is(0.6) ? [['word/document.xml', part(page)]] : []),
    ...(r.is(0.6) ? [['word/theme/theme1.xml', part(theme)]] : []),
    ...(r.is(0.2) ? [['../../evil.xml', part(theme)]] : []),
  ];
  const bytes = zip(entries);
  return r.is(0.6) ? bytes : spoilt(r, bytes);
}

function nameFrom(r) {
  const piece = () =>
    r.pick([
      'a',
      'é',
      ' ',
      '\n',
      '\u001b]0;x\u0007',
      '..',
      '.',
      '-',
      '--',
      '%',
      '*',
      '?',
      '[',
      '{',
      '::error::',
      '\\',
      '"',
      "'",
      '`',
      '$(x)',
      '__proto__',
      'constructor',
      '\u202e',
      '😀',
      '#',
      '&',
      'x'.repeat(60),
      ';',
      '|',
      '~',
      ':',
      '\t',
    ]);
  return `${Array.from({ length: 1 + r.below(4) }, piece).join('')}${r.pick(['.md', '.txt', '.MD', '.mdx', '.a.md'])}`.replaceAll(
    '/',
    '',
  );
}
