/** Decides whether a stream gets colours, and loads them only then. */

import type { Palette } from '../commands/command.ts';
import type { Io } from '../core/io.ts';
import { visible } from '../core/visible.ts';

export const colorChoices = ['auto', 'always', 'never'] as const;
type ColorChoice = (typeof colorChoices)[number];

/** An explicit choice first, then NO_COLOR (no-color.org), FORCE_COLOR, and whether the stream is a terminal. */
export async function paletteFor(
  choice: ColorChoice,
  environment: Readonly<Record<string, string | undefined>>,
  stdout: Io['stdout'],
): Promise<Palette> {
  if (!hasColour(choice, environment, stdout)) return plain;
  const { colours } = await import('./style.ts');
  areOn = true;
  return colours();
}

let areOn = false;

/** Whether what is printed may hold colours of ours. */
export function coloursAreOn(): boolean {
  return areOn;
}

function hasColour(
  choice: ColorChoice,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  stdout: Io['stdout'],
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && stdout.isTerminal;
}

const same = (text: string) => visible(text);
const plain: Palette = { title: same, label: same, faint: same, bar: same, warning: same, error: same };
