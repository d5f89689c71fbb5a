/** Judges OpenDocument texts. */

import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { everyPartIsWellFormed, libreOfficeShowsIt, pandocReadsBack } from './word-processors.mjs';

const validator = 'odfvalidator-0.12.0-jar-with-dependencies.jar';

export const checks = [
  everyPartIsWellFormed,
  {
    name: 'ODF Validator finds it conforming to OpenDocument 1.3',
    program: 'mvn',
    check: (files, { folder }) => {
      const artifact = '-Dartifact=org.odftoolkit:odfvalidator:0.12.0:jar:jar-with-dependencies';
      execFileSync('mvn', ['-q', 'dependency:copy', artifact, `-DoutputDirectory=${folder}`], {
        stdio: 'inherit',
      });
      return files.flatMap(({ name, file }) => {
        const { stdout, stderr } = spawnSync('java', ['-jar', join(folder, validator), '-c', file], {
          encoding: 'utf8',
        });
        return (stdout + stderr)
          .split('\n')
          .filter((line) => /(?:Error|Fatal):/u.test(line))
          .map((line) => `${name}: ${line.replace(file, '')}`);
      });
    },
  },
  pandocReadsBack(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml'], {
    linkedImages: false,
  }),
  libreOfficeShowsIt,
];
