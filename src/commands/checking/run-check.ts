/** The way of `article check`: settings, each article through the rules, the report, the verdict. */

import { ClosedPipe, isFailure, type Outcome, usageError } from '../../core/errors.ts';
import type { Progress } from '../../core/io.ts';
import type { Invocation } from '../command.ts';
import type { InputOptions } from '../input-options.ts';
import { eachInput, findInputs, type Inputs, withProgress } from '../inputs.ts';
import { movedLines } from '../moved-lines.ts';
import { openBaseline } from './baseline.ts';
import { checkOne, type Mode, type Work } from './check-one.ts';
import { type CheckedArticle, createTally, type Summary } from './checked.ts';
import { checkInThreads } from './checking-threads.ts';
import type { Config } from './config.ts';
import { dictionaryPackage, openDictionary } from './dictionary.ts';
import { reports } from './reports.ts';
import { fileSettings, merged, optionSettings, type SettingOptions, usualFailOn } from './settings.ts';

type CheckCommandOptions = SettingOptions &
  InputOptions & {
    readonly fix?: boolean;
    readonly write?: boolean;
    readonly dryRun?: boolean;
    readonly format?: string;
    readonly json?: boolean;
    readonly ndjson?: boolean;
    readonly baseline?: string;
    readonly updateBaseline?: boolean;
    readonly grammalecte?: boolean;
  };

export async function runCheck(invocation: Invocation): Promise<Outcome> {
  const { io } = invocation;
  const options = invocation.options as CheckCommandOptions;
  const format = options.format ?? (options.ndjson ? 'ndjson' : options.json ? 'json' : 'text');
  const report = await reports.get(format).open(invocation);
  const inputs = await findInputs(invocation);
  const mode = modeOf(options, inputs);
  const file = await fileSettings(options, io);
  const layers = file === null ? [] : [file];
  const typed = optionSettings(options);
  const baseline = await openBaseline(options, io);
  const grammar = options.grammalecte ? await grammarFrom(invocation) : async () => [];
  const lexicon = lexiconFrom(invocation);
  const teller = tellerFor(mode, format, invocation);
  const tally = createTally();
  let moved = false;
  const take = async (checked: CheckedArticle) => {
    const findings = baseline.sift(checked.file, checked.findings);
    const sifted = { ...checked, findings, forgiven: checked.findings.length - findings.length };
    tally.add(sifted);
    moved ||= checked.movedAnchors.length > 0 || checked.movedPage !== null;
    // Annotations and SARIF have no place for it.
    if (format === 'github' || format === 'sarif') {
      for (const line of movedLines(checked.file, checked, invocation.palette)) io.note(line);
    }
    await teller.tell(report.add(sifted));
  };
  // A diff is bytes in the encoding of its file, and Grammalecte a process for each article: neither comes back as lines.
  const mayShare = (mode === 'report' || mode === 'write') && !options.grammalecte;
  const outcome = await withProgress(
    inputs,
    invocation,
    async (progress) =>
      (mayShare ? await checkInThreads(inputs, invocation, take, progress) : null) ??
      (await checkHere(inputs, { mode, layers, typed, lexicon, grammar }, invocation, take, progress)),
  );
  await baseline.close();
  const summary = tally.summary();
  await teller.tell(report.end(summary));
  await teller.end(summary, moved);
  if (isFailure(outcome)) return outcome;
  return fails(summary, merged([...layers, typed])) ? 'findings' : 'done';
}

function modeOf({ fix, write, dryRun, updateBaseline }: CheckCommandOptions, inputs: Inputs): Mode {
  const mode = dryRun ? 'diff' : write ? 'write' : fix ? 'print' : 'report';
  if (mode === 'print' && inputs.list.length > 1) {
    throw usageError('--fix prints one article', 'Fix several in place with --write, or see --dry-run.');
  }
  if (mode === 'write' && inputs.list.some(({ kind }) => kind === 'stdin')) {
    throw usageError('stdin cannot be written in place', 'Take --fix: it prints the fixed text.');
  }
  if (mode !== 'report' && updateBaseline) {
    throw usageError('--update-baseline goes with no fixes', 'Fix first, then write the baseline.');
  }
  return mode;
}

/** Says once when there is no Grammalecte; the rest of the check goes on. */
async function grammarFrom({ io, palette }: Invocation): Promise<Work['grammar']> {
  const { askGrammalecte } = await import('./grammalecte.ts');
  let isAbsent = false;
  return async (article) => {
    const findings = isAbsent ? null : await askGrammalecte(article, io);
    if (findings === null && !isAbsent) {
      isAbsent = true;
      io.note(palette.faint('grammalecte-cli is not on the PATH: grammar is not checked'));
    }
    return findings ?? [];
  };
}

/** Says once what is missing without the dictionary; in threads the main one does, which tells the findings. */
function lexiconFrom({ io, palette, options }: Invocation): Work['lexicon'] {
  const isInThread = (options as CheckCommandOptions).format === 'checked';
  return () => {
    const lexicon = openDictionary(io);
    if (lexicon === null && !isInThread && !saidAbsence) {
      saidAbsence = true;
      io.note(
        palette.faint(`${dictionaryPackage} is not installed: French spelling and agreement are not checked`),
      );
    }
    return lexicon;
  };
}

let saidAbsence = false;

interface Teller {
  readonly tell: (text: string) => Promise<void>;
  readonly end: (summary: Summary, moved: boolean) => Promise<void>;
}

/**
 * The report goes to stdout as it is made. Where files are fixed, they all are, even if nobody reads it any more; where stdout
 * is for the fixed text or the diff, it is told on stderr in the end, if it found something or moved an address.
 */
function tellerFor(mode: Mode, format: string, { io }: Invocation): Teller {
  const later: string[] = [];
  let unread: unknown;
  return {
    async tell(text) {
      if (text === '' || unread !== undefined) return;
      if (mode === 'print' || mode === 'diff') {
        later.push(text);
        return;
      }
      try {
        await (format === 'text' ? io.show(text) : io.out(text));
      } catch (error) {
        if (mode === 'report') throw error;
        unread = error;
      }
    },
    async end({ findings, fixed }, moved) {
      if (unread !== undefined) {
        if (fixed > 0 && !(unread instanceof ClosedPipe))
          io.note(
            `${fixed} ${fixed === 1 ? 'edit stands' : 'edits stand'} in the files all the same: only the report is lost`,
          );
        throw unread;
      }
      if (later.length === 0 || (findings === 0 && !moved)) return;
      for (const line of later.join('').trimEnd().split('\n')) io.note(line);
    },
  };
}

async function checkHere(
  inputs: Inputs,
  work: Work,
  invocation: Invocation,
  take: (checked: CheckedArticle) => Promise<void>,
  progress: Progress | undefined,
): Promise<Outcome> {
  const { results, outcome } = eachInput(
    inputs,
    invocation,
    ({ kind, article }) => checkOne(article(), kind, work, invocation),
    progress,
  );
  for await (const checked of results) await take(checked);
  return outcome();
}

/** Errors always fail; warnings from `failOn` on, above those that are allowed; info when it is asked for. */
function fails({ error, warning, info }: Summary, { failOn = usualFailOn, maxWarnings }: Config): boolean {
  const allowed = maxWarnings ?? (failOn === 'error' ? Number.POSITIVE_INFINITY : 0);
  return error > 0 || warning > allowed || (failOn === 'info' && info > 0);
}
