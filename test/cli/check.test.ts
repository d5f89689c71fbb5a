/** What `article check` and `article config` promise on the command line. */

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/commands/schemas.ts';
import { root } from '../fixtures.ts';
import { closed } from '../project/closed-schema.ts';
import { article, shell, temporaryFolder } from './run.ts';

const only = ['--only', 'doubled-spaces'];
const faulty = '# Titre\n\nUn  deux et trois.\n';
const right = '# Titre\n\nUn deux et trois.\n';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const check = (cwd: string, ...words: string[]) => article(['check', ...words], { cwd });
const checkText = (stdin: string | Uint8Array, ...words: string[]) =>
  article(['check', ...words], { stdin, cwd: temporaryFolder() });

describe('the report', () => {
  test('says where, what, shows the place and what it would become', async () => {
    const { code, stdout } = await check(folderWith({ 'a.md': faulty }), ...only, 'a.md');
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'a.md:3:3 warning doubled-spaces 2 spaces in a row: one is enough',
      '  | Un··deux et trois.',
      '  |   ^^',
      '  > Un·deux et trois.',
    ]);
    expect(stdout).toContain('docs/rules/doubled-spaces.md');
    expect(stdout).toMatch(/\n1 warning in 1 article; --write fixes 1\n$/u);
  });

  test('of nothing says so and exits 0', async () => {
    const { code, stdout } = await check(folderWith({ 'a.md': right }), ...only, 'a.md');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'nothing found in 1 article\n' });
  });

  test('of what cannot be read is left to the error', async () => {
    const { code, stdout } = await checkText(Uint8Array.of(0xff));
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });

  test('underlines after wide characters, shows no-break spaces and cuts long lines', async () => {
    const long = 'mot '.repeat(60);
    const { stdout } = await checkText(`${long}日本\u00a0x\u202fy  deux ${long}\n`, ...only, '--lang', 'fr');
    const [, source, marks, becomes] = stdout.split('\n');
    expect(source).toContain('日本⍽x⎵y··deux');
    expect(source!.length).toBeLessThan(90);
    // Each of the two wide characters takes two columns.
    expect(marks!.indexOf('^')).toBe(source!.indexOf('··') + 2);
    expect(becomes).toContain('y·deux');
    expect(stdout).toContain('⍽ a no-break space, ⎵ a fine no-break space, · a space');
  });

  test('as JSON is what its schema says, with budgets and suppressions', async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      closed(schemas['check']!) as object,
    );
    const text = `${faulty}\n<!-- article-ignore nothing -->\nUn.\n`;
    const { stdout } = await checkText(text, '--json', '--max-words', '2', '--stdin-name', 'a.md');
    const document = JSON.parse(stdout);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    const rules = document.files[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['budget', 'doubled-spaces', 'suppression']));
  });

  test('as SARIF is valid by its official schema, and its regions are right', async () => {
    const { stdout } = await check(
      folderWith({ 'un été.md': faulty }),
      ...only,
      '--format',
      'sarif',
      'un été.md',
    );
    const log = JSON.parse(stdout);
    const { $schema: _, id: __, ...schema } = sarifSchema as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    const validate = ajv.compile(schema);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const [result] = log.runs[0].results;
    expect(result).toMatchObject({
      ruleId: 'doubled-spaces',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'un%20%C3%A9t%C3%A9.md' },
            region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 5 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: ' ' } }] }] }],
    });
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe('doubled-spaces');
  });

  test('as annotations of GitHub escapes what would break a line of them', async () => {
    const folder = folderWith({ 'a,b 100%.md': faulty });
    const { stdout } = await check(folder, ...only, '--format', 'github', 'a,b 100%.md');
    expect(stdout).toBe(
      '::warning file=a%2Cb 100%25.md,line=3,col=3,endLine=3,endColumn=5,title=doubled-spaces::2 spaces in a row: one is enough\n',
    );
  });
});

