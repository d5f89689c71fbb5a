/** The table of quality checks, and the way of a translation through them: adding a check is a file and a line here. */

import { createRegistry } from '../../core/registry.ts';
import type { Severity } from '../../core/severity.ts';
import type { Span } from '../../core/span.ts';
import type { SegmentsFile, TranslatedEntry, TranslationFile } from '../bitext.ts';
import { contentOf } from '../content.ts';
import { compileProtect } from '../extraction/protect.ts';
import { brackets } from './brackets.ts';
import { capitals } from './capitals.ts';
import { characters } from './characters.ts';
import type { Check, Fault, Pair, Term } from './check.ts';
import { codes } from './codes.ts';
import { dates } from './dates.ts';
import { deletableIn } from './deletable.ts';
import { doubledSpaces } from './doubled-spaces.ts';
import { doubledWords } from './doubled-words.ts';
import { edgeSpaces } from './edge-spaces.ts';
import { empty } from './empty.ts';
import { endPunctuation } from './end-punctuation.ts';
import { glossary } from './glossary.ts';
import { invertedMarks } from './inverted-marks.ts';
import { length } from './length.ts';
import { literals } from './literals.ts';
import { numberFormat } from './number-format.ts';
import { numbers } from './numbers.ts';
import { isTranslated } from './progress.ts';
import { punctuationSpaces } from './punctuation-spaces.ts';
import { quotationMarks } from './quotation-marks.ts';
import { sameSource } from './same-source.ts';
import { sameTarget } from './same-target.ts';
import { sideOf } from './side.ts';
import { untranslated } from './untranslated.ts';
import { urls } from './urls.ts';

/** In the order in which a summary names them: what breaks the article, what changes its sense, what is a matter of form. */
export const checks = createRegistry<Check>('check', [
  codes,
  empty,
  characters,
  untranslated,
  numbers,
  numberFormat,
  dates,
  urls,
  literals,
  glossary,
  length,
  brackets,
  quotationMarks,
  endPunctuation,
  punctuationSpaces,
  invertedMarks,
  doubledWords,
  doubledSpaces,
  edgeSpaces,
  capitals,
  sameSource,
  sameTarget,
]);

export interface QualityOptions {
  /** BCP 47; each wins over what the file says. */
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  /** Several rows with one source are choices. */
  readonly glossary?: readonly Term[];
  /** Names of checks. Default: all. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** The article as it is cut now: tells which codes a translation may leave out. Without it, none. */
  readonly segments?: readonly SegmentsFile[];
}

export interface Quality {
  readonly segments: number;
  readonly translated: number;
  /** In file order, then in the order of the table of checks. */
  readonly findings: readonly Finding[];
  /** The checks that found something, in the order of their table. */
  readonly summary: readonly CheckSummary[];
}

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** The name of the article, and the id of the segment, where the format has them. */
  readonly original: string | null;
  readonly id: string | null;
  /** In the translation file, from 1. */
  readonly line: number;
  readonly message: string;
  /** As they stand in the file: text with tags like `{1}`, or raw Markdown. */
  readonly source: string;
  readonly target: string;
  /** What differs, in UTF-16 offsets into `source` and `target`. */
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
}

export interface CheckSummary extends Readonly<Record<Severity, number>> {
  readonly check: string;
}

/**
 * Looks at every segment that has a translation, and at the empty ones that should have one.
 *
 * @throws UserError (usage) for a name in `only` or `skip` that no check has, and for a protected pattern that is none.
 */
export function checkTranslation(files: readonly TranslationFile[], options: QualityOptions = {}): Quality {
  const asked = chosen(options);
  const findings = files.flatMap((file) => findingsIn(file, asked, options));
  const entries = files.flatMap((file) => file.entries);
  return {
    segments: entries.length,
    translated: entries.filter(isTranslated).length,
    findings,
    summary: asked
      .map(({ name }) => summaryOf(name, findings))
      .filter(({ error, warning, info }) => error + warning + info > 0),
  };
}

function chosen({ only, skip }: QualityOptions): readonly Check[] {
  const skipped = (skip ?? []).map((name) => checks.get(name));
  const kept = only === undefined ? checks.entries : only.map((name) => checks.get(name));
  return checks.entries.filter((check) => kept.includes(check) && !skipped.includes(check));
}

function findingsIn(file: TranslationFile, asked: readonly Check[], options: QualityOptions): Finding[] {
  const pairs = pairsOf(file, options);
  const shown = new Map(pairs.map((pair) => [pair.entry, pair]));
  const place = new Map(file.entries.map((entry, index) => [entry, index]));
  const found = asked.flatMap((check) =>
    [
      ...check.find(
        pairs.filter(({ entry }) => isTranslated(entry)),
        file.entries,
      ),
    ].map((fault) => ({ check, fault })),
  );
  return found
    .sort((a, b) => place.get(a.fault.entry)! - place.get(b.fault.entry)!)
    .map(({ check, fault }) => findingOf(check, fault, shown.get(fault.entry)!, file.original));
}

function pairsOf(
  file: TranslationFile,
  { sourceLanguage, targetLanguage, glossary: terms = [], segments = [] }: QualityOptions,
): Pair[] {
  const protect = file.codes === 'markdown' ? compileProtect(file.protect) : [];
  const from = languageTag(sourceLanguage ?? file.sourceLanguage);
  const to = languageTag(targetLanguage ?? file.targetLanguage);
  const deletable = deletableIn(segments);
  return file.entries.map((entry: TranslatedEntry) => ({
    entry,
    source: sideOf(entry.source, file.codes, from, protect),
    target: sideOf(contentOf(entry.target ?? []), file.codes, to, protect),
    terms,
    deletable: deletable(entry),
  }));
}

/** As BCP 47 writes it: PO has `pt_BR`. Empty for what is no tag: files say `C` or nothing, and Intl throws on it. */
function languageTag(language: string | null): string {
  try {
    return Intl.getCanonicalLocales(language?.replaceAll('_', '-') ?? [])[0] ?? '';
  } catch {
    return '';
  }
}

function findingOf(
  check: Check,
  fault: Fault,
  { entry, source, target }: Pair,
  original: string | null,
): Finding {
  return {
    check: check.name,
    severity: fault.severity ?? check.severity,
    original,
    id: entry.id,
    line: entry.line,
    message: fault.message,
    source: source.shown,
    target: target.shown,
    sourceSpan: fault.sourceSpan ?? null,
    targetSpan: fault.targetSpan ?? null,
  };
}

function summaryOf(check: string, findings: readonly Finding[]): CheckSummary {
  const of = (severity: Severity) =>
    findings.filter((finding) => finding.check === check && finding.severity === severity).length;
  return { check, error: of('error'), warning: of('warning'), info: of('info') };
}
