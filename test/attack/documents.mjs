/** Documents that nobody would write: marks that do not close, containers in containers, characters from everywhere. */

const words = [
  'le',
  'mot',
  'été',
  'l’article',
  'aujourd’hui',
  'Œuvre',
  'x',
  '3500',
  '12 %',
  '—',
  '…',
  'a_b',
  'snake_case_name',
  '« oui »',
  '!',
  '?',
  ':',
  ';',
  'https://example.org/a_b?c=d&e',
  'www.example.org',
  'moi@example.org',
  '😀',
  '👩‍👩‍👧',
  'e\u0301',
  'شيء',
  '日本語',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\f',
  '\v',
  '\u0007',
  '\u001b[31m',
  '\u0085',
  '\ud83d',
  '\\',
  '\\*',
  '&amp;',
  '&#12;',
  '&nbsp;',
  '&#x202e;',
  '&bogus;',
  '$x^2$',
  '$$',
  '{{ page.title }}',
  '{% raw %}',
  '{{< ref "a" >}}',
  '<br>',
  '<b>',
  '</b>',
  '<!-- x -->',
  '<!-- article:ignore -->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:x">',
  '[^1]',
  '[x]',
  '[ ]',
  'constructor',
  '__proto__',
  'toString',
  '%s',
  '::error::',
  '##[x]',
  '"',
  "'",
  '`',
  '``',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '|',
  '#',
  '\t',
  '  ',
];

export function phrase(r, depth = 0) {
  const pieces = Array.from({ length: 1 + r.below(8) }, () =>
    depth > 3 || r.is(0.75)
      ? r.pick(words)
      : r.one(
          () => `*${phrase(r, depth + 1)}*`,
          () => `**${phrase(r, depth + 1)}**`,
          () => `_${phrase(r, depth + 1)}_`,
          () => `~~${phrase(r, depth + 1)}~~`,
          () => `\`${r.pick(words)} ${r.pick(words)}\``,
          () => `[${phrase(r, depth + 1)}](${address(r)}${r.is(0.3) ? ` "${r.pick(words)}"` : ''})`,
          () => `![${phrase(r, depth + 1)}](${address(r)})`,
          () => `[${r.pick(words)}][${r.pick(labels)}]`,
          () => `[^${r.pick(labels)}]`,
          () => `<span lang="${r.pick(['en', 'fr', 'x'])}">${phrase(r, depth + 1)}</span>`,
          () => `$${r.pick(['x', '\\frac{a}{b}', '\\href{javascript:x}{y}', 'a_{', '\\def\\x{\\x}\\x'])}$`,
        ),
  );
  return pieces.join(r.pick([' ', ' ', ' ', '']));
}

const labels = ['1', 'a', 'note', 'É', '__proto__', 'constructor', 'x y', '^'];
const address = (r) =>
  r.pick([
    'https://example.org',
    'a.png',
    '../b.md',
    '#x',
    '/c',
    'javascript:alert(1)',
    'data:text/html,x',
    '<a b>',
    'mailto:x',
    '',
    'a(b)c',
    'a\\)b',
    '//x',
    'file:///etc/passwd',
    'é.svg',
  ]);

const block = (r, depth) =>
  r.one(
    () => phrase(r),
    () => phrase(r),
    () => `${'#'.repeat(1 + r.below(7))} ${phrase(r)}`,
    () => `${phrase(r)}\n${r.pick(['===', '---', '-'])}`,
    () => listOf(r, depth, () => '- '),
    () => listOf(r, depth, () => '* '),
    () => listOf(r, depth, (index) => `${index + r.pick([0, 1, 7])}${r.pick(['.', ')'])} `),
    () => listOf(r, depth, () => `- [${r.pick([' ', 'x', 'X'])}] `),
    () => listOf(r, depth, () => r.pick(['• ', '– ', '— ', '◦ '])),
    () => indented(blocks(r, depth + 1, 3), '> '),
    () =>
      `${r.pick(['```', '~~~'])}${r.pick(['', 'js', 'math', 'constructor', 'python {1}'])}\n${phrase(r)}\n// ${phrase(r)}\n${r.pick(['```', '~~~', ''])}`,
    () => `    ${phrase(r)}`,
    () => table(r),
    () => r.pick(['---', '***', '_ _ _']),
    () => `[${r.pick(labels)}]: ${address(r)}${r.is(0.5) ? ` '${r.pick(words)}'` : ''}`,
    () => `[^${r.pick(labels)}]: ${phrase(r)}\n\n    ${phrase(r)}`,
    () =>
      `<${r.pick(['div', 'details', 'table', 'p', 'figure', 'iframe', 'svg', 'math'])} ${r.pick(['', 'class="x"', 'onclick=x', 'id="a"'])}>\n${phrase(r)}\n</${r.pick(['div', 'details', 'p'])}>`,
    () => `$$\n${r.pick(['x', '\\begin{matrix}a\\\\b\\end{matrix}', '\\frac{', '\\unknown'])}\n$$`,
    () => `![${phrase(r, 3)}](${address(r)})\n\n*${phrase(r, 3)}*`,
    () =>
      r.pick([
        'Temps de lecture : 7 minutes',
        'Commentaires :',
        'Lire aussi',
        'Par Jeanne',
        'Publié le 3 mars 2024',
      ]),
    () => `${phrase(r)} :\n${listOf(r, depth, () => '- ')}`,
    () => r.times(3, () => phrase(r)).join(r.pick(['  \n', '\\\n', '\n', '\r'])),
  );

function listOf(r, depth, mark) {
  if (depth > 3) return phrase(r);
  return Array.from({ length: 1 + r.below(3) }, (_, index) => {
    const own = mark(index);
    const inside = r.is(0.7) ? phrase(r) : blocks(r, depth + 1, 2);
    return own + inside.replaceAll('\n', `\n${' '.repeat(own.length)}`);
  }).join(r.pick(['\n', '\n', '\n\n']));
}

function indented(text, prefix) {
  return text
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
}

function table(r) {
  const cells = 1 + r.below(4);
  const row = () =>
    `| ${Array.from({ length: cells + r.below(2) }, () => phrase(r, 3).replaceAll('\n', ' ')).join(' | ')} |`;
  return [row(), `|${r.pick([' --- |', ':-:|', '--:|']).repeat(cells)}`, ...r.times(3, row)].join('\n');
}

function blocks(r, depth, most) {
  return Array.from({ length: 1 + r.below(most) }, () => block(r, depth)).join(
    r.pick(['\n\n', '\n\n', '\n', '\n\n\n']),
  );
}

/** @returns a document in Markdown or bare text, with the line endings that it has. */
export function documentFrom(r, most = 8) {
  const text = `${blocks(r, 0, most)}${r.pick(['\n', '\n', ''])}`;
  const ended = r.pick([text, text, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]);
  return r.is(0.05) ? `\ufeff${ended}` : ended;
}

/** A document with some of its characters taken away, doubled or turned around. */
export function damaged(r, text) {
  let result = text;
  for (let time = r.below(6); time >= 0; time--) {
    const at = r.below(result.length + 1);
    const length = r.below(12);
    result = r.one(
      () => result.slice(0, at) + result.slice(at + length),
      () => result.slice(0, at) + r.pick(words) + result.slice(at),
      () => result.slice(0, at) + result.slice(at, at + length).repeat(3) + result.slice(at + length),
      () => result.slice(0, at),
    );
  }
  return result;
}
