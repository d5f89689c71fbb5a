/** Judges Typst sources: each compiles where the article's images are. */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export const checks = [
  {
    name: 'compiles as it is (Typst)',
    check: (files) =>
      files.flatMap(({ name, article, file }) => {
        const compiler = NodeCompiler.create({ workspace: dirname(article) });
        const mainFilePath = join(dirname(article), `${name}.typ`);
        compiler.addSource(mainFilePath, readFileSync(file, 'utf8'));
        const error = compiler.compile({ mainFilePath }).takeError();
        return error?.shortDiagnostics.map(({ message }) => `${name}: ${message}`) ?? [];
      }),
  },
];