describe('the exit code', () => {
  test.each([
    [[], 1],
    [['--fail-on', 'error'], 0],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
    [['--fail-on', 'error', '--max-warnings', '0'], 1],
    [['--fail-on', 'error', '--max-words', '2'], 1],
  ])('of one warning with %j is %i', async (words, code) => {
    expect((await checkText(faulty, ...only, ...words)).code).toBe(code);
  });

  test.each([
    [['--only', 'double-spaces'], 'Did you mean doubled-spaces?'],
    [['--profile', 'fr-CAN'], 'Did you mean fr-CA?'],
    [['--format', 'jsn'], 'Did you mean json?'],
    [['--update-baseline'], '--baseline known.json'],
    [['--write'], '--fix'],
    [['--only', ','], 'no rule is named'],
  ])('of %j is 2, with a hint', async (words, hint) => {
    const { code, stdout, stderr } = await checkText(faulty, ...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});

describe('--fix', () => {
  test('prints the fixed text only, adds no newline, and tells the rest on stderr', async () => {
    const ran = await checkText('Un  deux.', '--fix', '-', '--max-words', '1');
    expect(ran).toMatchObject({ code: 1, stdout: 'Un deux.' });
    expect(ran.stderr).toContain('error budget');
  });

  test.each([
    [
      'CRLF and a byte order mark',
      Buffer.from('\ufeffUn  é.\r\nUn  é.\r\n'),
      [],
      Buffer.from('\ufeffUn é.\r\nUn é.\r\n'),
    ],
    [
      'UTF-16 LE',
      Buffer.from('\ufeffUn  é.', 'utf16le'),
      ['--encoding', 'utf-16le'],
      Buffer.from('\ufeffUn é.', 'utf16le'),
    ],
    [
      'windows-1252',
      Buffer.from('Un  \x9cuf \x80.', 'latin1'),
      ['--encoding', 'windows-1252'],
      Buffer.from('Un \x9cuf \x80.', 'latin1'),
    ],
  ])('keeps %s', async (_, bytes, words, expected) => {
    const folder = folderWith({ 'a.txt': bytes });
    await check(folder, ...only, ...words, '--write', 'a.txt');
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(expected);
  });

  test('refuses an encoding that is only read, and leaves the file whole', async () => {
    const bytes = Buffer.from('\x82\xa0  a', 'latin1');
    const folder = folderWith({ 'a.txt': bytes });
    const { code, stderr } = await check(folder, ...only, '--encoding', 'shift_jis', '--write', 'a.txt');
    expect(code).toBe(5);
    expect(stderr).toContain('a.txt: shift_jis is read but not written');
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(bytes);
  });

  test('of several articles is refused', async () => {
    const { code, stderr } = await check(
      folderWith({ 'a.md': faulty, 'b.md': faulty }),
      '--fix',
      'a.md',
      'b.md',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('--write');
  });

  test('in place keeps the mode, and touches nothing where nothing is to fix', async () => {
    const folder = folderWith({ 'a.md': faulty, 'b.md': right });
    chmodSync(join(folder, 'a.md'), 0o640);
    const before = statSync(join(folder, 'b.md')).mtimeMs;
    const { code, stdout } = await check(folder, ...only, '--write', 'a.md', 'b.md');
    expect(code).toBe(0);
    expect(stdout).toBe('nothing found in 2 articles; 1 edit made\n');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(right);
    expect(statSync(join(folder, 'a.md')).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, 'b.md')).mtimeMs).toBe(before);
  });

  test('as a diff is a patch that git applies, and changes no file', async () => {
    const folder = folderWith({ 'posts/a.md': `\ufeff${faulty}`, 'posts/b.md': 'Un  deux' });
    const { stdout } = await check(folder, ...only, '--dry-run', 'posts/a.md', 'posts/b.md');
    expect(readFileSync(join(folder, 'posts/a.md'), 'utf8')).toBe(`\ufeff${faulty}`);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout });
    expect(readFileSync(join(folder, 'posts/a.md'), 'utf8')).toBe(`\ufeff${right}`);
    expect(readFileSync(join(folder, 'posts/b.md'), 'utf8')).toBe('Un deux');
  });

  test('as a diff has the encoding of the file, and a path that git takes', async () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const folder = folderWith({ 'a.md': latin('Léon  dort.\n') });
    const patch = join(folder, 'a.patch');
    const program = join(root, 'dist/bin/article.cjs');
    const words = `check --only doubled-spaces --encoding windows-1252 --dry-run ./a.md > ${patch}`;
    execFileSync('sh', ['-c', `${process.execPath} ${program} ${words}`], { cwd: folder, stdio: 'ignore' });
    execFileSync('git', ['apply', patch], { cwd: folder });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(latin('Léon dort.\n'));
  });

  test('in place leaves a file whole that its owner made read-only', async () => {
    const folder = folderWith({ 'a.md': faulty });
    chmodSync(join(folder, 'a.md'), 0o444);
    const { code, stderr } = await check(folder, ...only, '--write', 'a.md');
    expect({ code, stderr }).toMatchObject({ code: 5, stderr: expect.stringContaining('permission denied') });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(faulty);
  });
});

