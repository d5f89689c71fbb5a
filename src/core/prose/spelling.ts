/** How a source spells a text: which of its characters stand for which piece of what a reader sees. */

import { decodeString } from 'micromark-util-decode-string';

/** A piece of text and the slice of the source that stands for it. */
export interface Spelt {
  readonly as: 'plain' | 'escape' | 'reference' | 'wrap';
  /** `plain`: as in the source. `wrap`: the line ending of the value, for the end of a line and what opens the next one. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Walks a text of the tree and its source side by side. The pieces tile the source from `start` on; they end where the
 * value ends, which may be before `end` by white space.
 *
 * @param value of a text node: escapes and references decoded, continued lines without their prefix.
 * @param marked false for bare text, where `\*` and `&amp;` mean themselves.
 * @returns null when the source does not spell the value: then nobody may replace it.
 */
export function spell(
  value: string,
  source: string,
  { start, end, marked }: { readonly start: number; readonly end: number; readonly marked: boolean },
): Spelt[] | null {
  // Lines and, between them, their endings.
  const [line = '', ...rest] = value.split(lineEnding);
  const pieces = spellLine(line, source, start, end, marked);
  if (pieces === null) return null;
  for (let index = 0; index < rest.length; index += 2) {
    const from = pieces.at(-1)?.end ?? start;
    const spelt = wrapAndLine(rest[index]!, rest[index + 1]!, source, from, end, marked);
    if (spelt === null) return null;
    pieces.push(...spelt);
  }
  return pieces;
}

const lineEnding = /(\r\n|\r|\n)/u;

/** `…ink| \n> > ink`: white space (and the backslash of a hard break that recovery took for the end of a line), the line ending, the prefix of the line, then the line itself, tried with the longest prefix first. */
function wrapAndLine(
  ending: string,
  line: string,
  source: string,
  from: number,
  end: number,
  marked: boolean,
): Spelt[] | null {
  wrap.lastIndex = from;
  const found = wrap.exec(source);
  if (found === null) return marked ? endingAndLine(ending, line, source, from, end) : null;
  const longest = Math.min(wrap.lastIndex, end);
  const shortest = longest - found.groups!['prefix']!.length;
  for (let at = longest; at >= shortest; at--) {
    const spelt = spellLine(line, source, at, end, marked);
    if (spelt !== null) return [{ as: 'wrap', text: ending, start: from, end: at }, ...spelt];
  }
  return null;
}

/** `&#10;`: a line ending that is none in the source. */
function endingAndLine(
  ending: string,
  line: string,
  source: string,
  from: number,
  end: number,
): Spelt[] | null {
  const coded = codedAt(source, from, end);
  const spelt = coded?.text === ending ? spellLine(line, source, coded.end, end, true) : null;
  return coded === null || spelt === null ? null : [coded, ...spelt];
}

const wrap = /[ \t]*\\?(?:\r\n|\r|\n)(?<prefix>[ \t>]*)/uy;

function spellLine(line: string, source: string, from: number, end: number, marked: boolean): Spelt[] | null {
  // Most lines: no walk from sign to sign.
  if (from + line.length <= end && source.startsWith(line, from) && !(marked && codeSign.test(line))) {
    return line === '' ? [] : [{ as: 'plain', text: line, start: from, end: from + line.length }];
  }
  const pieces: Spelt[] = [];
  let plain = from;
  let at = from;
  const flush = () => {
    if (at > plain) pieces.push({ as: 'plain', text: source.slice(plain, at), start: plain, end: at });
  };
  for (let read = 0; read < line.length; ) {
    const coded = marked ? codedAt(source, at, end) : null;
    if (coded !== null && line.startsWith(coded.text, read)) {
      flush();
      pieces.push(coded);
      read += coded.text.length;
      at = coded.end;
      plain = at;
    } else if (at < end && source[at] === line[read]) {
      at++;
      read++;
    } else return null;
  }
  flush();
  return pieces;
}

const codeSign = /[\\&]/;
const escapeForm = /\\[!-/:-@[-`{-~]/y;
const referenceForm = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,30});/y;

/** The escape or the character reference at a place; null for anything else, unknown names among it. */
function codedAt(source: string, at: number, end: number): Spelt | null {
  const sign = source[at];
  if (sign !== '\\' && sign !== '&') return null;
  const form = sign === '\\' ? escapeForm : referenceForm;
  form.lastIndex = at;
  const written = form.exec(source)?.[0];
  if (written === undefined || at + written.length > end) return null;
  const text = decodeString(written);
  if (text === written) return null;
  return { as: sign === '\\' ? 'escape' : 'reference', text, start: at, end: at + written.length };
}
