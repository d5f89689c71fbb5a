/**
 * Sends articles through the programs that translators use and back: OmegaT, gettext, the Translate Toolkit. Each check
 * has a name of its own; without its program it says so, and fails where CI is set.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const command = resolve('dist/bin/article.cjs');
const folder = mkdtempSync(join(tmpdir(), 'article-clients-'));
const articles = ['everything.fr.md', 'las-vegas.fr.txt'].map((name) => resolve('fixtures/articles', name));

const omegatProject = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    <source_dir>__DEFAULT__</source_dir>
    <target_dir>__DEFAULT__</target_dir>
    <tm_dir>__DEFAULT__</tm_dir>
    <glossary_dir>__DEFAULT__</glossary_dir>
    <dictionary_dir>__DEFAULT__</dictionary_dir>
    <source_lang>FR</source_lang>
    <target_lang>EN</target_lang>
    <sentence_seg>false</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
  </project>
</omegat>
`;

const checks = {
  'OmegaT brings an article back in marks, and without them byte for byte': ['omegat', omegat],
  'msgfmt -c and msgmerge take our PO, and count as we do': ['msgfmt', gettext],
  'pocount and pofilter of the Translate Toolkit read our PO': ['pocount', toolkit],
};

let failed = 0;
for (const [name, [program, check]] of Object.entries(checks)) {
  if (spawnSync('which', [program]).status !== 0) {
    console.log(`skipped: ${program} is not installed: ${name}`);
    if (process.env.CI) failed++;
    continue;
  }
  try {
    for (const path of articles) check(path);
    console.log(`ok   ${name}`);
  } catch (error) {
    failed++;
    console.error(`FELL ${name}: ${error.message}`);
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;

function article(...words) {
  return execFileSync(process.execPath, [command, ...words], { encoding: 'utf8' });
}

function run(program, ...words) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${status}\n${stdout}\n${stderr}`);
  return stdout + stderr;
}

function same(found, wanted, what) {
  if (found !== wanted)
    throw new Error(
      `${what}: ${JSON.stringify(found).slice(0, 200)} for ${JSON.stringify(wanted).slice(0, 200)}`,
    );
}

/** OmegaT itself makes the memory with every segment as its own translation; each is put in marks, and OmegaT translates with it. */
function omegat(path) {
  const project = join(folder, `omegat-${basename(path)}`);
  for (const part of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary', 'config'])
    mkdirSync(join(project, part), { recursive: true });
  writeFileSync(join(project, 'omegat.project'), omegatProject);
  article(
    'segments',
    path,
    '--target-language',
    'en',
    '--client',
    'omegat',
    '-o',
    join(project, 'source/article.xlf'),
  );
  const config = `--config-dir=${join(project, 'config')}`;
  const memory = join(project, 'equal.tmx');
  run(
    'omegat',
    project,
    '--mode=console-createpseudotranslatetmx',
    `--pseudotranslatetmx=${memory}`,
    '--pseudotranslatetype=equal',
    config,
  );
  const marked = readFileSync(memory, 'utf8').replace(
    /(<tuv lang="EN">\s*<seg>)([\s\S]*?)(<\/seg>)/g,
    '$1⟦$2⟧$3',
  );
  writeFileSync(join(project, 'omegat/project_save.tmx'), marked);
  run('omegat', project, '--mode=console-translate', config);
  const merged = article('merge', path, join(project, 'target/article.xlf'));
  same(merged.replace(/[⟦⟧]/g, ''), readFileSync(path, 'utf8'), 'without marks');
  const { files } = JSON.parse(article('segments', path, '--to', 'json'));
  same(merged.match(/⟦/g).length, files[0].segments.length, 'marks');
}

function gettext(path) {
  const [template, po] = [join(folder, 'article.pot'), join(folder, 'article.po')];
  article('segments', path, '--to', 'po', '-o', template);
  article('segments', path, '--to', 'po', '--target-language', 'en', '--pseudo', '-o', po);
  run('msgfmt', '-c', '-o', '/dev/null', po);
  const merged = run('msgmerge', '--quiet', '-o', '-', po, template);
  writeFileSync(po, merged);
  const statistics = run('msgfmt', '--statistics', '-o', '/dev/null', po);
  const { total } = JSON.parse(
    article('segments', path, '--by', 'block', '--codes', 'markdown', '--stats', '--json'),
  );
  const repeated = total.bands.find(({ band }) => band === 'repetition').segments;
  same(
    Number(/^(\d+) translated/m.exec(statistics)?.[1]),
    total.all.segments - repeated,
    'translated messages',
  );
  article('merge', path, po, '--missing', 'fail');
}

function toolkit(path) {
  const po = join(folder, 'toolkit.po');
  cpSync(path, join(folder, basename(path)));
  article('segments', path, '--to', 'po', '--target-language', 'en', '--pseudo', '-o', po);
  const counted = run('pocount', '--csv', po);
  const { total } = JSON.parse(
    article('segments', path, '--by', 'block', '--codes', 'markdown', '--stats', '--json'),
  );
  const repeated = total.bands.find(({ band }) => band === 'repetition').segments;
  const [names, values] = counted
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((cell) => cell.trim()));
  same(
    Number(values[names.indexOf('Translated Messages')]),
    total.all.segments - repeated,
    'translated messages',
  );
  run('pofilter', '--test=blank', '--test=untranslated', po, join(folder, 'filtered.po'));
}
