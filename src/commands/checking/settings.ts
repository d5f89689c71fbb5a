/** What the check goes by: defaults, configuration file, front matter, command line, each over the one before, and where each value comes from. */

import type { Article } from '../../core/article.ts';
import { spanOf } from '../../core/article.ts';
import { usageError } from '../../core/errors.ts';
import type { Io } from '../../core/io.ts';
import { createRegistry } from '../../core/registry.ts';
import type { Severity } from '../../core/severity.ts';
import type { Span } from '../../core/span.ts';
import { valueOffset, withLineFeeds } from '../../read/front-matter.ts';
import { type Budgets, budgetNames } from '../../rules/budgets.ts';
import { rules } from '../../rules/index.ts';
import { ownRules } from '../../rules/own-rules.ts';
import { profiles } from '../../rules/profiles.ts';
import type { Suppression } from '../../rules/suppressions.ts';
import { type Config, type RuleConfig, readConfig, readFrontMatterConfig } from './config.ts';
import { readSettingsText, type SettingsText } from './settings-text.ts';

export type Layer = 'default' | 'file' | 'front matter' | 'option';

/** One source of settings. */
export interface Settings {
  readonly from: Layer;
  readonly config: Config;
  /** `file:line:column` of a value; null where it has none. */
  readonly where: (path: readonly string[]) => string | null;
}

export type SettingOptions = Budgets & {
  readonly profile?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** `false` for `--no-config`. */
  readonly config?: string | false;
};

export const usualFailOn: Severity = 'warning';

const known = createRegistry('rule', [...rules.entries, ...ownRules]);

export const defaults: Settings = {
  from: 'default',
  config: {
    profile: 'fr-FR',
    failOn: usualFailOn,
    rules: Object.fromEntries(
      known.entries.map((rule) => [
        rule.name,
        {
          severity: rule.severity,
          settings: Object.fromEntries(
            Object.entries('settings' in rule ? (rule.settings ?? {}) : {}).map(([name, setting]) => [
              name,
              setting.default,
            ]),
          ),
        },
      ]),
    ),
  },
  where: () => null,
};

/** The file that `--config` names or that is found upwards from the working folder; null without one. */
export async function fileSettings(
  { config }: Pick<SettingOptions, 'config'>,
  io: Io,
): Promise<(Settings & { readonly file: string }) | null> {
  if (config === false) return null;
  const found =
    config === undefined
      ? await io.findConfig()
      : { path: config, text: new TextDecoder().decode(await io.readFile(config)) };
  if (found === null) return null;
  const text = readSettingsText(found.text, found.path);
  const prefix = /(?:^|[/\\])package\.json$/u.test(found.path) ? ['article'] : [];
  const where = (path: readonly string[]) => text.where([...prefix, ...path]);
  const value = prefix.length === 0 ? text.value : (text.value as { article?: unknown } | null)?.article;
  return { from: 'file', file: found.path, config: readConfig(value, { path: [], where }), where };
}

/** The key `article` of the front matter: settings, and the rules that it skips. */
export function articleSettings(article: Article): {
  readonly settings: Settings | null;
  readonly suppressions: readonly Suppression[];
} {
  const value = article.meta.frontMatter?.values['article'];
  // Others use the key for a string or a date of theirs.
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Date) {
    return { settings: null, suppressions: [] };
  }
  const { text, offset, whole } = frontMatterText(article);
  const where = (path: readonly string[]) => text?.where(['article', ...path]) ?? article.source.name;
  const { config, skip } = readFrontMatterConfig(value, { path: [], where });
  const suppressions = skip.map((rule, index): Suppression => {
    const span = text?.spanOf(['article', 'skip', String(index)]);
    return {
      rule,
      span: span ? { start: span.start + offset, end: span.end + offset } : whole,
      // A fix may make the text longer.
      covers: { start: 0, end: Number.POSITIVE_INFINITY },
    };
  });
  return { settings: { from: 'front matter', config, where }, suppressions };
}

/** TOML has no places: there the front matter as a whole is pointed at. */
function frontMatterText({ tree, source }: Article): {
  text: SettingsText | null;
  offset: number;
  whole: Span;
} {
  const [node] = tree.children;
  if (node?.type !== 'yaml')
    return { text: null, offset: 0, whole: node ? spanOf(node) : { start: 0, end: 0 } };
  const text = readSettingsText(withLineFeeds(node.value), source.name, 1);
  return { text, offset: valueOffset(node, source), whole: spanOf(node) };
}

