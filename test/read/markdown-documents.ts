/** Generated documents shaped like Markdown, sound or not: what two parsers are compared on. */

import fc from 'fast-check';
import { oddBlock } from './odd-markdown.ts';

const words = [
  'mot',
  'été',
  'l’eau',
  'Œuvre',
  '北京',
  '😀',
  'e\u0301',
  'a',
  'b',
  '1',
  '42',
  '« oui »',
  'non\u00a0!',
  '\u200b',
  'İ',
  'ß',
  'ﬁ',
  '\u{1f1eb}\u{1f1f7}',
  'foo_bar',
  'x*y',
  'snake_case_',
  'C:\\temp',
  '50 %',
  'a.b',
  'v1.2',
];

const entities = [
  '&amp;',
  '&nbsp;',
  '&copy',
  '&#42;',
  '&#x1F600;',
  '&#0;',
  '&unknown;',
  '&lt;b&gt;',
  '&#xD800;',
  '&Eacute;',
  '&',
  '&;',
  '&#;',
  '&hearts;',
];

const escapes = [
  '\\*',
  '\\_',
  '\\[',
  '\\]',
  '\\\\',
  '\\',
  '\\a',
  '\\<',
  '\\`',
  '\\|',
  '\\#',
  '\\!',
  '\\&amp;',
];

const links = [
  '[a](b)',
  '[a](<b c> "t")',
  "[a](b 't')",
  '[a](b (t))',
  '[a][r]',
  '[r]',
  '[r][]',
  '[R x]',
  '![i](j)',
  '![i][r]',
  '![r]',
  '[a](',
  '[a]',
  '](b)',
  '[',
  ']',
  '![',
  '[*a*](b)',
  '[a [b] c](d)',
  '[a](b\\)c)',
  '[a](b&amp;c "&quot;")',
  '[![i](j)](k)',
  '[](e)',
  '[a](<b\nc>)',
  '[été](/été "à")',
  '[^1]',
  '[^n]',
  '[^no]',
  '![^1]',
  '[^1][r]',
  '[^1](b)',
];

const autolinks = [
  '<http://a.b>',
  '<mailto:a@b.c>',
  '<a@b.c>',
  'http://a.b',
  'https://a.b/c?d=e&f=g',
  'www.a.b',
  'www.a.b/c_(d)',
  'a@b.c',
  'a.b-c_d@e.f',
  'mailto:a@b.c',
  'xmpp:a@b.c/d',
  'http://',
  'www.',
  'ftp://a.b',
  'http://été.fr/à',
  '(www.a.b)',
  'www.a.b.',
  '"https://a.b"',
  'https://a.b)',
  'www.a.b&amp;',
  'https://a.b/&lt;',
  '@b.c',
  'a@',
  'http://a_b.c',
];

const html = [
  '<b>',
  '</b>',
  '<br/>',
  '<a href="x">',
  "<a b='c' d=e f>",
  '<!-- c -->',
  '<!---->',
  '<!-- ',
  ' -->',
  '<?p?>',
  '<!X y>',
  '<![CDATA[z]]>',
  '<',
  '>',
  '<1>',
  '<b',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<pre>',
  '<style',
  '<img src="a">',
  '<details>',
];

const marks = [
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '~~~',
  '`',
  '``',
  '```',
  '$',
  '^',
  '|',
  ':',
  '!',
  '#',
  '+',
  '-',
  '=',
  '"',
  "'",
  '(',
  ')',
];

const spaces = [' ', '  ', '   ', '\t', '\u00a0', '\u3000', '\f', '\v', '', '\u2028', '\u0085', '\ufeff'];

const breaks = ['\n', '  \n', '\\\n', '\n\n', '\n    ', '\n\t', ' \n', '\n > ', '\n- '];

const spans = [
  '*a*',
  '**a**',
  '_a_',
  '__a__',
  '***a***',
  '*a **b** c*',
  '**a *b* c**',
  '~a~',
  '~~a~~',
  '`a`',
  '`` a`b ``',
  '` `',
  '`\n`',
  '`a\\`',
  '*a_b*c_',
  '**a*',
  '*a**',
  '« *a* »',
  '*«a»*b',
  '**é**é',
  'a*b*c',
  '~~a*b~~c*',
];

const lineStarts = [
  '# ',
  '## ',
  '####### ',
  '#',
  '#\t',
  '- ',
  '* ',
  '+ ',
  '-',
  '-\t',
  '- [ ] ',
  '- [x] ',
  '* [X]\t',
  '- [ ]',
  '1. ',
  '1) ',
  '0. ',
  '12. ',
  '007) ',
  '1234567890. ',
  '2.',
  '> ',
  '>',
  '>\t',
  '> > ',
  '    ',
  '     ',
  '  ',
  '   ',
  '\t',
  ' \t',
  '---',
  '- - -',
  '***',
  '___',
  '===',
  '=',
  '```',
  '``` js',
  '~~~',
  '~~~~ x `y`',
  '````',
  '[r]: /u',
  '[R x]: <u v> "t"',
  '[r]:',
  "[é]: /u '",
  '[^1]: ',
  '[^n]:',
  '[^1]:\t',
  '| a | b |',
  '|---|:-:|',
  '---|---',
  ':-',
  '| a \\| b | `c|d` |',
  '|',
  '| - |',
  '+++',
  '--- ',
  '<div>',
  '<!-- ',
  '-->',
  '<pre>',
  '</pre>',
  '<b>',
  '<script>',
  '<?',
  '?>',
  '- ~~~',
  '1. ```',
  '- # ',
  '> - ',
  '- > ',
  '-   ',
  '-     ',
  '1.  ',
  '+\t\t',
  '[ ] ',
];

