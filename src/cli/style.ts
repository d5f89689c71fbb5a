/** What the colours mean; the only file that knows chalk. */

import { Chalk } from 'chalk';
import type { Palette } from '../commands/command.ts';
import { visible } from '../core/visible.ts';

export function colours(): Palette {
  const chalk = new Chalk({ level: 1 });
  const styled = (style: (text: string) => string) => (text: string) => style(visible(text));
  return {
    title: styled(chalk.bold),
    label: styled(chalk.cyan),
    faint: styled(chalk.dim),
    bar: styled(chalk.blue),
    warning: styled(chalk.yellow),
    error: styled(chalk.red),
  };
}