/** What was typed. Throws a usage error with the nearest name for an unknown rule or profile. */
export function optionSettings(options: SettingOptions): Settings {
  const { profile, failOn, maxWarnings } = options;
  const budgets = Object.fromEntries(
    budgetNames.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
  const only = ruleNames(options.only);
  const skip = ruleNames(options.skip);
  const typedBudget = Object.keys(budgets).length > 0;
  const off = known.names.filter(
    (name) =>
      skip.includes(name) || (only.length > 0 && !only.includes(name) && !(name === 'budget' && typedBudget)),
  );
  return {
    from: 'option',
    config: {
      ...(profile !== undefined && { profile: profiles.get(profile).name }),
      ...(failOn !== undefined && { failOn }),
      ...(maxWarnings !== undefined && { maxWarnings }),
      ...(typedBudget && { budgets }),
      ...(off.length > 0 && {
        rules: Object.fromEntries(off.map((name) => [name, { severity: 'off' as const }])),
      }),
    },
    where: () => null,
  };
}

function ruleNames(words: readonly string[] = []): string[] {
  const names = words.flatMap((word) => word.split(',').map((name) => name.trim()));
  if (words.length > 0 && names.every((name) => name === '')) {
    throw usageError('no rule is named', `Rules: ${known.names.join(', ')}.`);
  }
  return names.filter((name) => name !== '').map((name) => known.get(name).name);
}

/** Each layer over the ones before it: single values, rules one by one, budgets one by one. */
export function merged(layers: readonly Settings[]): Config {
  return layers.map(({ config }) => config).reduce(over, {});
}

function over(below: Config, above: Config): Config {
  const rule = (a: RuleConfig, b: RuleConfig) => ({ ...a, ...b, settings: { ...a.settings, ...b.settings } });
  return {
    ...below,
    ...above,
    ...(below.accept && above.accept && { accept: [...below.accept, ...above.accept] }),
    rules: overlaid(below.rules, above.rules, rule),
    budgets: { ...below.budgets, ...above.budgets },
    sections: overlaid(below.sections, above.sections, (a, b) => ({ ...a, ...b })),
  };
}

function overlaid<Value extends object>(
  below: Readonly<Record<string, Value>> = {},
  above: Readonly<Record<string, Value>> = {},
  join: (a: Value, b: Value) => Value,
): Readonly<Record<string, Value>> {
  const joined = Object.entries(above).map(([name, value]) => {
    const under = Object.hasOwn(below, name) ? below[name] : undefined;
    return [name, under === undefined ? value : join(under, value)] as const;
  });
  return { ...below, ...Object.fromEntries(joined) };
}

export interface Setting {
  readonly path: readonly string[];
  readonly value: string | number;
  readonly from: Layer;
  readonly where: string | null;
}

/** Each value with its origin, as the last layer that sets it has it. */
export function settingsOf(layers: readonly Settings[]): Setting[] {
  const byKey = new Map<string, Setting>();
  for (const { from, config, where } of layers) {
    for (const [path, value] of leavesOf(config))
      byKey.set(path.join('\0'), { path, value, from, where: where(path) });
  }
  return [...byKey.values()];
}

function leavesOf({ rules: byRule = {}, budgets = {}, sections = {}, accept, ...single }: Config) {
  const leaves: [path: string[], value: string | number][] = [];
  const add = (path: string[], value: string | number | undefined) => {
    if (value !== undefined) leaves.push([path, value]);
  };
  for (const [key, value] of Object.entries(single)) add([key], value);
  add(['accept'], accept?.join(', '));
  for (const [key, value] of Object.entries(budgets)) add(['budgets', key], value);
  for (const [title, own] of Object.entries(sections))
    for (const [key, value] of Object.entries(own)) add(['sections', title, key], value);
  for (const [name, { severity, settings = {} }] of Object.entries(byRule)) {
    add(['rules', name], severity);
    for (const [key, value] of Object.entries(settings)) add(['rules', name, key], value);
  }
  return leaves;
}
