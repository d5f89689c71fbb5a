/** Finds URLs and e-mail addresses in running text, and tells whether two URLs are one page in two languages. */

import type { Span } from '../../core/span.ts';

export interface Link {
  readonly kind: 'URL' | 'e-mail address';
  readonly text: string;
  readonly span: Span;
}

/** In the order of the text. The punctuation that closes a sentence is no part of a URL. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  for (const { index, 0: found, groups } of text.matchAll(link)) {
    const email = groups!['email'];
    const kept = email ?? withoutTail(found);
    links.push({
      kind: email === undefined ? 'URL' : 'e-mail address',
      text: kept,
      span: { start: index, end: index + kept.length },
    });
  }
  return links;
}

const link =
  /(?<email>(?:mailto:|(?<![\w.+-]))[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})|(?:(?:https?|ftp):\/\/|www\.)[^\s<>"\u00ab\u00bb\u201c\u201d\ufffc\u3001\u3002]+/giu;

function withoutTail(url: string): string {
  let end = url.length;
  for (;;) {
    const last = url[end - 1]!;
    const opened = (sign: string) => url.slice(0, end).split(sign).length;
    const unopened =
      (last === ')' && opened('(') < opened(')')) || (last === ']' && opened('[') < opened(']'));
    if (!unopened && !/[.,;:!?'\u2019*_\u2026]/u.test(last)) return url.slice(0, end);
    end--;
  }
}

/**
 * Whether the target leads to the page of the source, or to its twin: the same address but for the language in the
 * host or the path (`en.example.org`, `/en-US/`), for the anchor of a heading, or another page of the same wiki in the
 * other language.
 */
export function sameAddress(
  source: string,
  target: string,
  sourceLanguage: string,
  targetLanguage: string,
): boolean {
  if (source === target) return true;
  const [here, there] = [partsOf(source), partsOf(target)];
  if (here.file !== '' && here.file === there.file && here.host === there.host) return true;
  const localised = hasLanguage(target, targetLanguage) || hasLanguage(source, sourceLanguage);
  if (!localised) return false;
  const plain = ({ host, file }: Parts, language: string) => withoutLanguage(`${host}${file}`, language);
  if (plain(here, sourceLanguage) === plain(there, targetLanguage)) return true;
  const site = ({ host }: Parts) => host.split(/[./]/u).slice(-2).join('.');
  if (here.file === there.file && site(here) === site(there)) return true;
  const hosts = [withoutLanguage(here.host, sourceLanguage), withoutLanguage(there.host, targetLanguage)];
  return here.host !== there.host && hosts[0] === hosts[1];
}

interface Parts {
  readonly host: string;
  readonly file: string;
}

function partsOf(address: string): Parts {
  const { groups } = /^(?<host>(?:[a-z]+:)?\/\/[^/?#]*|www\.[^/?#]*)?(?<file>[^#]*)/iu.exec(address)!;
  return { host: (groups!['host'] ?? '').toLowerCase(), file: (groups!['file'] ?? '').replace(/\/$/u, '') };
}

const primary = (language: string) => language.toLowerCase().split(/[-_]/u, 1)[0]!;

function hasLanguage(address: string, language: string): boolean {
  return language !== '' && labelOf(language).test(address);
}

function withoutLanguage(address: string, language: string): string {
  if (language === '') return address;
  return address
    .replace(labelOf(language), '$<before>')
    .replace(/\/\/\.|\/\/www\./u, '//')
    .replace(/(?<!:)\/{2,}|\/$/gu, '/')
    .replace(/\/$/u, '');
}

/** The language as a label of a host or a part of a path. */
function labelOf(language: string): RegExp {
  return new RegExp(`(?<before>^|//|[/.])${primary(language)}(?:[-_][a-z]{2,4})?(?=[/.]|$)`, 'iu');
}
