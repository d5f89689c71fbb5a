/** What gettext itself says of our PO files: msgfmt -c, msgfmt --statistics, msgmerge. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TranslationFile } from '../../src/translation/bitext.ts';
import { po } from '../../src/translation/formats/po.ts';
import { temporaryFolder } from '../cli/run.ts';
import { articles, entry, file } from './articles.ts';

/** Where it must be, its absence is a failure; elsewhere the tests say that they were skipped. */
const installed = spawnSync('msgfmt', ['--version']).status === 0;
const needed = installed || process.env['CI'] !== undefined;
const testGettext = needed ? test : test.skip;
const named = (title: string) => (needed ? title : `${title} (skipped: gettext is not installed)`);

const folder = temporaryFolder();

function save(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(command: string, words: readonly string[]): { stdout: string; stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: '' },
  });
  if (error) throw error;
  expect(stderr, `${command} ${words.join(' ')}`).not.toMatch(/error/u);
  expect(status, stderr).toBe(0);
  return { stdout, stderr };
}

/** Everything that gettext may not change. */
function said(files: readonly TranslationFile[]) {
  return files.map(({ entries, ...rest }) => ({
    ...rest,
    entries: entries.map(({ source, target, state }) => ({ source, target, state })),
  }));
}

testGettext(named('msgfmt -c takes what is written, whatever the text'), () => {
  fc.assert(
    fc.property(articles, (files) => {
      run('msgfmt', ['-c', '-o', '/dev/null', save('hostile.po', po.write(files, {}))]);
    }),
    { numRuns: 40 },
  );
});

testGettext(named('msgfmt -c has no warning about plain text'), () => {
  const path = save(
    'plain.po',
    po.write([file({ entries: [entry({ id: 'b', source: ['Oui "là" \\ !'] })] })], {}),
  );
  expect(run('msgfmt', ['-c', '-o', '/dev/null', path])).toEqual({ stdout: '', stderr: '' });
});

testGettext(named('what msgmerge and msgcat write says the same'), () => {
  fc.assert(
    fc.property(articles, (files) => {
      const written = po.write(files, {});
      const path = save('same.po', written);
      const read = said(po.read(written, 'same.po'));
      expect(said(po.read(run('msgcat', [path]).stdout, 'same.po'))).toEqual(read);
      expect(said(po.read(run('msgmerge', ['-q', path, path]).stdout, 'same.po'))).toEqual(read);
    }),
    { numRuns: 40 },
  );
});

testGettext(named('msgfmt --statistics counts as we do'), () => {
  fc.assert(
    fc.property(articles, (files) => {
      const text = po.write(files, {});
      // A text of several articles is read in each of them, and counted once.
      const entries = new Map(
        po.read(text, 'a.po').flatMap((one) => one.entries.map((each) => [each.line, each])),
      );
      const count = (wanted: string) =>
        [...entries.values()].filter(
          ({ target, state }) => (target === null ? 'untranslated' : state) === wanted,
        ).length;
      const { stderr: counted } = run('msgfmt', [
        '--statistics',
        '-o',
        '/dev/null',
        save('counted.po', text),
      ]);
      const number = (what: string) => Number(new RegExp(`(\\d+) ${what}`, 'u').exec(counted)?.[1] ?? 0);
      expect(number('translated')).toBe(count('translated'));
      expect(number('fuzzy')).toBe(count('initial'));
      expect(number('untranslated')).toBe(count('untranslated'));
    }),
    { numRuns: 40 },
  );
});

testGettext(named('msgmerge carries a translation into the next version of an article'), () => {
  const texts = {
    old: ['Le premier paragraphe.', 'Le deuxième paragraphe parle de dés.', 'Le dernier, qui disparaît.'],
    new: ['Un début tout autre ici.', 'Le premier paragraphe.', 'Le deuxième paragraphe parle de deux dés.'],
  };
  const version = (which: 'old' | 'new', translations: readonly (string | null)[]) =>
    po.write(
      [
        file({
          codes: 'markdown',
          targetLanguage: which === 'old' ? 'en' : null,
          entries: texts[which].map((source, index) => {
            const target = translations[index] ?? null;
            return entry({
              id: `b-${index}`,
              line: 2 * index + 1,
              source: [source],
              target: target === null ? null : [target],
              state: 'translated',
            });
          }),
        }),
      ],
      {},
    );
  const old = save('old.po', version('old', ['First.', 'Second, on dice.', 'Gone.']));
  const template = save('new.pot', version('new', []));
  run('msgmerge', ['-q', '--previous', '-o', join(folder, 'new.po'), old, template]);
  const merged = readFileSync(join(folder, 'new.po'), 'utf8');
  const [read] = po.read(merged, 'new.po');
  expect(read).toMatchObject({ original: 'article.md', targetLanguage: 'en' });
  expect(read!.entries.map(({ source, target, state }) => [source[0], target?.[0] ?? null, state])).toEqual([
    [texts.new[0], null, 'initial'],
    [texts.new[1], 'First.', 'translated'],
    [texts.new[2], 'Second, on dice.', 'initial'],
  ]);
  expect(merged).toContain('#| msgid "Le deuxième paragraphe parle de dés."');
  expect(merged).toContain('#~ msgid "Le dernier, qui disparaît."');
});
