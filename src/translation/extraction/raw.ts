/** A segment as raw Markdown on one line, for PO: people who translate there edit the marks themselves. */

import { diffArrays } from 'diff';
import type { Segment } from './segments.ts';

interface Token {
  readonly key: string;
  readonly slice: string;
}

/** Line ends of the source become spaces, hard breaks stay; prefixes of quotations and lists are no part of it. */
export function toRaw(segment: Segment, source: string): string {
  return tokensOf(segment, source)
    .map(({ key }) => key)
    .join('');
}

/** The Markdown of a translated raw text: what the source has too is copied from there, other line ends get the prefix of the place. */
export function fromRaw(segment: Segment, target: string, source: string, lineEnding: string): string {
  const { prefix } = segment.unit;
  const newLine = prefix === null ? ' ' : `${lineEnding}${prefix}`;
  const wanted = tokensIn(target).map((key) => ({ key, slice: key.replace(/\r\n|\r|\n/u, newLine) }));
  const written = tokensOf(segment, source);
  const found = written.some(({ key, slice }) => key !== slice || key.endsWith('\n'))
    ? diffArrays(written, wanted, { comparator: (a, b) => a.key === b.key, maxEditLength: 4000 })
    : undefined;
  if (found === undefined) return wanted.map(({ slice }) => slice).join('');
  let text = '';
  let at = 0;
  for (const { added, removed, value } of found) {
    if (added) text += value.map(({ slice }) => slice).join('');
    else if (removed) at += value.length;
    else for (const _ of value) text += written[at++]!.slice;
  }
  return text;
}

const tokens = /(?:(?<! ) {2,}|\\)(?:\r\n|\r|\n)|[\p{L}\p{M}\p{N}]+|[\s\S]/gu;

function tokensIn(text: string): string[] {
  return text.match(tokens) ?? [];
}

function tokensOf({ atoms }: Segment, source: string): Token[] {
  return atoms.flatMap((atom): Token[] => {
    const slice = source.slice(atom.start, atom.end);
    if (atom.type === 'code' && atom.kind === 'break')
      return [{ key: slice.replace(/(?:\r\n|\r|\n)[\s>]*$/u, '\n'), slice }];
    if (atom.type === 'code') return foldedTokens(slice);
    if (/[\r\n]/u.test(slice)) return [{ key: atom.text, slice }];
    return atom.text === '' ? [] : tokensIn(slice).map((key) => ({ key, slice: key }));
  });
}

/** A link or an image that goes on in the next line. */
function foldedTokens(slice: string): Token[] {
  return slice
    .split(/((?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t>]*)/u)
    .flatMap((piece, index) =>
      index % 2 === 1 ? [{ key: ' ', slice: piece }] : tokensIn(piece).map((key) => ({ key, slice: key })),
    );
}
