/** The command line: verbs from their table, what was typed understood, faults told; the only file that knows commander. */

import { Command as CommanderCommand, CommanderError, Option as CommanderOption } from 'commander';
import type { Command, Option, Palette } from '../commands/command.ts';
import { printError } from '../commands/error-line.ts';
import { helpTopics } from '../commands/help-topics.ts';
import { commands } from '../commands/index.ts';
import { bugError, ClosedPipe, exitCodes, type Outcome, UserError, usageError } from '../core/errors.ts';
import type { Io } from '../core/io.ts';
import { createRegistry } from '../core/registry.ts';
import { colorChoices, paletteFor } from './palette.ts';

interface GlobalOptions {
  readonly color?: (typeof colorChoices)[number] | boolean;
  readonly debug?: boolean;
}

export interface Surroundings {
  readonly io: Io;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}

/**
 * Runs one command line and gives the exit code.
 *
 * @param words what stands after `article`.
 */
export async function run(
  words: readonly string[],
  { io, environment, version }: Surroundings,
): Promise<number> {
  let outcome: Outcome = 'done';
  let palette = await paletteFor('auto', environment, io.stdout);
  let help = '';
  const program = createProgram(version, verbsFor(words[0]), async (command, operands, options) => {
    const { color, debug = false } = program.opts<GlobalOptions>();
    const choice = color === false ? 'never' : typeof color === 'string' ? color : 'auto';
    palette = await paletteFor(choice, environment, io.stdout);
    const invocation = { command, operands, options, io, palette, version, debug };
    if (command.records !== undefined && options['ndjson'] === true) {
      const { answerRecords, mayReadRecords } = await import('../commands/records.ts');
      if (mayReadRecords(invocation)) {
        outcome = await answerRecords(invocation);
        return;
      }
    }
    outcome = await command.run(invocation);
  });
  const output = {
    writeOut: (text: string) => (help += text),
    writeErr: () => {},
    getOutHasColors: () => false,
  };
  for (const command of [program, ...program.commands]) command.configureOutput(output);
  try {
    if (words.length === 0) {
      for (const line of program.helpInformation().trimEnd().split('\n')) io.note(line);
      return exitCodes.usage.code;
    }
    const topic = words[0] === 'help' ? helpTopic(words[1]) : undefined;
    if (topic?.text !== undefined) await io.out(topic.text);
    else await parse(program, topic?.words ?? [...words]);
    if (help !== '') await io.out(help);
  } catch (error) {
    outcome = tell(error, { io, palette, debug: program.opts<GlobalOptions>().debug ?? false });
  }
  return exitCodes[outcome].code;
}

/** The verb that was named, spared the making of the others; all of them for help, and to say which one was meant. */
function verbsFor(word: string | undefined): readonly Command[] {
  const named = commands.entries.filter(({ name }) => name === word);
  return named.length > 0 ? named : commands.entries;
}

function createProgram(
  version: string,
  verbs: readonly Command[],
  act: (command: Command, operands: string[], options: Record<string, unknown>) => Promise<void>,
): CommanderCommand {
  const program = new CommanderCommand('article')
    .description('Reads an article, French first, in Markdown or as bare text, and answers.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addOption(
      optionOf({ flags: '--color <when>', summary: 'colours: auto, always or never', choices: colorChoices }),
    )
    .option('--no-color', 'no colours')
    .option('--debug', 'print the stack of an error')
    .helpCommand('help [topic]', 'The help of a verb, or of a topic')
    .addHelpText('after', topicsHelp())
    .exitOverride();
  for (const command of verbs) {
    const verb = program
      .command(`${command.name} ${command.operands}`)
      .description(`${command.summary}.`)
      .helpOption('-h, --help', 'print this help')
      .addHelpText('before', examplesHelp(command))
      // commander gives each operand, the options, and itself.
      .action((...given: unknown[]) =>
        act(
          command,
          (given.slice(0, -2).flat() as (string | undefined)[]).filter((operand) => operand !== undefined),
          given.at(-2) as Record<string, unknown>,
        ),
      );
    for (const option of command.options) verb.addOption(optionOf(option));
  }
  return program;
}

function optionOf({ flags, summary, choices, parse, repeatable }: Option): CommanderOption {
  const option = new CommanderOption(flags, summary);
  if (!flags.includes('<')) return option;
  const read = choices === undefined ? (parse ?? String) : choiceOf(flags, choices);
  return option.argParser((word: string, before: unknown) =>
    repeatable ? [...((before as unknown[] | undefined) ?? []), read(word)] : read(word),
  );
}

function choiceOf(flags: string, choices: readonly string[]): (word: string) => string {
  const name = /--[\w-]+/u.exec(flags)![0];
  const registry = createRegistry(
    `value for ${name}`,
    choices.map((choice) => ({ name: choice })),
    'values',
  );
  return (word) => registry.get(word).name;
}

function examplesHelp({ examples }: Command): string {
  return `Examples:\n${examples.map(({ command, does }) => `  # ${does}\n  ${command}\n`).join('')}`;
}

function topicsHelp(): string {
  const rows = helpTopics.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`);
  return `\nTopics of article help:\n${rows.join('\n')}`;
}

/** `article help counting` has a text of its own; `article help` and `article help stats` ask commander. */
function helpTopic(name: string | undefined): { text?: string; words: string[] } {
  if (name === undefined) return { words: ['--help'] };
  const verbs = commands.names.map((verb) => ({ name: verb, text: undefined }));
  const { text } = createRegistry('help topic', [...helpTopics, ...verbs]).get(name);
  return text === undefined ? { words: [name, '--help'] } : { text, words: [] };
}

/** commander ends the help and the version by throwing. */
async function parse(program: CommanderCommand, words: string[]): Promise<void> {
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  }
}

/** Says what went wrong. */
function tell(error: unknown, means: { io: Io; palette: Palette; debug: boolean }): Outcome {
  if (error instanceof ClosedPipe) return 'done';
  const fault = error instanceof CommanderError ? faultOf(error) : error;
  const told = fault instanceof UserError ? fault : bugError(fault);
  printError(told, means);
  return told.outcome;
}

/** `error: unknown option '--jsn'\n(Did you mean --json?)` as one line and a hint. */
function faultOf({ message }: CommanderError): UserError {
  const [first = '', suggestion] = message.split('\n');
  const hint =
    suggestion?.replace(/^\(|\)$/gu, '') ?? 'article help lists the verbs; article help <verb> the options.';
  return usageError(first.replace(/^error: /u, ''), hint);
}
