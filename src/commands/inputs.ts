/** Finds and reads the articles that a command line names: files, folders, globs, stdin. */

import type { Article } from '../core/article.ts';
import { ClosedPipe, faultOfInput, type Outcome, UserError, usageError } from '../core/errors.ts';
import type { Io, Progress } from '../core/io.ts';
import type { Invocation } from './command.ts';
import { printError } from './error-line.ts';
import { type InputOptions, type JsonOptions, type ManyOptions, usualMaxSize } from './input-options.ts';
import { dialectFrom, siteAround } from './site.ts';

export type Input = { readonly kind: 'stdin' } | { readonly kind: 'file'; readonly path: string };

/** Files with these extensions are articles when a folder is walked. */
const articleExtensions = ['.md', '.markdown', '.mdown', '.mkd', '.mdx', '.txt', '.text'];

export interface Inputs {
  readonly list: readonly Input[];
  /** Whether the command line may name several articles: two operands, a folder or a glob. Then JSON is an array, however many there are. */
  readonly several: boolean;
  /** Of the finding: a failure where an operand named nothing, or a folder could not be looked into. That was told. */
  readonly outcome: Outcome;
}

/** In the order of the command line; files of one folder or glob by name. Throws when nothing matches at all. */
export async function findInputs(invocation: Invocation): Promise<Inputs> {
  const { io, operands, command, inputs: known } = invocation;
  if (known !== undefined) return known;
  if (operands.length === 0) {
    if (io.stdin.isTerminal()) {
      throw usageError(
        'no input',
        `Usage: article ${command.name} [options] ${command.operands}   (- is stdin)`,
      );
    }
    return { list: [{ kind: 'stdin' }], several: false, outcome: 'done' };
  }
  const named = await Promise.all(operands.map((operand) => inputsOf(operand, io)));
  const list = withoutRepeats(named.flatMap(({ inputs }) => inputs));
  const faults = named.flatMap((operand) => operand.faults);
  const { failFast } = invocation.options as ManyOptions;
  const [first] = faults;
  if (first !== undefined && (list.length === 0 || failFast)) throw first;
  for (const fault of faults) printError(fault, invocation);
  const several = operands.length > 1 || named.some(({ expanded }) => expanded);
  return { list, several, outcome: first?.outcome ?? 'done' };
}

interface Named {
  readonly inputs: readonly Input[];
  readonly faults: readonly UserError[];
  readonly expanded: boolean;
}

