/** Pipe mode: records of NDJSON on stdin, one line of answer for each on stdout, in order, whatever becomes of each. */

import { faultOfInput, isFailure, type Outcome, UserError, usageError } from '../core/errors.ts';
import { withCache } from './answer.ts';
import type { Invocation } from './command.ts';
import { type InputOptions, type JsonOptions, type ManyOptions, recordsOption } from './input-options.ts';
import { inOneTurn, isOfCommand, nextTurn } from './inputs.ts';
import { decodeRecord, type InputRecord } from './record.ts';
import { linesOf } from './record-lines.ts';

/** Whether a command line with `--ndjson` asks for records: stdin, and no name that makes one article of it. Throws a usage error where it cannot. */
export function mayReadRecords({ command, operands, options, io }: Invocation): boolean {
  const { ndjson } = options as JsonOptions;
  const isStdin = operands.length === 0 || (operands.length === 1 && operands[0] === '-');
  if (!isStdin && command.options.includes(recordsOption)) {
    throw usageError('--ndjson reads records from stdin, and a file is named', 'Leave one of them out.');
  }
  return (
    ndjson === true && isStdin && (options as InputOptions).stdinName === undefined && !io.stdin.isTerminal()
  );
}

/**
 * Records, if that is what stdin holds (its first sign is `{` with a key or nothing in it); else the verb answers about one article as ever.
 * A fault of a record is its answer, so that whoever spreads records over processes can tell them apart: the outcome is `done` even then.
 */
export async function answerRecords(given: Invocation): Promise<Outcome> {
  const invocation = await withCache(given);
  const { io, command } = invocation;
  const { failFast } = invocation.options as ManyOptions;
  const lines = linesOf(io.stdin.chunks());
  const first = await lines.next();
  if (first !== null && !opensRecord.test(lines.head())) {
    const rest = await lines.rest();
    return command.run({ ...invocation, io: { ...io, stdin: { ...io.stdin, read: async () => rest } } });
  }
  let number = 0;
  for (let line: string | UserError | null = first; line !== null; line = await lines.next()) {
    number++;
    if (number % inOneTurn === 0) await nextTurn();
    if (typeof line === 'string' && line.trim() === '') continue;
    const { answer, outcome } = await answerTo(line, number, invocation);
    await io.out(`${answer}\n`);
    if (failFast && isFailure(outcome)) return outcome;
  }
  return 'done';
}

const opensRecord = /^\s*\{\s*["}]/u;

interface AnsweredRecord {
  /** A line of JSON. */
  readonly answer: string;
  readonly outcome: Outcome;
}

async function answerTo(
  line: string | UserError,
  number: number,
  invocation: Invocation,
): Promise<AnsweredRecord> {
  let id = 'null';
  try {
    if (line instanceof UserError) throw line;
    const record = decodeRecord(line);
    id = record.id;
    if (record.fault !== null) throw record.fault;
    return await answered(record, number, invocation);
  } catch (error) {
    return faultOf(error, id, number);
  }
}

/** The verb runs as for one article on stdin, and what it prints is taken up. */
async function answered(
  record: InputRecord,
  number: number,
  invocation: Invocation,
): Promise<AnsweredRecord> {
  const { id, text, path, language, format } = record;
  const { command, io, options } = invocation;
  const notes: string[] = [];
  const printed: (string | Uint8Array)[] = [];
  const name = path ?? (record.name || `record ${number}`);
  const outcome = await command.run({
    ...invocation,
    isRecord: true,
    operands: ['-'],
    options: {
      ...options,
      ...(command.records === 'content' ? {} : { json: true }),
      ndjson: false,
      stdinName: name,
      ...(language !== undefined && { lang: language }),
      ...(format !== undefined && { from: format }),
    },
    palette: plain(invocation),
    io: {
      ...io,
      stdin: { ...io.stdin, read: async () => Buffer.from(text) },
      out: async (content) => {
        printed.push(content);
      },
      show: async (text) => {
        printed.push(text);
      },
      note: (note) => {
        notes.push(note);
      },
    },
  });
  if (isFailure(outcome)) {
    const [what = outcome, hint] = notes;
    throw new UserError(what.replace(/^article: /u, ''), {
      outcome,
      ...(outcome === 'usage' && { where: name }),
      ...(hint && { hint: hint.trim() }),
    });
  }
  const told = notes.length > 0 ? { notes } : {};
  if (command.records !== 'content') {
    const answer = withId(id, {}, { ...JSON.parse(printed.join('')), ...told });
    return { answer, outcome };
  }
  const content = { file: name, ...contentOf(printed), ...told };
  return { answer: withId(id, { schema: 'article.content/1' }, content), outcome };
}

/** An object as JSON, with the id as it was written between its parts. */
function withId(id: string, before: object, after: object): string {
  const inside = (part: object) => JSON.stringify(part).slice(1, -1);
  return `{${[inside(before), `"id":${id}`, inside(after)].filter((part) => part !== '').join(',')}}`;
}

function plain({ palette }: Invocation): Invocation['palette'] {
  const same = (text: string) => text;
  return Object.fromEntries(
    Object.keys(palette).map((name) => [name, same]),
  ) as unknown as Invocation['palette'];
}

function contentOf(printed: readonly (string | Uint8Array)[]): {
  readonly content: string;
  readonly encoding: 'utf-8' | 'base64';
} {
  if (printed.every((piece) => typeof piece === 'string'))
    return { content: printed.join(''), encoding: 'utf-8' };
  const bytes = printed.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece));
  return { content: Buffer.concat(bytes).toString('base64'), encoding: 'base64' };
}

/** What is no fault of the record is ours, and ends nothing either; a wrong command line would be wrong for every record. */
function faultOf(error: unknown, id: string, number: number): AnsweredRecord {
  const fault = faultOfInput(error, `record ${number}`);
  if (isOfCommand(fault)) throw fault;
  const { message, where = null, hint = null, outcome } = fault;
  const told = { record: number, error: { message, where, hint, outcome } };
  return { answer: withId(id, { schema: 'article.error/1' }, told), outcome };
}
