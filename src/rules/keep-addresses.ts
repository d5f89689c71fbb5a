/** Keeps fixes from gluing a no-break space to a bare address: many parsers end an address at an ASCII space only, and would take it in. */

import { type Article, spanOf } from '../core/article.ts';
import { betweenSigns } from '../core/prose/addresses.ts';
import { firstAtLeast } from '../core/sorted.ts';
import type { Span } from '../core/span.ts';
import { nodesOf } from './nodes.ts';
import type { Edit, Finding } from './rule.ts';

/** @returns the finding with edits that put signs around an address (`<https://…>`) where it would be glued, or leave the space as it is. */
export function addressKeeper(article: Article): (finding: Finding) => Finding {
  const { text } = article.source;
  const addresses = article.format === 'markdown' ? bareAddresses(article) : [];
  if (addresses.length === 0) return (finding) => finding;
  const ends = addresses.map(({ end }) => end);
  const kept = (edit: Edit): Edit[] => {
    const { start, end } = edit.span;
    // The last address that ends before the edit, and the first one behind it.
    const next = firstAtLeast(ends, start + 1);
    const before = addresses[next - 1];
    const behind = addresses[next];
    if (
      behind?.start === end &&
      noBreak.test(edit.text.at(-1) ?? '') &&
      /^www\./iu.test(text.slice(end, end + 4))
    )
      return [];
    if (before === undefined || !noBreak.test(edit.text[0] ?? '')) return [edit];
    const between = text.slice(before.end, start);
    if (/[ \t\r\n<]/u.test(between)) return [edit];
    const signed = /^https?:|^ftp:/iu.test(text.slice(before.start))
      ? betweenSigns(text.slice(before.start, before.end))
      : null;
    return signed === null
      ? []
      : [{ span: { start: before.start, end }, text: signed + between + edit.text }];
  };
  return (finding) =>
    finding.edits.length === 0 ? finding : { ...finding, edits: finding.edits.flatMap(kept) };
}

const noBreak = /[\u00a0\u202f\u2060]/u;

/** In document order. */
function bareAddresses({ tree, source }: Article): Span[] {
  return nodesOf(tree, 'link').flatMap((link) => {
    if (link.position === undefined) return [];
    const span = spanOf(link);
    return /^(?:https?:\/\/|ftp:\/\/|www\.)/iu.test(source.text.slice(span.start, span.start + 8))
      ? [span]
      : [];
  });
}
