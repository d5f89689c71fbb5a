/** One article through the rules: its settings, the fixes where they are wanted, the findings with their places. */

import type { Article } from '../../core/article.ts';
import { createLocator } from '../../core/source.ts';
import { encode } from '../../read/encode.ts';
import { type CheckOptions, checkArticle } from '../../rules/check-article.ts';
import { fixArticle } from '../../rules/fix-article.ts';
import { rules } from '../../rules/index.ts';
import { profiles } from '../../rules/profiles.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import type { Invocation } from '../command.ts';
import type { InputOptions } from '../input-options.ts';
import type { Input } from '../inputs.ts';
import { movedPageOf } from '../moved-page.ts';
import type { CheckedArticle } from './checked.ts';
import type { Config } from './config.ts';
import { fingerprintOf } from './fingerprint.ts';
import { missingFilesOf } from './missing-files.ts';
import { rereader } from './reread.ts';
import { articleSettings, merged, type Settings } from './settings.ts';

/** What becomes of the fixes: none are made, or they are printed, written in place, or shown as a diff. */
export type Mode = 'report' | 'print' | 'write' | 'diff';

/** What is the same for each article of a run. */
export interface Work {
  readonly mode: Mode;
  readonly layers: readonly Settings[];
  readonly typed: Settings;
  readonly lexicon: () => Lexicon | null;
  /** What another program finds in it. */
  readonly grammar: (article: Article) => Promise<readonly Finding[]>;
}

export async function checkOne(
  article: Article,
  kind: Input['kind'],
  { mode, layers, typed, lexicon, grammar }: Work,
  invocation: Invocation,
): Promise<CheckedArticle> {
  const own = articleSettings(article);
  const config = merged([...layers, ...(own.settings === null ? [] : [own.settings]), typed]);
  const missingFiles = kind === 'file' ? await missingFilesOf(article, invocation.io) : undefined;
  const options: CheckOptions = {
    ...checkOptionsOf(config),
    lexicon,
    suppressions: own.suppressions,
    ...(missingFiles && { missingFiles }),
  };
  const { encoding } = invocation.options as InputOptions;
  const fixed =
    mode === 'report'
      ? { article, findings: null, fixed: new Map<string, number>(), movedAnchors: [] }
      : fixArticle(article, options, rereader(article, invocation));
  if (mode !== 'report') await deliver(article, fixed.article, mode, encoding, invocation);
  const count = [...fixed.fixed.values()].reduce((sum, edits) => sum + edits, 0);
  const foreign = await grammar(fixed.article);
  const findings =
    fixed.findings !== null && foreign.length === 0
      ? fixed.findings
      : checkArticle(fixed.article, { ...options, foreign });
  return {
    ...placed(fixed.article, findings, count),
    movedAnchors: fixed.movedAnchors,
    movedPage: kind === 'file' ? movedPageOf(article, fixed.article, invocation.io) : null,
  };
}

function checkOptionsOf({
  profile,
  accept = [],
  rules: byRule = {},
  budgets = {},
  sections = {},
}: Config): CheckOptions {
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
    accept,
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
  fixed: number,
): Omit<CheckedArticle, 'movedAnchors' | 'movedPage'> {
  const { position } = createLocator(source.text);
  const all = findings.map((finding) => ({
    ...finding,
    position: position(finding.span),
    fingerprint: fingerprintOf(finding, source.text),
  }));
  return { file: source.name, text: source.text, findings: all, forgiven: 0, fixed };
}
