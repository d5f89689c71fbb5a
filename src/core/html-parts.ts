/** Cuts raw HTML into what a reader reads, code and comments; tags are nobody's words. */

import type { Account } from './accounts.ts';

interface HtmlPart {
  readonly account: Extract<Account, 'paragraphs' | 'captions' | 'code' | 'comments'>;
  readonly text: string;
  /** What the `lang` attribute of the nearest element around it says; null without one. */
  readonly language: string | null;
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
  const languages: LanguageElement[] = [];
  const push = (account: HtmlPart['account'], text: string) => {
    if (text.trim() !== '') parts.push({ account, text, language: languages.at(-1)?.language ?? null });
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
    if (tag !== undefined) follow(languages, tag, found);
    push('comments', groups?.['comment'] ?? '');
    push('code', groups?.['code'] ?? '');
  }
  push(account, text + html.slice(at));
  return parts;
}

/** An open element with a `lang` attribute. */
export interface LanguageElement {
  readonly tag: string;
  readonly language: string;
  /** How many elements of the same name are open inside it. */
  inside: number;
}

/** Enters and leaves the elements with a `lang` attribute as some HTML does, the innermost last. Phrases in a block are passed over. */
export function followLanguages(open: LanguageElement[], html: string): void {
  for (const { 0: found, groups } of html.matchAll(markup)) {
    const tag = groups?.['tag']?.toLowerCase();
    if (tag !== undefined && !phrasingElements.has(tag)) follow(open, tag, found);
  }
}

const langAttribute = /\s(?:xml:)?lang\s*=\s*["']?(?<code>[a-z]{2,3}(?:[-_][a-z0-9]+)*)/i;

function follow(open: LanguageElement[], tag: string, found: string): void {
  const language = langAttribute.exec(found)?.groups?.['code'];
  if (language !== undefined) {
    open.push({ tag, language, inside: 0 });
    return;
  }
  const last = open.at(-1);
  if (last?.tag !== tag) return;
  if (!found.startsWith('</')) last.inside++;
  else if (last.inside > 0) last.inside--;
  else open.pop();
}
