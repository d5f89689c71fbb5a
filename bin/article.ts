#!/usr/bin/env node
/** The command `article`: words in, exit code out. */

import { join } from 'node:path';
import { cacheFolder, loaderFor } from '../src/cli/compiled.ts';
import type * as Main from '../src/cli/main.ts';

/** Of the package; set by the build. */
declare const packageVersion: string;

/** Microseconds of processor time: in a longer run V8 drops the code that started it, and later starts would have to compile it each time. */
const longestKept = 1_000_000;

const words = process.argv.slice(2);

// Asked for by every script that checks its tools: answered without loading anything.
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${packageVersion}\n`);
} else {
  const verb = /^[a-z]{1,12}$/.exec(words[0] ?? '')?.[0] ?? 'help';
  const loader = loaderFor({ verb, version: packageVersion, folder: cacheFolder(process.env) }, require);
  const { main } = loader.load(join(__dirname, 'main.cjs')) as typeof Main;
  void main(words, packageVersion).then((code) => {
    process.exitCode = code;
    if (process.cpuUsage().user < longestKept) loader.keep();
  });
}
