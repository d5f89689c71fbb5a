#!/usr/bin/env node
/** The command `article`: words in, exit code out. */

import manifest from '../package.json' with { type: 'json' };

const words = process.argv.slice(2);

// Asked for by every script that checks its tools: answered without loading anything.
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${manifest.version}\n`);
} else {
  void import('../src/cli/main.ts').then(async ({ main }) => {
    process.exitCode = await main(words, manifest.version);
  });
}
