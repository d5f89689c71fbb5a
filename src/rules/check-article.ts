/** The way of an article through the rules. */

import { passageLanguages } from '../analyses/passage-languages.ts';
import type { Article } from '../core/article.ts';
import { passagesOf } from '../core/passages.ts';
import { rules as allRules } from './index.ts';
import { type Profile, profiles } from './profiles.ts';
import { type ProofText, proofTexts } from './proof-text.ts';
import type { Fault, Finding, Rule } from './rule.ts';

export interface CheckOptions {
  /** Default: every rule. */
  readonly rules?: readonly Rule[];
  /** Default: fr-FR. */
  readonly profile?: Profile;
  /** By rule and setting. */
  readonly settings?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly missingFiles?: ReadonlySet<string>;
}

/** The findings in the order of the text. */
export function checkArticle(article: Article, options: CheckOptions = {}): Finding[] {
  const { whole, codeOf } = passageLanguages(article, passagesOf(article));
  const texts = proofTexts(article, codeOf);
  const findings = (options.rules ?? allRules.entries).flatMap((rule) => {
    const faults = [
      ...rule.check({
        article,
        texts: texts.filter((text) => reads(rule, text)),
        language: whole.code,
        profile: options.profile ?? profiles.get('fr-FR'),
        setting: (name) => options.settings?.[rule.name]?.[name] ?? rule.settings![name]!.default,
        missingFiles: options.missingFiles,
      }),
    ];
    return rule.summarise === undefined
      ? faults.map((fault) => findingOf(rule, fault))
      : summary(rule, faults);
  });
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function reads({ languages }: Rule, { language }: ProofText): boolean {
  return languages === 'any' || languages.includes(language.split(/[-_]/u, 1)[0]!.toLowerCase());
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
