/** A task of a thread: a verb over some files, with what it prints and notes kept for whoever wants them in order. */

import { printError } from '../commands/error-line.ts';
import { commands } from '../commands/index.ts';
import { UserError } from '../core/errors.ts';
import type { Ran, Task } from '../core/io.ts';
import type { Gate } from './gate.ts';
import { nodeIo } from './node-io.ts';
import { paletteFor } from './palette.ts';

/** @param writing what files are written through. */
export async function runTask(
  { verb, options, paths, colours, debug, version }: Task,
  writing: Gate['pass'],
): Promise<Ran> {
  let lines = '';
  const notes: string[] = [];
  const real = nodeIo(writing);
  const io = {
    ...real,
    out: async (content: string | Uint8Array) => {
      lines += content;
    },
    show: async (text: string) => {
      lines += text;
    },
    note: (line: string) => {
      notes.push(line);
    },
    threads: async () => null,
    progress: async () => ({ advance: () => {}, end: () => {} }),
  };
  const palette = await paletteFor(colours ? 'always' : 'never', {}, io.stdout);
  const command = commands.get(verb);
  const inputs = {
    list: paths.map((path) => ({ kind: 'file', path }) as const),
    several: true,
    outcome: 'done',
  } as const;
  try {
    const outcome = await command.run({
      command,
      operands: paths,
      inputs,
      options,
      io,
      palette,
      version,
      debug,
    });
    return { lines, notes, outcome, isBroken: false };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    printError(error, { io, palette, debug });
    return { lines, notes, outcome: error.outcome, isBroken: true };
  }
}
