/** Where `article export` writes: stdout, one file, or a folder; and what may not go there. */

import { usageError } from '../core/errors.ts';
import type { FormatFacts } from '../exporters/exporter.ts';
import type { Invocation } from './command.ts';
import { type Inputs, nameOf } from './inputs.ts';

/** What will be written. */
interface Plan {
  readonly formats: readonly Pick<FormatFacts, 'name' | 'extension' | 'binary'>[];
  /** Whether there are, or may be, several articles. */
  readonly several: boolean;
}

export type Target =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** Throws a usage error for what cannot go where it is sent. */
export async function targetOf(
  output: string | undefined,
  { formats, several }: Plan,
  { io }: Invocation,
): Promise<Target> {
  const names = formats.map(({ name }) => name).join(', ');
  if (output === undefined || output === '-') {
    const binary = formats.find((format) => format.binary);
    if (formats.length > 1)
      throw usageError(`${names} cannot go to stdout together`, 'Name a folder: -o dist/');
    if (binary !== undefined && several)
      throw usageError(`several ${binary.name} cannot go to stdout together`, 'Name a folder: -o dist/');
    if (binary !== undefined && io.stdout.isTerminal)
      throw usageError(
        `${binary.name} is no text for a terminal`,
        `Name a file: -o article${binary.extension}`,
      );
    return { kind: 'stdout' };
  }
  if (/[/\\]$/u.test(output) || (await io.kindOf(output)) === 'folder')
    return { kind: 'folder', path: output };
  if (several || formats.length > 1) {
    throw usageError(
      `${several ? 'several articles' : names} cannot go into the one file '${output}'`,
      `Name a folder: -o ${output}/`,
    );
  }
  return { kind: 'file', path: output };
}

/** Two articles of one name would overwrite each other: refused before anything is written. */
export function refuseRepeats(
  folder: string,
  { list }: Inputs,
  extensions: readonly string[],
  { options }: Invocation,
): void {
  const paths = new Set<string>();
  for (const input of list) {
    for (const extension of extensions) {
      const path = pathIn(folder, nameOf(input, options), extension);
      if (paths.has(path))
        throw usageError(`two articles would be written to '${path}'`, 'Export them into different folders.');
      paths.add(path);
    }
  }
}

/** The article's own name with the format's extension. */
export function pathIn(folder: string, name: string, extension: string): string {
  const own = name
    .split(/[/\\]/u)
    .at(-1)!
    .replace(/\.[^.]+$/u, '');
  return `${folder.replace(/[/\\]+$/u, '')}/${own}${extension}`;
}
