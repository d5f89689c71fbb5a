/** Has pages judged by the Nu Html Checker, which takes its time to start: all at once. */

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const checker = createRequire(import.meta.url)
  .resolve('vnu-jar')
  .replace(/vnu-jar\.js$/u, 'build/dist/vnu.jar');

/** The errors that it finds, each on one line. */
export function errorsIn(pages) {
  const { stderr } = spawnSync('java', ['-jar', checker, '--errors-only', '--format', 'json', ...pages], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return JSON.parse(stderr).messages.map(
    ({ url, lastLine, message, extract }) => `${basename(url)}:${lastLine}: ${message} (${extract?.trim()})`,
  );
}
