/** Cuts raw HTML into what a reader reads, code and comments; tags are nobody's words. */

import type { Account } from './accounts.ts';

interface HtmlPart {
  readonly account: Extract<Account, 'paragraphs' | 'captions' | 'code' | 'comments'>;
  readonly text: string;
}

// A tag or a comment that never closes runs to the end, so that every alternative matches at once: the whole is linear.
const markup =
  /<!--(?<comment>[\s\S]*?)(?:-->|$)|<(?<raw>script|style|pre|textarea)\b(?:[^>]*)>?(?<code>[\s\S]*?)(?:<\/\k<raw>\s*>|$)|<\/?(?<tag>[a-z][^\s<>/]*)[^<>]*>?|<[!?][^>]*>?/giu;

/** Phrasing elements of HTML: their tags may stand inside a word. */
export const phrasingElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The parts in order; parts without text are left out. */
export function htmlParts(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const push = (account: HtmlPart['account'], text: string) => {
    if (text.trim() !== '') parts.push({ account, text });
  };
  let account: HtmlPart['account'] = 'paragraphs';
  let text = '';
  let at = 0;
  for (const { index, 0: found, groups } of html.matchAll(markup)) {
    text += html.slice(at, index);
    at = index + found.length;
    const tag = groups?.['tag']?.toLowerCase();
    if (tag !== undefined && phrasingElements.has(tag)) continue;
    push(account, text);
    text = '';
    account = tag === 'figcaption' && !found.startsWith('</') ? 'captions' : 'paragraphs';
    push('comments', groups?.['comment'] ?? '');
    push('code', groups?.['code'] ?? '');
  }
  push(account, text + html.slice(at));
  return parts;
}
