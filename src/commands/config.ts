/** `article config`: what the check goes by here, and where each value comes from. */

import { settingOptions } from './check.ts';
import type { Command } from './command.ts';
import { jsonOption } from './input-options.ts';

export const config: Command = {
  name: 'config',
  summary: 'The settings of article check, and where each comes from',
  operands: '[file]',
  examples: [
    { command: 'article config', does: 'what holds in this folder' },
    { command: 'article config article.md', does: 'with what the front matter of an article sets' },
    { command: 'article config --only ellipsis --json', does: 'with what these options set, as JSON' },
  ],
  options: [jsonOption, ...settingOptions],
  async run(invocation) {
    const { runConfig } = await import('./checking/index.ts');
    return runConfig(invocation);
  },
};
