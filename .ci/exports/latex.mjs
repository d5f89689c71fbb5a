/** Judges LaTeX sources: each compiles where the article's images are. TeX is large: without it the check says so and is content. */

import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

export const checks = [
  {
    name: 'compiles as it is (lualatex)',
    check(files, { folder }) {
      if (spawnSync('which', ['lualatex']).status !== 0) {
        console.log('skipped: lualatex is not installed: latex');
        return [];
      }
      return files.flatMap(({ name, article, file }) => {
        const { status, stdout } = spawnSync(
          'lualatex',
          [
            '--no-shell-escape',
            '--interaction=nonstopmode',
            '--halt-on-error',
            `--output-directory=${folder}`,
            file,
          ],
          { cwd: dirname(article), encoding: 'utf8' },
        );
        return status === 0
          ? []
          : [`${name}: ${/^!.*(?:\n.*){3}/mu.exec(stdout)?.[0] ?? stdout.slice(-300)}`];
      });
    },
  },
];