describe('a baseline', () => {
  test('forgives what stood when it was written, wherever it moves, and shrinks', async () => {
    const folder = folderWith({ 'a.md': 'Un  deux trois quatre.\n\nCinq  six sept huit.\n' });
    const run = (...words: string[]) => check(folder, ...words, '--baseline', 'known.json', 'a.md');
    const known = () =>
      Object.keys(JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')).files['a.md'] ?? {});

    expect((await run()).code).toBe(2);
    expect((await run('--update-baseline')).code).toBe(0);
    expect(known()).toHaveLength(2);
    expect(await run()).toMatchObject({
      code: 0,
      stdout: 'nothing found in 1 article; 2 forgiven by the baseline\n',
    });

    writeFileSync(join(folder, 'a.md'), 'Avant.\n\nCinq  six sept huit.\n\nNeuf  dix.\n');
    const ran = await run();
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('a.md:5:5 warning doubled-spaces');
    expect(ran.stdout).toContain('1 warning in 1 article');
    expect(ran.stderr).toBe('known.json: 1 known, 2 before\n');
    expect(known()).toHaveLength(1);
    expect((await run('--only', 'budget')).code).toBe(0);
    expect(known()).toHaveLength(1);
  });

  test('holds a budget at the excess that it knows', async () => {
    const folder = folderWith({ 'a.md': 'Un deux trois quatre.\n' });
    const run = (...words: string[]) =>
      check(folder, '--only', 'budget', '--max-words', '2', '--baseline', 'known.json', 'a.md', ...words);
    await check(folder, '--max-words', '2', '--baseline', 'known.json', '--update-baseline', 'a.md');
    expect((await run()).code).toBe(0);
    writeFileSync(join(folder, 'a.md'), 'Un deux trois quatre cinq.\n');
    expect((await run()).code).toBe(1);
  });
});

describe('a configuration', () => {
  const rulesOff = 'rules:\n  doubled-spaces: off\n';

  test.each([
    ['article.config.yaml', rulesOff],
    ['article.config.yml', rulesOff],
    ['article.config.json', '{"$schema": "x", "rules": {"doubled-spaces": "off"}}'],
    ['package.json', '{"name": "x", "article": {"rules": {"doubled-spaces": {"severity": "off"}}}}'],
  ])('%s is found upwards', async (name, content) => {
    const folder = folderWith({
      [name]: content,
      'posts/a.md': faulty,
      'posts/package.json': '{"name": "y"}',
    });
    expect((await check(join(folder, 'posts'), 'a.md')).stdout).not.toContain('doubled-spaces');
    expect((await check(join(folder, 'posts'), '--no-config', 'a.md')).stdout).toContain('doubled-spaces');
  });

  test.each([
    ['rule: {}\n', 'a.yaml:1:1: unknown key', 'Did you mean rules?'],
    [
      'rules:\n  doubled-space: off\n',
      "a.yaml:2:3: unknown key 'doubled-space'",
      'Did you mean doubled-spaces?',
    ],
    ['failOn: warnings\n', "a.yaml:1:1: unknown severity 'warnings'", 'Did you mean warning?'],
    ['budgets:\n  maxWord: 3\n', "a.yaml:2:3: unknown key 'maxWord'", 'Did you mean maxWords?'],
    ['sections:\n  Les jeux: {minReadability: 3}\n', 'a.yaml:2:14: unknown key', 'Keys: maxWords'],
    ['maxWarnings: many\n', "a.yaml:1:1: 'many' is not a number", ''],
    ['rules: [a]\n', 'a.yaml:1:1: ["a"] is not a set of keys', ''],
    ['a: b: c\n', 'a.yaml:1:', 'article schema config'],
  ])('that says %j is refused with the place', async (content, message, hint) => {
    const folder = folderWith({ 'a.yaml': content, 'a.md': right });
    const { code, stderr } = await check(folder, '--config', 'a.yaml', 'a.md');
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  test('gives way to the front matter, and that to what is typed', async () => {
    const folder = folderWith({
      'article.config.yaml':
        'failOn: info\nrules:\n  doubled-spaces: error\nsections:\n  Fin: {maxWords: 1}\n',
      'a.md':
        '---\narticle:\n  rules: {doubled-spaces: info}\n  budgets: {maxWords: 3}\n---\n\nUn  deux.\n\n## Fin\n\nUn deux.\n',
    });
    const { stdout } = await check(folder, 'a.md');
    expect(stdout).toContain('a.md:7:3 info doubled-spaces');
    expect(stdout).toContain('5 words, at most 3 allowed');
    expect(stdout).toContain("2 words in 'Fin', at most 1 allowed");
    expect((await check(folder, '--skip', 'doubled-spaces', 'a.md')).stdout).not.toContain(
      'info doubled-spaces',
    );

    const { stdout: shown } = await article(['config', '--json', '--max-words', '9', 'a.md'], {
      cwd: folder,
    });
    const document = JSON.parse(shown);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      closed(schemas['config-values']!) as object,
    );
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(document.file).toBe('article.config.yaml');
    expect(document.settings).toEqual(
      expect.arrayContaining([
        { key: 'profile', value: 'fr-FR', from: 'default', where: null },
        { key: 'failOn', value: 'info', from: 'file', where: 'article.config.yaml:1:1' },
        { key: 'rules.doubled-spaces', value: 'info', from: 'front matter', where: 'a.md:3:11' },
        { key: 'budgets.maxWords', value: 9, from: 'option', where: null },
        { key: 'sections.Fin.maxWords', value: 1, from: 'file', where: 'article.config.yaml:5:9' },
      ]),
    );
  });

  test('in the front matter skips rules, and what it skips in vain is reported', async () => {
    const skip = (text: string, ...names: string[]) =>
      checkText(`---\narticle:\n  skip: [${names}]\n---\n\n${text}`, '--stdin-name', 'a.md');
    expect((await skip('Un  deux.\n', 'doubled-spaces')).stdout).not.toContain('doubled-spaces');
    expect((await skip('Un deux.\n', 'doubled-spaces')).stdout).toContain('a.md:3:10 warning suppression');
    expect((await skip('Un deux.\n', 'double')).stdout).toContain(
      "a.md:3:10 warning suppression there is no rule 'double'",
    );
  });

  test('of another tool under the same key of the front matter is left alone', async () => {
    const { stderr } = await checkText('---\narticle: a string\n---\n\nUn deux.\n', '--stdin-name', 'a.md');
    expect(stderr).toBe('');
  });

  test('is valid by the schema for editors exactly when it is read', () => {
    const validate = new Ajv2020({ strict: false }).compile(schemas['config'] as object);
    expect(validate({ failOn: 'error', rules: { 'doubled-spaces': 'off' }, budgets: { maxWords: 3 } })).toBe(
      true,
    );
    expect(
      validate({ sections: { A: { maxWords: 3 } }, rules: { 'doubled-spaces': { severity: 'info' } } }),
    ).toBe(true);
    expect(validate({ rule: {} })).toBe(false);
    expect(validate({ sections: { A: { minReadability: 3 } } })).toBe(false);
  });
});

describe('--grammalecte', () => {
  const text = 'Le *marché* 😀 sont grand.\n\nLe re:Invent et `du code`, un motinconu, Sophie.\n';

  /** Answers as Grammalecte would about the masked text, whose offsets it counts in code points. */
  const fake = `#!/usr/bin/env node
const lines = require('fs').readFileSync(process.argv.at(-1), 'utf8').split('\\n');
const error = (line, word, sType, sMessage) => {
  const nStart = [...lines[line].slice(0, lines[line].indexOf(word))].length;
  return { nStart, nEnd: nStart + word.length, sType, sMessage, sValue: word };
};
console.log('{ "grammalecte": "2", "lang": "fr", "data" : [');
console.log(JSON.stringify({ iParagraph: 1, lGrammarErrors: [error(0, 'sont', 'conj', 'Accord.'), error(0, ' sont', 'esp', 'Espace.')], lSpellingErrors: [] }) + ',');
console.log(JSON.stringify({ iParagraph: 2, lGrammarErrors: [error(1, 'Invent', 'maj', 'Majuscule.'), error(1, '_', 'x', 'Signe.')], lSpellingErrors: [error(1, 'motinconu', 'WORD'), error(1, 'Sophie', 'WORD')] }));
console.log(']}');
`;

  test('tells what the installed program finds, in its place', async () => {
    // The package.json says how Node reads the script, whatever stands above the folder of temporary files.
    const folder = folderWith({ 'bin/grammalecte-cli.py': fake, 'bin/package.json': '{}', 'a.md': text });
    chmodSync(join(folder, 'bin/grammalecte-cli.py'), 0o755);
    const ran = await article(
      ['check', '--only', 'grammalecte', '--grammalecte', '--lang', 'fr', '--format', 'github', 'a.md'],
      {
        cwd: folder,
        env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
      },
    );
    expect(ran.stderr).toBe('');
    expect(ran.stdout.trimEnd().split('\n')).toEqual([
      '::warning file=a.md,line=1,col=16,endLine=1,endColumn=20,title=grammalecte::Accord.',
      "::notice file=a.md,line=3,col=31,endLine=3,endColumn=40,title=grammalecte::'motinconu' is in no dictionary",
    ]);
  });

  test('without the program says so in one line and checks the rest', async () => {
    const { code, stderr, stdout } = await article(['check', ...only, '--grammalecte'], {
      stdin: faulty,
      cwd: temporaryFolder(),
      env: { PATH: temporaryFolder() },
    });
    expect(code).toBe(1);
    expect(stdout).toContain('doubled-spaces');
    expect(stderr).toBe('grammalecte-cli is not on the PATH: grammar is not checked\n');
  });
});

test('links to files that are not there are known to the rules', async () => {
  const folder = folderWith({
    'a.md': '[a](b.md) [b](c%20d.md#x) [c](/e) [d](https://x.y)\n',
    'c d.md': 'x',
  });
  expect(existsSync(join(folder, 'c d.md'))).toBe(true);
  expect((await check(folder, 'a.md')).stderr).toBe('');
});

describe('a link to a file that is not there', () => {
  const missing = async (files: Readonly<Record<string, string>>, path = 'a.md') => {
    const { stdout } = await check(folderWith(files), '--json', '--only', 'missing-files', path);
    return JSON.parse(stdout).files[0].findings.map(({ message }: { message: string }) => message);
  };

  test('is reported where it plainly is a file of the folder', async () => {
    const text = '[a](b.md) ![c](c.png) [d](d.pdf#page=2)\n\n[e]: <f g.csv>\n\n[e]\n';
    expect(await missing({ 'a.md': text })).toEqual(
      [
        'no file stands at « b.md »',
        'no file stands at « c.png »',
        'no file stands at « d.pdf#page=2 »',
        'no file stands at « f%20g.csv »',
      ].map((message) => message.replace('%20', ' ')),
    );
  });

  test.each([
    ['addresses of pages', '[a](b) [b](b/) [c](b.html) [d](/b.md) [e](../b/) [f](?p=2)\n'],
    [
      'what a template prints',
      '![a]({{ site.img }}/b.png) [b]({% link b.md %}) ![c]({filename}/b.png) ![d]($' + '{b}.png)\n',
    ],
    ['aliases of folders', '![a](@site/b.png) ![b](~/b.png) [c](|filename|b.md)\n'],
    ['an article that says its own address', '---\npermalink: /x/\n---\n\n![a](b.png)\n'],
  ])('is not looked for in %s', async (_, text) => {
    expect(await missing({ 'a.md': text })).toEqual([]);
  });

  test('is looked for where the site has it', async () => {
    const hugo = { 'hugo.toml': '', 'static/b.png': 'x', 'content/posts/a/c.png': 'x' };
    const text = '![a](b.png) ![b](c.png) ![c](none.png)\n';
    expect(await missing({ ...hugo, 'content/posts/a.md': text }, 'content/posts/a.md')).toEqual([
      'no file stands at « none.png »',
    ]);
  });

  test('is not looked for from a piece that other articles include', async () => {
    expect(await missing({ '_part.md': '![a](b.png)\n' }, '_part.md')).toEqual([]);
  });
});

describe('an address that a fix moves', () => {
  const text = '[x](#quoi-de-neuf-)\n\n## Quoi de neuf ?\n\nRien du tout.\n';

  test('is named, and links of the article follow', async () => {
    const folder = folderWith({ 'a.md': text });
    const { stdout } = await check(folder, '--write', '--lang', 'fr', 'a.md');
    expect(stdout).toContain('#quoi-de-neuf- is now #quoi-de-neuf (line 3)');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain(
      '[x](#quoi-de-neuf)\n\n## Quoi de neuf\u202f?',
    );
  });

  test('is named on stderr where stdout is for the fixed text, and in JSON', async () => {
    const folder = folderWith({ 'a.md': text });
    const { stderr } = await check(folder, '--fix', '--lang', 'fr', 'a.md');
    expect(stderr).toContain('#quoi-de-neuf- is now #quoi-de-neuf');
    const { stdout } = await check(folder, '--write', '--json', '--lang', 'fr', 'a.md');
    expect(JSON.parse(stdout).files[0].movedAnchors).toEqual([
      { from: 'quoi-de-neuf-', to: 'quoi-de-neuf', line: 3 },
    ]);
  });

  test('stays on a platform where it does not move', async () => {
    const folder = folderWith({ 'a.md': text });
    const { stdout } = await check(folder, '--write', '--slugs', 'pandoc', '--lang', 'fr', 'a.md');
    expect(stdout).not.toContain('is now');
  });

  test('of the page itself is named with the line that keeps it', async () => {
    const post = '---\ndate: 2026-04-01\nlang: fr\n---\n\n# Quoi de neuf ?\n\nRien.\n';
    const named = async (settings: string) => {
      const folder = folderWith({ 'mkdocs.yml': settings, 'docs/blog/posts/a.md': post });
      return (await check(folder, '--write', 'docs/blog/posts/a.md')).stdout;
    };
    expect(await named('plugins:\n  - search\n  - blog:\n      blog_dir: blog\n')).toContain(
      'the page has another address: quoi-de-neuf- is now quoi-de-neuf\n  to keep it, add to the front matter: slug: quoi-de-neuf-',
    );
    expect(await named('plugins:\n  - search\n')).not.toContain('the page has another address');
  });
});

describe('a bare address', () => {
  const fixed = async (text: string) =>
    (
      await check(folderWith({ 'a.md': `# Titre\n\n${text}` }), '--fix', '--lang', 'fr', 'a.md')
    ).stdout.replace('# Titre\n\n', '');

  test('gets signs around it where a no-break space would be glued to it', async () => {
    expect(await fixed('Voir https://example.org/a ; et (https://example.org/b) !\n')).toBe(
      'Voir <https://example.org/a>\u202f; et (<https://example.org/b>)\u202f!\n',
    );
  });

  test('without a scheme keeps the plain space', async () => {
    const text = 'Voir www.example.org ; et « www.example.org » aussi ; fin.\n';
    const changed = await fixed(text);
    expect(changed).toContain('www.example.org ;');
    expect(changed).toContain('« www.example.org »');
    expect(changed).toContain('aussi\u202f; fin');
  });

  test('in signs is left as it is', async () => {
    expect(await fixed('Voir <https://example.org> ; et [lien](https://example.org) ; fin.\n')).toBe(
      'Voir <https://example.org>\u202f; et [lien](https://example.org)\u202f; fin.\n',
    );
  });
});

test.skipIf(!existsSync('/dev/full'))(
  'what was fixed is told where its report cannot be written',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), 'Deux  espaces.\n');
    const { code, stderr } = await shell(
      'article check --write --only doubled-spaces --lang fr a.md > /dev/full',
      folder,
    );
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('Deux espaces.\n');
    expect({ code, stderr }).toEqual({
      code: 5,
      stderr: expect.stringMatching(/^1 edit stands in the files all the same[\s\S]*stdout: no space left/u),
    });
  },
);
