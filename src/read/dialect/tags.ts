/** Finds tags between braces, whose quoted strings may hold the sign that closes them, in one walk for each. */

import type { Span } from '../../core/span.ts';
import type { Page } from './page.ts';

export interface TagForm {
  /** What a tag begins with, with the flag `g`. */
  readonly opening: RegExp;
  /** A quoted string, by the sign that opens it, with the flag `y`. */
  readonly strings: ReadonlyMap<string, RegExp>;
  /** A tag ends before one of them. */
  readonly closes: readonly string[];
  /** No tag holds this one; empty where it may hold all. */
  readonly stop: string;
}

export interface Tag extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** What stands behind the opening. */
  readonly rest: string;
}

/** Characters of a tag: nobody writes longer ones, and a walk for each opening shall not go to the end of a text. */
const longest = 10_000;

/** Those that close. One whose strings hold all the signs that could close it ends at the first of them. */
export function* tagsIn({ text }: Page, form: TagForm): Generator<Tag> {
  const last = Math.max(...form.closes.map((sign) => text.lastIndexOf(sign)));
  form.opening.lastIndex = 0;
  for (;;) {
    const at = form.opening.lastIndex;
    const match = at > last ? null : form.opening.exec(text);
    if (match === null) return;
    const from = match.index + match[0].length;
    const until = Math.min(last + 1, from + longest);
    const close = closeIn(text, from, until, form, true) ?? closeIn(text, from, until, form, false);
    if (close === null) form.opening.lastIndex = match.index + 1;
    else {
      const end = close + form.closes.find((sign) => text.startsWith(sign, close))!.length;
      form.opening.lastIndex = end;
      yield { start: match.index, end, groups: match.groups ?? {}, rest: text.slice(from, close) };
    }
  }
}

function closeIn(
  text: string,
  from: number,
  until: number,
  { strings, closes, stop }: TagForm,
  withStrings: boolean,
): number | null {
  const open = new Set<string>();
  for (let at = from; at < until; at++) {
    const sign = text[at]!;
    const string = withStrings && !open.has(sign) ? strings.get(sign) : undefined;
    if (string !== undefined) {
      string.lastIndex = at;
      if (string.test(text)) {
        at = string.lastIndex - 1;
        continue;
      }
      open.add(sign);
    }
    if (closes.some((close) => text.startsWith(close, at))) return at;
    if (stop !== '' && text.startsWith(stop, at)) return null;
  }
  return null;
}
