/** The way of an article through the rules. */

import { type PassageLanguages, passageLanguages } from '../analyses/passage-languages.ts';
import { type Article, spanOf } from '../core/article.ts';
import { type Passage, passagesOf } from '../core/prose/passages.ts';
import { reachesSyntax } from '../core/prose/syntax-like.ts';
import type { Severity } from '../core/severity.ts';
import type { Span } from '../core/span.ts';
import { isPlainlyIn } from '../text/at-a-glance.ts';
import { type Budgets, budgetFindings, type SectionBudgets } from './budgets.ts';
import { rules as allRules } from './index.ts';
import { addressKeeper } from './keep-addresses.ts';
import { nodesOf } from './nodes.ts';
import { type Profile, profiles } from './profiles.ts';
import { type ProofText, proofTexts } from './proof-text.ts';
import type { Fault, Finding, Rule, RuleContext } from './rule.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

export interface CheckOptions {
  /** Default: every rule. */
  readonly rules?: readonly Rule[];
  /** Default: fr-FR. */
  readonly profile?: Profile;
  /** By rule, instead of its own severity. A rule that is off does not run. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** By rule and setting. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly budgets?: Budgets;
  /** By the title, the slug or the number of a section. */
  readonly sections?: Readonly<Record<string, SectionBudgets>>;
  /** Besides those that stand as comments in the text. */
  readonly suppressions?: readonly Suppression[];
  /** Link targets, as the tree has them, that lead to no file. */
  readonly missingFiles?: ReadonlySet<string>;
  /** Of another program; suppressed and sorted like ours. */
  readonly foreign?: readonly Finding[];
}

/** The findings in the order of the text. */
export function checkArticle(article: Article, options: CheckOptions = {}): Finding[] {
  const languages = passageLanguages(article, passagesOf(article));
  const { whole } = languages;
  const texts = proofTexts(article, certainLanguage(languages));
  const running = (options.rules ?? allRules.entries).filter(
    ({ name }) => options.severities?.[name] !== 'off',
  );
  const suppressed = readSuppressions(article, options.suppressions);
  const textsFor = byLanguages(texts);
  const mended = mendable(article);
  const context: Omit<RuleContext, 'texts' | 'setting'> = {
    article,
    language: whole.code,
    profile: options.profile ?? profiles.get('fr-FR'),
    missingFiles: options.missingFiles,
  };
  const ofRules = running.flatMap((rule) => {
    const setting = (name: string) => options.settings?.[rule.name]?.[name] ?? rule.settings![name]!.default;
    const faults = [...rule.check({ ...context, texts: textsFor(rule), setting })]
      .filter(({ span }) => !suppressed.forgives(rule.name, span))
      .map(mended);
    return rule.summarise === undefined
      ? faults.map((fault) => findingOf(rule, fault))
      : summary(rule, faults);
  });
  const ofOthers = (options.foreign ?? []).filter(({ rule, span }) => !suppressed.forgives(rule, span));
  const found = [
    ...ofRules,
    ...ofOthers,
    ...budgetFindings(article, texts, options),
    ...suppressed.findings(new Set(running.map(({ name }) => name))),
  ];
  return found
    .map(addressKeeper(article))
    .flatMap((finding) => withSeverity(finding, options.severities?.[finding.rule]))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * A false alarm costs more here than a missed fault: a block that is taken for another language than the article's without showing it
 * plainly (a line of names) is read by no language's rules.
 */
function certainLanguage({ whole, codeOf, describe }: PassageLanguages): (passage: Passage) => string {
  return (passage) => {
    const code = codeOf(passage);
    const isCertain =
      code === whole.code || describe(passage).from !== 'detected' || isPlainlyIn(passage.text, code);
    return isCertain ? code : 'und';
  };
}

/** What looks like syntax of some site, but was read as prose, may be found wrong, but only a person may mend it. */
function mendable({ source, tree }: Article): (fault: Fault) => Fault {
  let reaches: ((span: Span) => boolean) | undefined;
  return (fault) => {
    if (!fault.fix) return fault;
    reaches ??= reachesSyntax(source.text, nodesOf(tree, 'syntax', 'mark', 'footnote').map(spanOf));
    return reaches(fault.fix.span) ? { ...fault, fix: null } : fault;
  };
}

/** Most rules read the same languages: the blocks are picked once for them all. */
function byLanguages(texts: readonly ProofText[]): (rule: Rule) => readonly ProofText[] {
  const picked = new Map<string, readonly ProofText[]>();
  return ({ languages }) => {
    if (languages === 'any') return texts;
    const key = languages.join();
    const known = picked.get(key);
    if (known !== undefined) return known;
    const own = texts.filter(({ language }) => languages.includes(primarySubtag(language)));
    picked.set(key, own);
    return own;
  };
}

function primarySubtag(language: string): string {
  return language.split(/[-_]/u, 1)[0]!.toLowerCase();
}

function findingOf(rule: Rule, { span, message, severity, fix }: Fault): Finding {
  return {
    rule: rule.name,
    severity: severity ?? rule.severity,
    message,
    span,
    edits: fix ? [fix] : [],
    count: 1,
  };
}

/** One finding for all faults of a rule. */
function summary(rule: Rule, faults: readonly Fault[]): Finding[] {
  const [first] = faults;
  if (first === undefined) return [];
  const edits = faults.flatMap(({ fix }) => (fix ? [fix] : []));
  const message = rule.summarise!(faults.length);
  return [{ ...findingOf(rule, first), message, edits, count: faults.length }];
}

function withSeverity(finding: Finding, severity: Severity | 'off' | undefined): Finding[] {
  if (severity === 'off') return [];
  return [severity === undefined ? finding : { ...finding, severity }];
}
