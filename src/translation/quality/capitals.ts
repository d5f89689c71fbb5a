/** A translation begins with a capital where its source does. */

import { type Check, eachPair } from './check.ts';

export const capitals: Check = {
  name: 'capitals',
  summary: 'the first letter is a capital on one side only',
  severity: 'info',
  find: eachPair(function* ({ source, target }) {
    const [here, there] = [first.exec(source.prose), first.exec(target.prose)];
    if (here === null || there === null) return;
    const [from, to] = [here[0], there[0]].map((found) => found.at(-1)!);
    const [isUpper, wasUpper] = [to, from].map((letter) => letter !== letter!.toLowerCase());
    // Scripts without case have neither; German capitals are grammar.
    if (
      isUpper === wasUpper ||
      !hasCase(from!) ||
      !hasCase(to!) ||
      /^de\b/iu.test(target.language + source.language)
    )
      return;
    const at = there.index + there[0].length - 1;
    yield {
      message: wasUpper
        ? `begins with a small ${to}, the source with a capital`
        : `begins with a capital ${to}, the source with a small letter`,
      targetSpan: target.shownSpan(at, at + 1),
    };
  }),
};

/** The first letter, when no code, figure or name stands before it. */
const first = /^[^\p{L}\p{N}\ufffc]*\p{L}/u;

function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase();
}
