/** The way of an article through the rules. */

import { type PassageLanguages, passageLanguages } from '../analyses/passage-languages.ts';
import { type Article, spanOf } from '../core/article.ts';
import { type Passage, passagesOf } from '../core/prose/passages.ts';
import { isInTarget, reachesSyntax } from '../core/prose/syntax-like.ts';
import type { Severity } from '../core/severity.ts';
import type { Span } from '../core/span.ts';
import { isPlainlyIn } from '../text/at-a-glance.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { accepting } from './accepted-words.ts';
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
  /** Default: that of the article's region (`fr-CA`), else fr-FR. */
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
  /** The French dictionary; asked for when an article has French to look up. Null: rules that need it do not run. */
  readonly lexicon?: () => Lexicon | null;
  /** Words that are right however they look, a `*` standing for any letters. */
  readonly accept?: readonly string[];
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
  const lexicon = once(options.lexicon ?? (() => null));
  const context: Omit<RuleContext, 'texts' | 'setting' | 'lexicon'> = {
    article,
    accepts: accepting(options.accept),
    language: whole.code,
    profile: options.profile ?? profileOfRegion(whole.code),
    missingFiles: options.missingFiles,
  };
  const without = new Set<string>();
  const places = new Map<string, ReadonlySet<number>>();
  const ofRules = running.flatMap((rule) => {
    const setting = (name: string) => options.settings?.[rule.name]?.[name] ?? rule.settings![name]!.default;
    const texts = textsFor(rule);
    const words = rule.asksLexicon && texts.length > 0 ? lexicon() : null;
    if (rule.asksLexicon === 'needed' && words === null) {
      if (texts.length > 0) without.add(rule.name);
      return [];
    }
    const told = places.get(rule.yieldsTo ?? '');
    const faults = [...rule.check({ ...context, lexicon: words, texts, setting })]
      .filter(({ span }) => !told?.has(span.start) && !suppressed.forgives(rule.name, span))
      .flatMap((fault) => mended(fault) ?? []);
    if (yieldedTo.has(rule.name)) places.set(rule.name, new Set(faults.map(({ span }) => span.start)));
    return rule.summarise === undefined
      ? gathered(faults).map((alike) => findingOfAll(rule, alike))
      : summary(rule, faults);
  });
  const ofOthers = (options.foreign ?? []).filter(({ rule, span }) => !suppressed.forgives(rule, span));
  const found = [
    ...ofRules,
    ...ofOthers,
    ...budgetFindings(article, texts, options),
    ...suppressed.findings(new Set(running.map(({ name }) => name).filter((name) => !without.has(name)))),
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

/**
 * What looks like syntax of some site, but was read as prose, may be found wrong, but only a person may mend it. Null for the target of what
 * may be a wikilink: the name of a file is spelt as it is.
 */
function mendable({ source, tree }: Article): (fault: Fault) => Fault | null {
  let reaches: ((span: Span) => boolean) | undefined;
  return (fault) => {
    if (!fault.fix) return fault;
    reaches ??= reachesSyntax(source.text, nodesOf(tree, 'syntax', 'mark', 'footnote').map(spanOf));
    if (!reaches(fault.fix.span)) return fault;
    return isInTarget(source.text, fault.fix.span) ? null : { ...fault, fix: null };
  };
}

/** `fr-CA`, as the language of the article may say; that of France for all others. */
function profileOfRegion(code: string): Profile {
  const name = code.replace('_', '-').toLowerCase();
  return profiles.entries.find((one) => one.name.toLowerCase() === name) ?? profiles.get('fr-FR');
}

/** The rules before which others stay silent. */
const yieldedTo: ReadonlySet<string | undefined> = new Set(allRules.entries.map(({ yieldsTo }) => yieldsTo));

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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

/** Those that are alike together, each group where its first stands. */
function gathered(faults: readonly Fault[]): Fault[][] {
  const groups = new Map<string | Fault, Fault[]>();
  for (const fault of faults) {
    const key = fault.like ?? fault;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  return [...groups.values()];
}

function findingOfAll(rule: Rule, alike: readonly Fault[]): Finding {
  const finding = findingOf(rule, alike[0]!);
  if (alike.length === 1) return finding;
  const edits = alike.flatMap(({ fix }) => (fix ? [fix] : []));
  return {
    ...finding,
    message: `${finding.message} (${alike.length} times)`,
    edits,
    count: alike.length,
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
