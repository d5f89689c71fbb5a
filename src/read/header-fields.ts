/** Reads front matter that is neither YAML nor TOML: an object of JSON, fields without fences, pandoc's title lines. */

import type { Header } from '../core/nodes.ts';
import type { Span } from '../core/span.ts';

/** A field, its value as it was written, where it stands in the header. */
export interface Field extends Span {
  /** In small letters. */
  readonly key: string;
  readonly text: string;
}

const field =
  /^(?:\.\. )?(?<key>[A-Za-z][A-Za-z0-9_ -]{0,29}):[ \t]*(?<value>(?:[^\r\n]*[^ \t\r\n])?)[ \t]*$/gmu;
const titleLine = /^%[ \t]*(?<value>(?:[^\r\n]*[^ \t\r\n])?)[ \t]*$/gmu;
const jsonText = /"(?<key>[^"\\\r\n]{1,60})"[ \t]*:[ \t]*"(?<value>(?:[^"\\\r\n]|\\.)*)"/gu;

/** Those with a text, in their order. Of an object, those whose value is a string. */
export function fieldsOf({ notation, value }: Header): Field[] {
  if (notation === 'title') {
    const keys = ['title', 'author', 'date'];
    return [...value.matchAll(titleLine)].flatMap((match, index) => fieldOf(keys[index] ?? '', match));
  }
  const form = notation === 'json' ? jsonText : field;
  return [...value.matchAll(form)].flatMap((match) => fieldOf(match.groups!['key']!.toLowerCase(), match));
}

function fieldOf(key: string, { index, 0: found, groups }: RegExpExecArray): Field[] {
  const text = groups!['value']!;
  const start = index + found.lastIndexOf(text);
  return text === '' || key === '' ? [] : [{ key, text, start, end: start + text.length }];
}

/** All values by key: of an object as JSON has them, else texts. */
export function valuesOf(header: Header): Readonly<Record<string, unknown>> {
  if (header.notation === 'json')
    return JSON.parse(header.value.replaceAll(';;;', '')) as Record<string, unknown>;
  return Object.fromEntries(fieldsOf(header).map(({ key, text }) => [key, text]));
}
