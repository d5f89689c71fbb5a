/** The way of `article config`: the layers of settings, laid out with their origins. */

import type { Dialect } from '../../core/article.ts';
import type { Outcome } from '../../core/errors.ts';
import type { Invocation } from '../command.ts';
import { readOne } from '../inputs.ts';
import { columns } from '../layout.ts';
import {
  articleSettings,
  defaults,
  fileSettings,
  type Layer,
  optionSettings,
  type Setting,
  type SettingOptions,
  settingsOf,
} from './settings.ts';

export interface ConfigDocument {
  readonly schema: 'article.config-values/1';
  /** The configuration file; null without one. */
  readonly file: string | null;
  readonly settings: readonly ConfigValue[];
}

export interface ConfigValue {
  /** `rules.doubled-spaces`. */
  readonly key: string;
  readonly value: string | number;
  readonly from: Layer | Dialect['from'];
  /** `file:line:column`; null for defaults and options. */
  readonly where: string | null;
}

export async function runConfig(invocation: Invocation): Promise<Outcome> {
  const { io, operands, palette } = invocation;
  const options = invocation.options as SettingOptions & { readonly json?: boolean };
  const file = await fileSettings(options, io);
  const [operand] = operands;
  const read = operand === undefined ? null : await readOne(operand, invocation);
  if (read?.article === null) return read.outcome;
  const own = read === null ? null : articleSettings(read.article).settings;
  const layers = [defaults, ...(file ? [file] : []), ...(own ? [own] : []), optionSettings(options)];
  const settings = [
    ...settingsOf(layers).map(shownValue),
    ...(read === null ? [] : dialectValue(read.article.meta.dialect)),
  ];
  if (options.json) {
    const document: ConfigDocument = {
      schema: 'article.config-values/1',
      file: file?.file ?? null,
      settings,
    };
    await io.out(`${JSON.stringify(document, null, 2)}\n`);
    return 'done';
  }
  const rows = settings.map(({ key, value, from, where }) => [
    key,
    from === 'default' ? String(value) : palette.title(String(value)),
    palette.faint(where ?? from),
  ]);
  const head = ['Key', 'value', 'from'].map((name) => palette.label(name));
  await io.show(`${columns([head, ...rows], ['left', 'left', 'left'])}\n`);
  return 'done';
}

/** In which dialects the article is read, and what says so. */
function dialectValue(dialect: Dialect | null): ConfigValue[] {
  if (dialect === null) return [];
  const { names, from, reason } = dialect;
  return [{ key: 'dialect', value: names.join(',') || 'none', from, where: reason }];
}

function shownValue({ path, value, from, where }: Setting): ConfigValue {
  return { key: path.join('.'), value, from, where };
}
