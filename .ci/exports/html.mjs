/** Judges the HTML fragment, in the smallest page that can hold it. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const vnu = 'node_modules/vnu-jar/build/dist/vnu.jar';

export const checks = [
  {
    name: 'the Nu Html Checker finds no error',
    program: 'java',
    check: (files, { folder }) => {
      const pages = files.map(({ name, file }) => {
        const page = join(folder, `${name}.page.html`);
        const lang = /^<article lang="([^"]+)"/u.exec(readFileSync(file, 'utf8'))?.[1] ?? 'fr';
        const head = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${name}</title></head>`;
        writeFileSync(page, `${head}<body>${readFileSync(file, 'utf8')}</body></html>`);
        return page;
      });
      const { stderr } = spawnSync('java', ['-jar', vnu, '--errors-only', '--format', 'json', ...pages], {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      });
      return JSON.parse(stderr).messages.map(
        ({ url, lastLine, message, extract }) =>
          `${url.split('/').at(-1)}:${lastLine}: ${message} (${extract?.trim()})`,
      );
    },
  },
];
