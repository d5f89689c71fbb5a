/** Cuts raw HTML into what a reader reads, code and comments; tags are nobody's words. */

import { decodeString } from 'micromark-util-decode-string';
import type { Account } from '../accounts.ts';
import type { Span } from '../span.ts';

export interface HtmlPart {
  readonly account: Extract<Account, 'paragraphs' | 'captions' | 'code' | 'comments'>;
  /** As a reader sees it, with the white space of the source. */
  readonly text: string;
  /** What the `lang` attribute of the nearest element around it says; null without one. */
  readonly language: string | null;
  /** What the text is made of, and the tags in it, which say nothing. */
  readonly tokens: () => readonly HtmlToken[];
}

/** Its span is in the HTML. */
interface HtmlToken extends Span {
  readonly as: 'plain' | 'reference' | 'ending' | 'tag';
  readonly text: string;
}

/** A tag that ends a line. */
export function isLineBreak(html: string): boolean {
  return lineBreak.test(html);
}

const lineBreak = /^<br\b/i;

// A tag or a comment that never closes runs to the end, so that every alternative matches at once: the whole is linear.
const markup =
  /<!--(?<comment>[\s\S]*?)(?:-->|$)|<(?<raw>script|style|pre|textarea)\b(?:[^>]*)>?(?<code>[\s\S]*?)(?:<\/\k<raw>\s*>|$)|<\/?(?<tag>[a-z][^\s<>/]*)[^<>]*>?|<[!?][^>]*>?/giu;

/** Phrasing elements of HTML: their tags may stand inside a word. */
const phrasingElements: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The parts in order; parts without text are left out. */
export function htmlParts(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  const languages: LanguageElement[] = [];
  const push = (account: HtmlPart['account'], start: number, end: number, tags: readonly Span[]) => {
    const part = partOf(html, account, { start, end }, tags, languages.at(-1)?.language ?? null);
    if (part !== null) parts.push(part);
  };
  const pushRaw = (account: HtmlPart['account'], text: string | undefined, from: number) => {
    if (text === undefined) return;
    const start = html.indexOf(text, from);
    push(account, start, start + text.length, []);
  };
  let account: HtmlPart['account'] = 'paragraphs';
  let tags: Span[] = [];
  let start = 0;
  for (const { index, 0: found, groups } of html.matchAll(markup)) {
    const end = index + found.length;
    const tag = groups?.['tag']?.toLowerCase();
    if (tag !== undefined && phrasingElements.has(tag)) {
      tags.push({ start: index, end });
      continue;
    }
    push(account, start, index, tags);
    tags = [];
    start = end;
    account = tag === 'figcaption' && !found.startsWith('</') ? 'captions' : 'paragraphs';
    if (tag !== undefined) follow(languages, tag, found);
    pushRaw('comments', groups?.['comment'], index + '<!--'.length);
    pushRaw('code', groups?.['code'], index + found.indexOf('>') + 1);
  }
  push(account, start, html.length, tags);
  return parts;
}

/** Null without text. Tokens are made where text is not simply that of the source, and for whoever asks. */
function partOf(
  html: string,
  account: HtmlPart['account'],
  span: Span,
  tags: readonly Span[],
  language: string | null,
): HtmlPart | null {
  const isRaw = account === 'comments' || account === 'code';
  const tokens = (): HtmlToken[] => {
    if (isRaw) return [{ as: 'plain', text: html.slice(span.start, span.end), ...span }];
    const made: HtmlToken[] = [];
    let at = span.start;
    for (const tag of tags) {
      addTextTokens(made, html, at, tag.start);
      made.push({ as: 'tag', text: '', ...tag });
      at = tag.end;
    }
    addTextTokens(made, html, at, span.end);
    return made;
  };
  const written = html.slice(span.start, span.end);
  const text =
    isRaw || (tags.length === 0 && !written.includes('&'))
      ? written
      : tokens()
          .map((token) => token.text)
          .join('');
  return text.trim() === '' ? null : { account, text, language, tokens };
}

/** White space with a line ending in it, and character references, apart. */
const endingOrReference =
  /(?<!\s)\s*(?:\r\n|\r|\n)\s*|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,30});/gu;

function addTextTokens(tokens: HtmlToken[], html: string, start: number, end: number): void {
  let at = start;
  const upTo = (to: number) => {
    if (to > at) tokens.push({ as: 'plain', text: html.slice(at, to), start: at, end: to });
  };
  for (const { index, 0: found } of html.slice(start, end).matchAll(endingOrReference)) {
    const decoded = found.startsWith('&') ? decodeString(found) : found;
    if (found.startsWith('&') && decoded === found) continue;
    upTo(start + index);
    at = start + index + found.length;
    const as = found.startsWith('&') ? 'reference' : 'ending';
    tokens.push({ as, text: decoded, start: start + index, end: at });
  }
  upTo(end);
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
