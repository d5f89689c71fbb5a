/** `npm run attack -- --minutes 10 --seed 7 --only documents,records --workers 2`, or `--input documents:1234` to make one input again. */

import { parseArgs } from 'node:util';
import { kinds } from './kinds.mjs';
import { chance, seedOf } from './random.mjs';
import { attack, table } from './run.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    workers: { type: 'string', default: '1' },
    input: { type: 'string' },
  },
});
const seed = Number(values.seed);

if (values.input !== undefined) {
  const [kind, number] = values.input.split(':');
  const { files, lines, stdin } = kinds[kind](chance(seedOf(seed, kind, Number(number))));
  console.log(JSON.stringify({ files, lines, stdin }, null, 1));
} else {
  const results = await attack({
    seed,
    minutes: Number(values.minutes),
    workers: Number(values.workers),
    ...(values.only && { only: values.only.split(',') }),
  });
  for (const [kind, { faults }] of Object.entries(results))
    for (const { number, fault } of faults) console.log(`${kind}:${number} ${fault}`);
  console.log(`\nseed ${seed}\n${table(results)}`);
  process.exitCode = Object.values(results).some(({ faults }) => faults.length > 0) ? 1 : 0;
}
