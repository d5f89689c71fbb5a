/** Compares the numbered codes of a source and its translation. */

import { tagOf } from '../tagged.ts';
import type { PairFault } from './check.ts';
import type { PlacedTag } from './side.ts';

export function* tagFaults(
  source: readonly PlacedTag[],
  target: readonly PlacedTag[],
  deletable: ReadonlySet<number>,
): Iterable<PairFault> {
  const known = new Map(source.map((tag) => [tagOf(tag), tag]));
  const seen = new Set<string>();
  for (const tag of target) {
    const name = tagOf(tag);
    if (!known.has(name)) {
      const twin = source.find(({ id }) => id === tag.id);
      const message =
        twin === undefined
          ? `the code ${name} is not in the source`
          : `the code ${tagOf(twin)} has become ${name}`;
      yield { message, targetSpan: tag.span };
    } else if (seen.has(name)) yield { message: `the code ${name} stands twice`, targetSpan: tag.span };
    seen.add(name);
  }
  const ids = new Set(target.map(({ id }) => id));
  for (const [name, tag] of known) {
    if (seen.has(name)) continue;
    if (!ids.has(tag.id)) {
      // One message for a pair, and none for what may go.
      const first = source.find(({ id }) => id === tag.id);
      if (!deletable.has(tag.id) && first === tag)
        yield { message: `the code ${namesOf(tag, source)} is missing`, sourceSpan: tag.span };
    } else if (target.some(({ id, role }) => id === tag.id && known.has(tagOf({ id, role })))) {
      yield {
        message: `the code ${name} is missing, so ${otherOf(tag, target)} is unpaired`,
        sourceSpan: tag.span,
      };
    }
  }
  yield* crossings(source, target);
}

function namesOf({ id }: PlacedTag, source: readonly PlacedTag[]): string {
  return source
    .filter((tag) => tag.id === id)
    .map(tagOf)
    .join('\u2026');
}

function otherOf({ id }: PlacedTag, target: readonly PlacedTag[]): string {
  return tagOf(target.find((tag) => tag.id === id)!);
}

/** Pairs that close before they open, or that overlap without one holding the other, where the source's do not. */
function* crossings(source: readonly PlacedTag[], target: readonly PlacedTag[]): Iterable<PairFault> {
  const before = new Set([...crossed(source)].map(([tag, message]) => `${tagOf(tag)}${message}`));
  for (const [tag, message] of crossed(target)) {
    if (!before.has(`${tagOf(tag)}${message}`)) yield { message, targetSpan: tag.span };
  }
}

function* crossed(tags: readonly PlacedTag[]): Iterable<[PlacedTag, string]> {
  const open: PlacedTag[] = [];
  for (const [index, tag] of tags.entries()) {
    if (tag.role === 'open') {
      const closed = tags.slice(0, index).find(({ id, role }) => id === tag.id && role === 'close');
      if (closed !== undefined) yield [closed, `the code ${tagOf(closed)} closes before ${tagOf(tag)} opens`];
      open.push(tag);
    } else if (tag.role === 'close') {
      const at = open.findLastIndex(({ id }) => id === tag.id);
      const inner = open
        .slice(at + 1)
        .find(({ id }) => tags.slice(index).some((other) => other.id === id && other.role === 'close'));
      if (at >= 0 && inner !== undefined)
        yield [tag, `the code ${tagOf(tag)} closes while ${tagOf(inner)} is open`];
      if (at >= 0) open.splice(at, 1);
    }
  }
}
