/** A text of settings in YAML or JSON, with the place of each key. */

import { isMap, isScalar } from 'yaml';
import { UserError } from '../../core/errors.ts';
import { createLocator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';
import { readYaml, type YamlFault } from '../../read/yaml.ts';

export interface SettingsText {
  readonly value: unknown;
  /** Where a key, or an item of a list, stands in the text; null when it does not. */
  spanOf(path: readonly string[]): Span | null;
  /** `file:line:column`, or the file alone. */
  where(path: readonly string[]): string;
}

/** @param linesBefore how many lines of the file stand above the text. */
export function readSettingsText(text: string, file: string, linesBefore = 0): SettingsText {
  const read = readYaml(text);
  const locator = createLocator(text);
  const placed = (offset: number) => {
    const { line, column } = locator.point(offset);
    return `${file}:${line + linesBefore}:${column}`;
  };
  const fail = ({ message, offset }: YamlFault) =>
    new UserError(`it is not valid: ${message}`, {
      outcome: 'usage',
      where: placed(offset),
      hint: 'Mend it; article schema config says what may stand there.',
    });
  if ('fault' in read) throw fail(read.fault);
  const { document } = read;
  const values = read.values();
  if ('fault' in values) throw fail(values.fault);
  const spanOf = (path: readonly string[]): Span | null => {
    const last = path.at(-1);
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const key = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last)?.key
      : document.getIn(path, true);
    return isScalar(key) && key.range ? { start: key.range[0], end: key.range[1] } : null;
  };
  return {
    value: values.value,
    spanOf,
    where(path) {
      const span = path.length === 0 ? null : spanOf(path);
      return span === null ? file : placed(span.start);
    },
  };
}
