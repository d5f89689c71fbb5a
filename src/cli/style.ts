/** What the colours mean; the only file that knows chalk. */

import { Chalk } from 'chalk';
import type { Palette } from '../commands/command.ts';

export function colours(): Palette {
  const chalk = new Chalk({ level: 1 });
  return {
    title: chalk.bold,
    label: chalk.cyan,
    faint: chalk.dim,
    bar: chalk.blue,
    warning: chalk.yellow,
    error: chalk.red,
  };
}
