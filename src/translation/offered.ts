/** Which units are offered to a translator. */

import type { Segment } from './segments.ts';

export interface Wanted {
  /** Inline codes, or raw Markdown, in which alternatives and titles stand in the text around them. */
  readonly codes: 'tags' | 'markdown';
  /** The keys of front matter whose texts are offered: `title`, `params.subtitle`, the items of lists under the key of the list. */
  readonly keys?: readonly string[];
  /** Whether text in blocks of HTML is offered. */
  readonly html?: boolean;
  /** Whether comments in blocks of code are offered. */
  readonly comments?: boolean;
}

/** The segments that are offered, of all in document order. */
export function offeredOf(
  all: readonly Segment[],
  { codes, keys = [], html, comments }: Wanted,
): readonly Segment[] {
  const inside = codes === 'markdown' ? insideOthers(all) : new Set();
  return all.filter((segment) => {
    const { kind, key } = segment.unit;
    if (kind === 'front-matter') return keys.includes(key!);
    if (kind === 'html') return html === true;
    if (kind === 'comment') return comments === true;
    return !inside.has(segment);
  });
}

/** Segments that stand in a code of another. */
function insideOthers(all: readonly Segment[]): ReadonlySet<Segment> {
  const inside = new Set<Segment>();
  let outer: Segment | undefined;
  for (const segment of all) {
    if (outer !== undefined && segment.unit !== outer.unit && segment.end <= outer.end) inside.add(segment);
    else outer = segment;
  }
  return inside;
}
