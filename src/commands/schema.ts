/** `article schema`: the JSON Schema of what a verb prints with `--json`. */

import { createRegistry } from '../core/registry.ts';
import type { Command } from './command.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'The JSON Schema of what a verb prints with --json',
  operands: '<verb>',
  examples: [
    {
      command: 'article schema stats > stats.schema.json',
      does: 'to validate answers, or to make types from',
    },
  ],
  options: [],
  async run({ operands, io }) {
    const { schemas } = await import('./schemas.ts');
    const registry = createRegistry(
      'schema',
      Object.entries(schemas).map(([name, value]) => ({ name, value })),
    );
    await io.out(`${JSON.stringify(registry.get(operands[0] ?? '').value, null, 2)}\n`);
    return 'done';
  },
};
