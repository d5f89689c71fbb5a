/** Reads a JSON document value by value; what is not as it must be is told with its path, line and column. */

import { type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { checkText, unreadable } from './unreadable.ts';

/** A value in the document. */
export interface Place {
  readonly node: ValueNode;
  /** Like `files[0].segments[3].target`; empty for the whole document. */
  readonly path: string;
  /** What messages call the file. */
  readonly name: string;
}

/** @throws UserError (unreadable) for what is no JSON. */
export function openJson(text: string, name: string): Place {
  checkText(text, name);
  try {
    return { node: parse(text, { mode: 'json' }).body, path: '', name };
  } catch (error) {
    if (error instanceof RangeError)
      throw unreadable('nested too deep for a translation file', { name, hint: deepest });
    const { message, line, column } = error as Error & { line?: number; column?: number };
    if (line === undefined || column === undefined) throw error;
    // momoa's message ends with the place, which stands in front already.
    const fault = message.replace(/\.? \(\d+:\d+\)$/u, '');
    throw unreadable(`not valid JSON: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`, {
      name,
      line,
      column,
    });
  }
}

const deepest = 'Segments stand five levels deep.';

/** The value under a key; undefined when there is none. */
export function optionalField(place: Place, key: string): Place | undefined {
  if (place.node.type !== 'Object') throw wrong(place, 'an object');
  const member = place.node.members.findLast((candidate) => keyOf(candidate) === key);
  const path = place.path === '' ? key : `${place.path}.${key}`;
  return member && { node: member.value, path, name: place.name };
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

export function field(place: Place, key: string): Place {
  const found = optionalField(place, key);
  if (found !== undefined) return found;
  throw fault(place, `${place.path === '' ? '' : `${place.path}.`}${key} is missing`);
}

export function items(place: Place): Place[] {
  if (place.node.type !== 'Array') throw wrong(place, 'a list');
  return place.node.elements.map(({ value }, index) => ({
    node: value,
    path: `${place.path}[${index}]`,
    name: place.name,
  }));
}

export function text(place: Place): string {
  if (place.node.type !== 'String') throw wrong(place, 'a string');
  // Decoded text has none, but an escape can name one, and no file could be written with it.
  if (/\p{Surrogate}/u.test(place.node.value)) throw wrong(place, 'text: half a surrogate pair stands in it');
  return place.node.value;
}

export function textOrNull(place: Place): string | null {
  return place.node.type === 'Null' ? null : text(place);
}

export function oneOf<Word extends string>(words: readonly Word[], place: Place): Word {
  const word = words.find((known) => place.node.type === 'String' && known === place.node.value);
  if (word === undefined) throw wrong(place, `one of ${words.join(', ')}`);
  return word;
}

/** An error at the place. */
export function fault({ node, name }: Place, message: string, hint?: string) {
  const { line, column } = node.loc.start;
  return unreadable(message, { name, line, column, ...(hint === undefined ? {} : { hint }) });
}

function wrong(place: Place, wanted: string) {
  return fault(place, `${place.path === '' ? 'the document' : place.path} is not ${wanted}`);
}
