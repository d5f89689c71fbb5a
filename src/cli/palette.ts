/** Decides whether a stream gets colours, and loads them only then. */

import type { Palette } from '../commands/command.ts';

export const colorChoices = ['auto', 'always', 'never'] as const;
type ColorChoice = (typeof colorChoices)[number];

/** An explicit choice first, then NO_COLOR (no-color.org), FORCE_COLOR, and whether the stream is a terminal. */
export async function paletteFor(
  choice: ColorChoice,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Promise<Palette> {
  if (!hasColour(choice, environment, isTerminal)) return plain;
  const { colours } = await import('./style.ts');
  return colours();
}

function hasColour(
  choice: ColorChoice,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

const same = (text: string) => text;
const plain: Palette = { title: same, label: same, faint: same, bar: same, warning: same, error: same };
