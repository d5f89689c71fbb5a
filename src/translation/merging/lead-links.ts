/** Leads the links of a translated article to its headings, whose addresses moved with their words, or writes the old addresses at them. */

import { type IdSyntax, keptAnchors } from '../../analyses/kept-anchors.ts';
import { type MovedAnchor, movesBetween } from '../../analyses/moved-anchors.ts';
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import type { Span } from '../../core/span.ts';

export interface Led {
  readonly text: string;
  /** Those that were not kept. */
  readonly movedAnchors: readonly MovedAnchor[];
}

/**
 * @param keep the syntax in which old addresses are written; null where they are not.
 * @param read the translated article with other text.
 */
export function leadLinks(
  article: Article,
  translated: Article,
  keep: IdSyntax | null,
  read: (text: string) => Article | UserError,
): Led {
  const moves = movesBetween(article, translated);
  if (keep !== null && moves.moved.length > 0) {
    const kept = read(edited(translated, keptAnchors(translated, moves.moved, keep)));
    if (!(kept instanceof UserError)) return leadLinks(article, kept, null, read);
  }
  const movedAnchors = moves.moved.map(({ from, to, line }) => ({ from, to, line }));
  return { text: edited(translated, moves.edits), movedAnchors };
}

function edited({ source }: Article, edits: readonly (Span & { readonly text: string })[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += source.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.text.slice(at);
}
