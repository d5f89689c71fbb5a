/** Words that every object of JavaScript answers to are an author's words like others: no table takes them for entries of its own. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/exporters/index.ts';
import { translationFormats } from '../../src/translation/index.ts';
import { article, temporaryFolder } from './run.ts';

const words = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
];

/** Each word wherever an author may put one. */
const document = `---
title: constructor
lang: fr
author: [{name: __proto__}, toString]
tags: [${words.join(', ')}]
article: {rules: {doubled-spaces: {}}, sections: {__proto__: {maxWords: 1}, constructor: {maxWords: 1}}}
${words.map((word) => `${word}: ${word}`).join('\n')}
---

# constructor

${words
  .map(
    (word) => `## ${word} {#${word}}

Le mot ${word} dit ${word}, « ${word} » : *${word}*, \`${word}\`, [${word}](${word} "${word}") et [${word}][]. ${word}[^${word}]

![${word}](${word}.png "${word}")

- [ ] ${word}

\`\`\`${word}
// ${word}
\`\`\`

<${word} class="${word}" data-${word}="${word}" ${word}="${word}">${word}</${word}>

$$\\${word}{${word}}^{${word}} \\mathrm{${word}}$$

&${word}; x${word}

| ${word} | ${word} |
| --- | --- |
| ${word} | ${word} |

[${word}]: https://example.org/${word}
[^${word}]: ${word}
`,
  )
  .join('\n')}`;

const folder = temporaryFolder();
const here = { cwd: folder };

beforeAll(() => {
  writeFileSync(join(folder, 'a.md'), document);
  for (const word of words) writeFileSync(join(folder, `${word}.md`), `${word} est un mot.\n`);
});

/** A verb that is done, or that finds something; nothing that is our bug. */
async function runs(...line: string[]): Promise<string> {
  const { code, stdout, stderr } = await article(line, here);
  expect(stderr).not.toContain('a bug of ours');
  expect([0, 1]).toContain(code);
  return stdout;
}

describe('words that objects answer to', () => {
  test.each(['stats', 'lang', 'sections', 'topics'])('are answered about by %s', async (verb) => {
    const lines = await runs(verb, '--ndjson', 'a.md', ...words.map((word) => `${word}.md`));
    expect(lines.trim().split('\n')).toHaveLength(1 + words.length);
    await runs(verb, 'a.md', '__proto__.md');
  });

  test('are checked, in a configuration and a baseline too', async () => {
    const sections = Object.fromEntries(words.map((word) => [word, { maxWords: 1 }]));
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ sections }));
    const files = ['a.md', '__proto__.md', 'constructor.md'];
    await runs('check', '--config', 'settings.json', '--json', ...files);
    const settings = await runs('config', '--config', 'settings.json', 'a.md');
    for (const word of words) expect(settings).toContain(word);
    writeFileSync(join(folder, 'e.md'), 'Deux  espaces.\n');
    writeFileSync(join(folder, '__proto__.md'), 'Deux  espaces.\n');
    await article(['check', '--baseline', 'known.json', '--update-baseline', 'e.md', '__proto__.md'], here);
    expect(Object.keys(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).files)).toEqual([
      '__proto__.md',
      'e.md',
    ]);
    const { code } = await article(['check', '--baseline', 'known.json', 'e.md', '__proto__.md'], here);
    expect(code).toBe(0);
  });

  test.each(formats.names.map((name) => [name]))('are exported as %s', async (format) => {
    await runs('export', '--to', format, '--math', 'a.md', '-o', `out.${format}`);
  });

  test.each(translationFormats.names.map((name) => [name]))('come back from %s', async (format) => {
    const file = `a.${format}`;
    const asked = ['--keys', words.join(','), '--html', '--comments', '--target-language', 'en'];
    await runs('segments', 'a.md', '--to', format, ...asked, '-o', file);
    // Named for its format: xliff2 too is told by what is in it.
    const named = `a-${format}.${format.startsWith('xliff') ? 'xlf' : format}`;
    writeFileSync(join(folder, named), readFileSync(join(folder, file)));
    await runs('segments', '--check', named);
    if (format === 'tmx') return;
    await runs('status', 'a.md', named);
    expect(await runs('merge', 'a.md', named)).toBe(document);
  });

  test('name nothing: no format, rule, topic or schema', async () => {
    for (const word of words) {
      for (const line of [
        ['export', '--to', word, 'a.md'],
        ['segments', '--to', word, 'a.md'],
        ['check', '--only', word, 'a.md'],
        ['check', '--format', word, 'a.md'],
        ['check', '--profile', word, 'a.md'],
        ['schema', word],
        ['help', word],
        [word],
      ]) {
        const { code, stderr } = await article(line, here);
        expect([code, stderr], line.join(' ')).toEqual([2, expect.stringContaining('unknown')]);
      }
    }
  }, 120_000);
});
