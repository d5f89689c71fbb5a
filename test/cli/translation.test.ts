/** The verbs for translators, as a user runs them. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/commands/schemas.ts';
import { root } from '../fixtures.ts';
import { closed } from '../project/closed-schema.ts';
import { article, temporaryFolder } from './run.ts';

const source = join(root, 'fixtures/articles/everything.fr.md');
const endings = { xliff: 'xlf', xliff2: 'xlf', po: 'po', tmx: 'tmx', csv: 'csv', tsv: 'tsv', json: 'json' };

describe.each(Object.entries(endings))('%s', (format, ending) => {
  test.each(['sentence', 'block'])('by %s goes out and comes back byte for byte', async (by) => {
    const file = join(temporaryFolder(), `a.${ending}`);
    await article(['segments', source, '--to', format, '--by', by, '--target-language', 'en', '-o', file]);
    const { stdout, code } = await article(['merge', source, file]);
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(source, 'utf8'));
  });
  test('is written the same each time', async () => {
    const runs = await Promise.all(
      [1, 2].map(() => article(['segments', source, '--to', format, '--pseudo', '--target-language', 'en'])),
    );
    expect(runs[0]!.stdout).toBe(runs[1]!.stdout);
  });
});

test('a byte order mark and CRLF come back', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.md');
  const text = `\ufeff${readFileSync(source, 'utf8').replaceAll('\n', '\r\n')}`;
  writeFileSync(path, text);
  await article(['segments', path, '--target-language', 'en', '--pseudo', '-o', join(folder, 'a.xlf')]);
  await article(['merge', path, join(folder, 'a.xlf'), '-o', join(folder, 'b.md')]);
  const merged = readFileSync(join(folder, 'b.md'), 'utf8');
  expect(merged.startsWith('\ufeff---\r\n')).toBe(true);
  expect(merged.replaceAll('\r\n', '')).not.toContain('\n');
});

describe('a merge that is refused', () => {
  const refusals: readonly [name: string, change: (xliff: string) => string, message: RegExp][] = [
    [
      'a missing code',
      (text) =>
        text.replace(
          /<target[^>]*>(?:(?!<\/target>)[\s\S])*<x id="3"[\s\S]*?<\/target>/u,
          '<target>A</target>',
        ),
      /a\.xlf:\d+: s-\w+: the code .* is missing \(.*everything\.fr\.md:12\)/u,
    ],
    [
      'another article',
      (text) => text.replaceAll(/<note from="article:digest">\w+/gu, '<note from="article:digest">0'),
      /made from another version/u,
    ],
    [
      'an unknown segment',
      (text) => text.replace('id="s-', 'id="s-x'),
      /no segment of .* has this id and text/u,
    ],
  ];
  test.each(refusals)('%s: one line, exit 4, the output as it was', async (_, change, message) => {
    const folder = temporaryFolder();
    const [file, output] = [join(folder, 'a.xlf'), join(folder, 'out.md')];
    await article(['segments', source, '--target-language', 'en', '--pseudo', '-o', file]);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, change(text));
    expect(readFileSync(file, 'utf8')).not.toBe(text);
    writeFileSync(output, 'as it was');
    const { code, stdout, stderr } = await article(['merge', source, file, '-o', output]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(message);
    expect(readFileSync(output, 'utf8')).toBe('as it was');
  });
});

describe('what cannot be read', () => {
  const bad: readonly [name: string, content: string | Uint8Array, message: RegExp][] = [
    ['empty.xlf', '', /empty\.xlf/u],
    [
      'laughs.xlf',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>',
      /laughs\.xlf:1/u,
    ],
    ['deep.xlf', `<xliff version="1.2">${'<g>'.repeat(20_000)}`, /deep\.xlf:1/u],
    [
      'cut.xlf',
      '<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file>',
      /cut\.xlf/u,
    ],
    ['nul.po', 'msgid "a\0"\nmsgstr "b"\n', /nul\.po/u],
    ['latin.csv', new Uint8Array([0xe9, 0x2c, 0x0a]), /latin\.csv/u],
    ['broken.json', '{"schema": ', /broken\.json:1/u],
    ['columns.csv', 'a,b\n1,2\n', /columns\.csv:1: no column 'id'/u],
  ];
  test.each(bad)('%s is refused with exit 3', async (name, content, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), content);
    const { code, stdout, stderr } = await article([
      'merge',
      source,
      join(folder, name),
      '-o',
      join(folder, 'out.md'),
    ]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/bug of ours|\n +at /u);
    expect(existsSync(join(folder, 'out.md'))).toBe(false);
  });
  test('a file of 100 MB is refused', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'large.xlf'), Buffer.alloc(100 * 1024 * 1024, 0x20));
    const { code, stderr } = await article(['merge', source, join(folder, 'large.xlf')]);
    expect(code).toBe(3);
    expect(stderr).toContain('larger than 64 MB');
  });
});

describe('options', () => {
  const translation = join(root, 'fixtures/translations/las-vegas.en.csv');
  const bare = join(root, 'fixtures/articles/las-vegas.fr.txt');
  test('--partial writes the good segments, lists the others and exits 4', async () => {
    const { code, stdout, stderr } = await article([
      'merge',
      bare,
      join(root, 'fixtures/translations/faulty.csv'),
      '--partial',
    ]);
    expect(code).toBe(4);
    expect(stdout).toContain('I went there to play');
    expect(stdout).toContain('Partir une semaine');
    expect(stderr).toContain('{1/} is not in the source');
  });
  test('--min-coverage exits 1 and writes nothing', async () => {
    const half = join(temporaryFolder(), 'half.csv');
    writeFileSync(half, readFileSync(translation, 'utf8').split('\r\n').slice(0, 10).join('\r\n'));
    const { code, stdout, stderr } = await article(['merge', bare, half, '--min-coverage', '90']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/26\.4 % translated, 90 % asked/u);
  });
  test('--rebase says what a newer source changed', async () => {
    const newer = join(temporaryFolder(), 'las-vegas.fr.txt');
    writeFileSync(
      newer,
      readFileSync(bare, 'utf8')
        .replace('et je demande une revanche', 'et je demande ma revanche')
        .replace('La suite?', 'La suite, déjà ?'),
    );
    const { code, stderr } = await article([
      'merge',
      newer,
      translation,
      '--rebase',
      '-o',
      join(temporaryFolder(), 'o.txt'),
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/Rebased on .*: 32 kept, 0 moved, 1 fuzzy, 1 new, 1 gone/u);
  });
  test('merge refuses to write over what it reads', async () => {
    expect((await article(['merge', bare, translation, '-o', bare])).code).toBe(2);
  });
  test('a wrong format, percentage or pattern is a usage error', async () => {
    expect((await article(['segments', bare, '--to', 'xlif'])).stderr).toContain('Did you mean xliff?');
    expect((await article(['merge', bare, translation, '--min-coverage', '101'])).code).toBe(2);
    expect((await article(['segments', bare, '--protect', '('])).code).toBe(2);
  });
  test('an article that cannot be read leaves no file of the others', async () => {
    const file = join(temporaryFolder(), 'a.xlf');
    expect((await article(['segments', bare, 'missing.md', '-o', file])).code).toBe(3);
    expect(existsSync(file)).toBe(false);
  });
});

describe('JSON', () => {
  const translation = 'fixtures/translations/las-vegas.en.csv';
  const lines: readonly [schema: string, words: readonly string[]][] = [
    [
      'segments',
      [
        'segments',
        'fixtures/articles/everything.fr.md',
        'fixtures/articles/las-vegas.fr.txt',
        '--to',
        'json',
        '--memory',
        'fixtures/translations/las-vegas.en.tmx',
      ],
    ],
    ['segments-stats', ['segments', 'fixtures/articles/las-vegas.fr.txt', '--stats', '--json']],
    ['segments-check', ['segments', '--check', 'fixtures/translations/faulty.csv', '--json']],
    [
      'status',
      [
        'status',
        'fixtures/articles/las-vegas.fr.txt',
        translation,
        'fixtures/translations/faulty.csv',
        '--json',
      ],
    ],
    [
      'memory',
      ['memory', 'fixtures/translations/jardin.fr.md', 'fixtures/translations/jardin.en.md', '--json'],
    ],
  ];
  test.each(lines)('%s is what its schema says', async (schema, words) => {
    const { stdout } = await article(words);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      closed(schemas[schema]!) as object,
    );
    expect(validate(JSON.parse(stdout)) ? [] : validate.errors).toEqual([]);
  });
});

describe('a merge that moves addresses of headings', () => {
  const site = (files: Readonly<Record<string, string>>) => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  };
  const source = 'Voir [ici](#début).\n\n## Début\n\nFin.\n';
  const mergedIn = async (files: Readonly<Record<string, string>>, ...words: string[]) => {
    const cwd = site({ 'a.md': source, ...files });
    const { stdout } = await article(
      ['segments', '--lang', 'fr', '--to', 'csv', '--target-language', 'en', 'a.md'],
      { cwd },
    );
    const translations: Readonly<Record<string, string>> = {
      Début: 'Start',
      'Fin.': 'End.',
      'Voir {1}ici{/1}.': 'See {1}here{/1}.',
    };
    const table = Object.entries(translations).reduce(
      (csv, [text, target]) => csv.replace(`,${text},,`, `,${text},${target},`),
      stdout,
    );
    writeFileSync(join(cwd, 'a.csv'), table);
    const answer = await article(['merge', 'a.md', 'a.csv', '-o', 'b.md', ...words], { cwd });
    return { ...answer, text: readFileSync(join(cwd, 'b.md'), 'utf8') };
  };

  test('leads links there and names each on stderr', async () => {
    const { text, stderr, code } = await mergedIn({});
    expect(text).toBe('See [here](#start).\n\n## Start\n\nEnd.\n');
    expect(stderr).toContain('#début is now #start (line 3)');
    expect(code).toBe(0);
  });

  test('tells it as JSON, as the schema has it', async () => {
    const { stdout } = await mergedIn({}, '--json');
    const document = JSON.parse(stdout);
    expect(document.movedAnchors).toEqual([{ from: 'début', to: 'start', line: 3 }]);
    expect(document.segments).toEqual({ all: 3, translated: 3 });
    const validate = new Ajv2020().compile(closed(schemas['merge']!) as object);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
  });

  test('keeps the old address where the site has a syntax for it, and says where not', async () => {
    const kept = await mergedIn({ 'hugo.toml': '' }, '--keep-anchors');
    expect(kept.text).toBe('See [here](#début).\n\n## Start {#début}\n\nEnd.\n');
    expect(kept.stderr).not.toContain('is now');
    const led = await mergedIn({}, '--keep-anchors');
    expect(led.text).toContain('[here](#start)');
    expect(led.stderr).toContain('has no syntax for the address of a heading');
    const plain = await mergedIn({ 'mkdocs.yml': 'site_name: a\n' }, '--keep-anchors');
    expect(plain.text).toContain('## Start\n');
    const attributes = await mergedIn(
      { 'mkdocs.yml': 'markdown_extensions:\n  - attr_list\n' },
      '--keep-anchors',
    );
    expect(attributes.text).toContain('[here](#début).\n\n## Start {: #début }\n');
  });

  test('has stdout for the article, or for JSON', async () => {
    const cwd = site({ 'a.md': source, 'a.csv': '' });
    const { code, stderr } = await article(['merge', 'a.md', 'a.csv', '--json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--json needs -o');
  });
});
