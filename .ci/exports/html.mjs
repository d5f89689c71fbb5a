/** Judges the HTML fragment, in the smallest page that can hold it. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorsIn } from './nu-html-checker.mjs';

export const checks = [
  {
    name: 'the Nu Html Checker finds no error',
    program: 'java',
    check: (files, { folder }) => errorsIn(files.map((file) => pageAround(file, folder))),
  },
];

function pageAround({ name, file }, folder) {
  const page = join(folder, `${name}.page.html`);
  const fragment = readFileSync(file, 'utf8');
  const language = /^<article lang="([^"]+)"/u.exec(fragment)?.[1] ?? 'fr';
  const head = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${name}</title></head>`;
  writeFileSync(page, `${head}<body>${fragment}</body></html>`);
  return page;
}
