/** What a callout is called that has no title: a word for its kind, by language. */

import { lookup } from '../../core/lookup.ts';
import type { Container } from '../../core/nodes.ts';
import type { Labels } from './labels.ts';

const kinds = [
  'note',
  'info',
  'tip',
  'important',
  'warning',
  'caution',
  'danger',
  'success',
  'question',
  'example',
  'summary',
  'todo',
  'error',
  'seealso',
  'quote',
  'details',
] as const;

type Kind = (typeof kinds)[number];

export type CalloutWords = Readonly<Record<Kind, string>>;

/** @param words in the order of the kinds, with commas. */
export function calloutWords(words: string): CalloutWords {
  const all = words.split(', ');
  return Object.fromEntries(kinds.map((kind, index) => [kind, all[index]])) as CalloutWords;
}

/** Names of other programs for the same. */
const others = lookup<Kind>({
  admonition: 'note',
  aside: 'note',
  secondary: 'note',
  remark: 'note',
  remarque: 'note',
  information: 'info',
  hint: 'tip',
  attention: 'caution',
  erreur: 'error',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  abstract: 'summary',
  tldr: 'summary',
  failure: 'error',
  fail: 'error',
  missing: 'error',
  bug: 'error',
  cite: 'quote',
});

/** A name that nobody knows is its own word. */
export function calloutLabel({ kind, name }: Pick<Container, 'kind' | 'name'>, { callouts }: Labels): string {
  const known = Object.hasOwn(others, name ?? '') ? others[name!] : name;
  if (known !== null && Object.hasOwn(callouts, known as string)) return callouts[known as Kind];
  if (kind === 'details') return callouts.details;
  return name === null ? callouts.note : name[0]!.toUpperCase() + name.slice(1);
}
