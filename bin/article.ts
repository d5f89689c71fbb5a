#!/usr/bin/env node
/** The command `article`: words in, exit code out. */

import manifest from '../package.json' with { type: 'json' };
import { nodeIo, removeUnfinished } from '../src/cli/node-io.ts';
import { run } from '../src/cli/program.ts';
import { exitCodes } from '../src/core/errors.ts';

process.on('SIGINT', () => {
  void removeUnfinished().finally(() => process.exit(exitCodes.interrupted.code));
});

process.exitCode = await run(process.argv.slice(2), {
  io: nodeIo(),
  environment: process.env,
  version: manifest.version,
});
