/** The way of `article check`: settings, each article through the rules, the fixes where they are wanted, the report, the verdict. */

import type { Article } from '../../core/article.ts';
import { type Outcome, usageError } from '../../core/errors.ts';
import { createLocator } from '../../core/source.ts';
import { encode } from '../../read/encode.ts';
import { type CheckOptions, checkArticle } from '../../rules/check-article.ts';
import { fixArticle } from '../../rules/fix-article.ts';
import { rules } from '../../rules/index.ts';
import { profiles } from '../../rules/profiles.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Invocation } from '../command.ts';
import type { InputOptions } from '../input-options.ts';
import { findInputs, type Input, type Inputs, readInputs } from '../inputs.ts';
import { type Baseline, openBaseline } from './baseline.ts';
import { type CheckedArticle, type Summary, summaryOf } from './checked.ts';
import type { Config } from './config.ts';
import { fingerprintOf } from './fingerprint.ts';
import { missingFilesOf } from './missing-files.ts';
import { reports } from './reports.ts';
import { rereader } from './reread.ts';
import {
  articleSettings,
  fileSettings,
  merged,
  optionSettings,
  type SettingOptions,
  type Settings,
  usualFailOn,
} from './settings.ts';

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

/** What becomes of the fixes: none are made, or they are printed, written in place, or shown as a diff. */
type Mode = 'report' | 'print' | 'write' | 'diff';

export async function runCheck(invocation: Invocation): Promise<Outcome> {
  const { io } = invocation;
  const options = invocation.options as CheckCommandOptions;
  const report = reports.get(options.format ?? (options.ndjson ? 'ndjson' : options.json ? 'json' : 'text'));
  const inputs = await findInputs(invocation);
  const mode = modeOf(options, inputs);
  const file = await fileSettings(options, io);
  const layers = file === null ? [] : [file];
  const typed = optionSettings(options);
  const baseline = await openBaseline(options, io);
  const grammar = options.grammalecte ? await grammarFrom(invocation) : async () => [];
  const checked: CheckedArticle[] = [];
  let outcome: Outcome = 'done';
  for (const input of inputs.list) {
    const read = readInputs({ list: [input], several: false }, invocation);
    for await (const article of read.articles) {
      checked.push(await checkOne({ article, input, mode, layers, typed, baseline, grammar }, invocation));
    }
    if (outcome === 'done') outcome = read.outcome();
  }
  await baseline.close();
  const summary = summaryOf(checked);
  const rendered = await report.render(checked, summary, invocation);
  if (mode === 'report' || mode === 'write') await io.out(rendered);
  else if (summary.findings > 0) io.note(rendered.trimEnd());
  if (outcome !== 'done') return outcome;
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

interface Work {
  readonly article: Article;
  readonly input: Input;
  readonly mode: Mode;
  readonly layers: readonly Settings[];
  readonly typed: Settings;
  readonly baseline: Baseline;
  /** What another program finds in it. */
  readonly grammar: (article: Article) => Promise<readonly Finding[]>;
}

async function checkOne(work: Work, invocation: Invocation): Promise<CheckedArticle> {
  const { article, input, mode, layers, typed, baseline } = work;
  const own = articleSettings(article);
  const config = merged([...layers, ...(own.settings === null ? [] : [own.settings]), typed]);
  const missingFiles = input.kind === 'file' ? await missingFilesOf(article, invocation.io) : undefined;
  const options: CheckOptions = {
    ...checkOptionsOf(config),
    suppressions: own.suppressions,
    ...(missingFiles && { missingFiles }),
  };
  const { encoding } = invocation.options as InputOptions;
  const fixed =
    mode === 'report'
      ? { article, findings: null, fixed: new Map<string, number>() }
      : fixArticle(article, options, rereader(article, invocation));
  if (mode !== 'report') await deliver(article, fixed.article, mode, encoding, invocation);
  const count = [...fixed.fixed.values()].reduce((sum, edits) => sum + edits, 0);
  const foreign = await work.grammar(fixed.article);
  const findings =
    fixed.findings !== null && foreign.length === 0
      ? fixed.findings
      : checkArticle(fixed.article, { ...options, foreign });
  return placed(fixed.article, findings, baseline, count);
}

function checkOptionsOf({ profile, rules: byRule = {}, budgets = {}, sections = {} }: Config): CheckOptions {
  const entries = Object.entries(byRule);
  return {
    rules: rules.entries,
    ...(profile && { profile: profiles.get(profile) }),
    severities: Object.fromEntries(
      entries.flatMap(([name, { severity }]) => (severity ? [[name, severity]] : [])),
    ),
    settings: Object.fromEntries(entries.map(([name, { settings = {} }]) => [name, settings])),
    budgets,
    sections,
  };
}

async function deliver(
  before: Article,
  after: Article,
  mode: Exclude<Mode, 'report'>,
  encoding: string | undefined,
  { io }: Invocation,
): Promise<void> {
  const changed = before.source.text !== after.source.text;
  if (mode === 'print') await io.out(encode(after.source.text, before.source, encoding));
  else if (!changed) return;
  else if (mode === 'write') {
    await io.writeFile(before.source.name, encode(after.source.text, before.source, encoding));
  } else {
    const { unifiedDiff } = await import('./unified-diff.ts');
    // In the encoding of the file: what applies it compares bytes.
    await io.out(
      encode(unifiedDiff(before.source, after.source), { name: before.source.name, bom: false }, encoding),
    );
  }
}

function placed(
  { source }: Article,
  findings: readonly Finding[],
  baseline: Baseline,
  fixed: number,
): CheckedArticle {
  const { position } = createLocator(source.text);
  const all = findings.map((finding) => ({
    ...finding,
    position: position(finding.span),
    fingerprint: fingerprintOf(finding, source.text),
  }));
  const news = baseline.sift(source.name, all);
  return { file: source.name, text: source.text, findings: news, forgiven: all.length - news.length, fixed };
}

/** Errors always fail; warnings from `failOn` on, above those that are allowed; info when it is asked for. */
function fails({ error, warning, info }: Summary, { failOn = usualFailOn, maxWarnings }: Config): boolean {
  const allowed = maxWarnings ?? (failOn === 'error' ? Number.POSITIVE_INFINITY : 0);
  return error > 0 || warning > allowed || (failOn === 'info' && info > 0);
}