async function inputsOf(operand: string, io: Io): Promise<Named> {
  if (operand === '-') return { inputs: [{ kind: 'stdin' }], faults: [], expanded: false };
  const kind = await io.kindOf(operand);
  const isGlob = kind === 'missing' && /[*?[{]/u.test(operand);
  if (kind !== 'folder' && !isGlob)
    return { inputs: [{ kind: 'file', path: operand }], faults: [], expanded: false };
  const { paths, unreadable } = await io.findFiles(operand, isGlob ? [] : articleExtensions);
  const inputs = paths.map((path) => ({ kind: 'file', path }) as const);
  const isEmpty = paths.length === 0 && unreadable.length === 0;
  return { inputs, faults: isEmpty ? [nothingIn(operand, isGlob)] : unreadable, expanded: true };
}

function nothingIn(operand: string, isGlob: boolean): UserError {
  return isGlob
    ? usageError(`no file matches '${operand}'`, 'Quote the pattern, and check the folder it starts from.')
    : usageError(`no article in the folder '${operand}'`, `Articles end in ${articleExtensions.join(', ')}.`);
}

function withoutRepeats(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>();
  return inputs.filter((input) => {
    const key = input.kind === 'stdin' ? '-' : `file ${input.path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** An input whose bytes are there; the article is made of them when it is asked for. */
export interface ReadInput {
  readonly kind: Input['kind'];
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly article: () => Article;
}

interface EachRead<Each> {
  readonly results: AsyncGenerator<Each>;
  readonly outcome: () => Outcome;
}

/**
 * Reads one input after the other and makes something of each. What throws, whatever it is, is reported on stderr with the name of the
 * input, which is left out, unless it is wrong for all of them: a wrong usage that names no file. `outcome()` tells afterwards how it
 * went: the first failure, or done.
 *
 * @param progress advances with each input, whatever becomes of it.
 */
export function eachInput<Each>(
  inputs: Inputs,
  invocation: Invocation,
  make: (input: ReadInput) => Promise<Each>,
  progress?: Progress,
): EachRead<Each> {
  let { outcome } = inputs;
  // Loaded while the first file is read.
  const reader = import('../read/index.ts');
  const { io } = invocation;
  const { from, encoding, lang, parser, dialect, slugs, failFast } = invocation.options as InputOptions &
    ManyOptions;
  async function* results(): AsyncGenerator<Each> {
    const { readArticle } = await reader;
    for (const [index, input] of inputs.list.entries()) {
      if (index % inOneTurn === inOneTurn - 1) await nextTurn();
      try {
        const { name, bytes } = await readInput(input, invocation);
        const options = {
          name,
          ...(from && { from }),
          ...(encoding && { encoding }),
          ...(lang && { language: lang }),
          ...(parser && { parser }),
          ...(slugs && { slugs }),
          dialect: dialectOf(dialect, input, io),
        };
        yield await make({ kind: input.kind, name, bytes, article: () => readArticle(bytes, options) });
      } catch (error) {
        if (error instanceof ClosedPipe) throw error;
        const fault = faultOfInput(error, nameOf(input, invocation.options));
        if (isOfCommand(fault)) throw fault;
        printError(fault, invocation);
        if (outcome === 'done') outcome = fault.outcome;
        if (failFast) return;
      }
      progress?.advance();
    }
  }
  return { results: results(), outcome: () => outcome };
}

function dialectOf(words: string | undefined, input: Input, io: Io) {
  if (words !== undefined) return dialectFrom(words);
  return input.kind === 'file' ? siteAround(input.path, io) : () => null;
}

/** Wrong for every article, and not for the one that it names. */
export function isOfCommand({ outcome, where }: UserError): boolean {
  return outcome === 'usage' && where === undefined;
}

/** Articles between two turns of the event loop. */
export const inOneTurn = 32;

/** What Sätteri holds of a text is let go in a turn of its own: without one, 10 000 articles take 600 MB more. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** So many articles are worth a bar. */
const barFrom = 50;

/** A bar on a terminal while the work goes on, unless what machines read goes there meanwhile. */
export async function withProgress<Result>(
  inputs: Inputs,
  { io, options }: Invocation,
  work: (progress: Progress | undefined) => Promise<Result>,
  from = barFrom,
): Promise<Result> {
  const { ndjson, json, format = 'text' } = options as JsonOptions & { readonly format?: string };
  const isMachine = ndjson || json || format !== 'text';
  if (inputs.list.length < from || (isMachine && io.stdout.isTerminal)) return work(undefined);
  const progress = await io.progress(inputs.list.length);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

/** The one article that a verb works on; null when it cannot be read, which is said on stderr. */
export async function readOne(
  operand: string,
  invocation: Invocation,
): Promise<{ readonly article: Article | null; readonly outcome: Outcome }> {
  const input: Input = operand === '-' ? { kind: 'stdin' } : { kind: 'file', path: operand };
  const inputs: Inputs = { list: [input], several: false, outcome: 'done' };
  const { results, outcome } = eachInput(inputs, invocation, async ({ article }) => article());
  const { value } = await results.next();
  return { article: value ?? null, outcome: outcome() };
}

async function readInput(
  input: Input,
  { io, options }: Invocation,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { maxSize = usualMaxSize } = options as InputOptions;
  const most = maxSize * 1_000_000;
  const name = nameOf(input, options);
  const bytes = input.kind === 'file' ? await io.readFile(input.path, most) : await io.stdin.read();
  if (bytes !== null && bytes.length <= most) return { name, bytes };
  throw new UserError(`the article is larger than ${maxSize} MB`, {
    outcome: 'unreadable',
    where: name,
    hint: 'Split it, or allow more: --max-size 50. Each MB takes up to 0.12 GB of memory.',
  });
}

/** What answers and messages call it. */
export function nameOf(input: Input, options: InputOptions): string {
  return input.kind === 'file' ? input.path : (options.stdinName ?? 'stdin');
}
