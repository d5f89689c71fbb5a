/** Compares Sätteri with remark on many more generated documents than the tests do, and on the articles of some folders. */

import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', 'test/read/engines.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ENGINES_RUNS: '20000', ENGINES_FOLDERS: process.argv.slice(2).join(':') },
});
process.exitCode = status ?? 1;