const inline = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(' ') },
  { weight: 3, arbitrary: fc.constantFrom(...spans) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.constantFrom(...links) },
  { weight: 1, arbitrary: fc.constantFrom(...entities) },
  { weight: 1, arbitrary: fc.constantFrom(...escapes) },
  { weight: 1, arbitrary: fc.constantFrom(...autolinks) },
  { weight: 1, arbitrary: fc.constantFrom(...html) },
  { weight: 1, arbitrary: fc.constantFrom(...spaces) },
  { weight: 1, arbitrary: fc.constantFrom(...breaks) },
);
const text = fc.array(inline, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));

/** What writers write: few surprises, so that much else is compared in the same document. */
const calmInline = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'un mot',
      'l’été,',
      'deux mots',
      '« oui »',
      'non\u00a0!',
      '42',
      'x < y',
      'a_b',
      '😀',
      'e\u0301t.',
    ),
  },
  { weight: 4, arbitrary: fc.constantFrom(' ') },
  { weight: 1, arbitrary: fc.constantFrom('\n', '  \n', '\\\n') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ' *a* ',
      ' **a b** ',
      ' _é_ ',
      '`c`',
      ' ~~d~~ ',
      '[a](b)',
      '[a](<b> "t")',
      '![i](j)',
      '[a][r]',
      '[r]',
      '[^1]',
      '<br>',
      '<b>x</b>',
      '<https://a.fr>',
      ' https://a.fr/b?c=d ',
      ' www.a.fr ',
      ' (https://a-b.org) ',
      '&nbsp;',
      '&amp;',
      '\\*',
      ' — ',
      ' - ',
      '[*a* `b`](c)',
      '[![i](j)](k)',
    ),
  },
);
const calmText = fc.array(calmInline, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

/** Lines that open, go on, or break off anything. */
const soup = fc
  .array(
    fc
      .tuple(fc.array(fc.constantFrom(...lineStarts), { maxLength: 3 }), fc.option(text, { nil: '' }))
      .map(([starts, rest]) => starts.join('') + rest),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

const prefixed = (block: string, first: string, rest: string) => first + block.replaceAll('\n', `\n${rest}`);

/** Blocks inside blocks, as people write them: the second line stands under the first. */
const blocksOf = (text: fc.Arbitrary<string>) =>
  fc.letrec<{ block: string; blocks: string }>((tie) => ({
    blocks: fc
      .array(tie('block'), { minLength: 1, maxLength: 4, depthIdentifier: 'markdown' })
      .map((blocks) => blocks.join('\n\n')),
    block: fc.oneof(
      { depthSize: 'small', depthIdentifier: 'markdown', withCrossShrink: true },
      text,
      text.map((t) => `# ${t}`),
      text.map((t) => `${t}\n===`),
      fc.tuple(text, text).map(([a, b]) => `| ${a} | b |\n|---|:-:|\n| ${b} |\n| c | ${a} | x`),
      text.map((t) => `\`\`\`é ${t.slice(0, 3)}\n${t}\n\`\`\``),
      text.map((t) => `    ${t}`),
      text.map((t) => `<div>\n${t}\n</div>`),
      text.map((t) => `[r]: /u "${t}"`),
      fc.constant('---'),
      fc.tuple(tie('blocks'), fc.constantFrom('> ', '>', '>  ')).map(([b, mark]) => prefixed(b, mark, mark)),
      fc
        .tuple(tie('blocks'), fc.constantFrom('- ', '* ', '-   ', '1. ', '10) ', '- [ ] ', '-\t'))
        .map(([b, mark]) =>
          prefixed(
            b,
            mark,
            mark.includes('\t') ? '\t' : ' '.repeat(mark.startsWith('- [') ? 2 : mark.length),
          ),
        ),
      fc
        .tuple(tie('blocks'), tie('blocks'))
        .map(([a, b]) => `${prefixed(a, '- ', '  ')}\n${prefixed(b, '- ', '  ')}`),
      tie('blocks').map((b) => prefixed(b, '[^1]: ', '    ')),
    ),
  })).blocks;

const odd = fc.oneof(
  oddBlock,
  fc.tuple(oddBlock, oddBlock).map((blocks) => blocks.join('\n\n')),
  fc.tuple(calmText, oddBlock, calmText).map((blocks) => blocks.join('\n\n')),
  fc
    .tuple(oddBlock, fc.constantFrom('> ', '- ', '1. '))
    .map(([block, mark]) => prefixed(block, mark, mark === '> ' ? mark : ' '.repeat(mark.length))),
);

const definitions = fc.constantFrom(
  '',
  '',
  '\n\n[r]: /u',
  '\n\n[r]: <u> "t"\n[R x]: v',
  '\n\n[^1]: note',
  '\n\n[^1]: note\n\n    more\n\n[^n]: n\n[r]: w',
);

const top = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '---\ntitle: a\n---\n',
  '+++\na = 1\n+++\n',
  '---\n',
  '\ufeff',
  '\ufeff---\ntitle: a\n---\n',
);

const endings: readonly ((text: string) => string)[] = [
  (lines) => lines,
  (lines) => lines,
  (lines) => lines,
  (lines) => lines.replaceAll('\n', '\r\n'),
  (lines) => lines.replaceAll('\n', '\r'),
  (lines) => lines.replace(/\n(?=[^\n]*[aeé])/gu, '\r\n'),
];

export const markdownDocument: fc.Arbitrary<string> = fc
  .tuple(
    top,
    fc.oneof(soup, blocksOf(text), blocksOf(calmText), blocksOf(calmText), text, calmText, odd, odd),
    definitions,
    fc.constantFrom(...endings),
    fc.constantFrom('', '\n'),
  )
  .map(([front, body, after, ending, end]) => ending(front + body + after + end));
