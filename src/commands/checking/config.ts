/** What a configuration may say, in a file or in the front matter of an article. */

import type { JsonSchema } from '../../core/json-schema.ts';
import { type Severity, severities } from '../../core/severity.ts';
import { type Budgets, budgetNames, type SectionBudgets, sectionBudgetNames } from '../../rules/budgets.ts';
import { rules } from '../../rules/index.ts';
import { ownRules } from '../../rules/own-rules.ts';
import { profiles } from '../../rules/profiles.ts';
import { choice, listOf, mapOf, numberFrom, type Place, record, type Shape, text } from './shape.ts';

export interface Config {
  readonly profile?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  /** Words that are right however they look, a `*` standing for any letters. */
  readonly accept?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleConfig>>;
  readonly budgets?: Budgets;
  readonly sections?: Readonly<Record<string, SectionBudgets>>;
}

export interface RuleConfig {
  readonly severity?: Severity | 'off';
  readonly settings?: Readonly<Record<string, number>>;
}

const severity = choice('severity', ['off', ...severities], 'severities');

/** `warning`, or `{severity: warning, words: 40}` where the rule has settings. */
function ruleShape(name: string): Shape<RuleConfig> {
  const rule = rules.entries.find((one) => one.name === name);
  const settings = Object.entries(rule?.settings ?? {}).map(
    ([setting, { summary, default: usual }]) =>
      [setting, numberFrom(0, `${summary}; ${usual} by default`)] as const,
  );
  const full = record({ severity, ...Object.fromEntries(settings) });
  return {
    schema: { anyOf: [severity.schema, full.schema] },
    read(value, place) {
      if (typeof value !== 'object' || value === null) return { severity: severity.read(value, place) };
      const { severity: own, ...rest } = full.read(value, place);
      return {
        ...(own !== undefined && { severity: own }),
        settings: rest as Readonly<Record<string, number>>,
      };
    },
  };
}

const ruleNames = [...rules.names, ...ownRules.map(({ name }) => name)];

const limit = (name: string) =>
  numberFrom(name === 'minReadability' ? -1000 : 0, `a budget; an article that breaks it has a finding`);
const budgets = <Name extends string>(names: readonly Name[]) =>
  record(Object.fromEntries(names.map((name) => [name, limit(name)])) as Record<Name, Shape<number>>);

/** What an article may set for itself. */
const ofArticle = {
  accept: listOf(text),
  profile: choice('profile', profiles.names, 'profiles'),
  rules: record(Object.fromEntries(ruleNames.map((name) => [name, ruleShape(name)]))),
  budgets: budgets(budgetNames),
  sections: mapOf(budgets(sectionBudgetNames), 'budgets by the title of a section'),
};

const inFile = record({
  $schema: text,
  dialect: text,
  failOn: choice('severity', severities, 'severities'),
  maxWarnings: numberFrom(0, 'exit 1 only above so many warnings'),
  ...ofArticle,
});

/** Which rules exist is asked when the suppressions are looked at, as for comments. */
const inFrontMatter = record({ ...ofArticle, skip: listOf(text) });

/** Throws a usage error with file, line and the nearest right key or value. */
export function readConfig(value: unknown, place: Place): Config {
  const { $schema: _, dialect: __, ...config } = inFile.read(value, place);
  return config as Config;
}

export function readFrontMatterConfig(
  value: unknown,
  place: Place,
): { readonly config: Config; readonly skip: readonly string[] } {
  const { skip = [], ...config } = inFrontMatter.read(value, place);
  return { config: config as Config, skip };
}

export const configSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'article.config.json',
  ...inFile.schema,
};
