/** Keeps the links that lead somewhere from any place: to http, https, mailto, and to a part of the article. All others become their text. */

import type { FootnoteReference, Link, Nodes, Root } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { textOf } from '../../core/prose/text-of.ts';

interface LinkOptions {
  /** `kept`: relative links stand as they were given. */
  readonly addresses: 'kept' | 'resolved';
  readonly warn: (message: string, node: Nodes) => void;
  /** Names that raw HTML gives to its elements; they are gone where it is. Default: those in the tree. */
  readonly rawNames?: ReadonlySet<string>;
}

export function checkLinks(tree: Root, options: LinkOptions): void {
  const names = namesIn(tree, options.rawNames);
  visit(tree, 'link', (link, index, parent) => {
    const { url, fault } = addressOf(link.url, names, options.addresses);
    if (fault === undefined) {
      link.url = url;
      // A call of a note is a link itself: it stands after this one.
      parent!.children.splice(index! + 1, 0, ...takeCalls(link));
      nameLink(link);
      return undefined;
    }
    options.warn(fault, link);
    parent!.children.splice(index!, 1, ...(link.children as Link['children']));
    return [SKIP, index!];
  });
}

/** Nobody can follow what has no text: then the address is it, or that of the image. */
function nameLink(link: Link): void {
  if (link.children.length === 0) link.children = [{ type: 'text', value: link.url }];
  if (textOf(link.children).trim() !== '') return;
  visit(link, 'image', (image) => {
    image.alt ||= link.title || link.url;
    return EXIT;
  });
}

function takeCalls(link: Link): FootnoteReference[] {
  const calls: FootnoteReference[] = [];
  visit(link, 'footnoteReference', (call, index, parent) => {
    calls.push(call);
    parent!.children.splice(index!, 1);
    return [SKIP, index!];
  });
  return calls;
}

interface Address {
  readonly url: string;
  /** Why it is none. */
  readonly fault?: string;
}

function addressOf(given: string, names: Names, addresses: LinkOptions['addresses']): Address {
  const url = given.trim();
  if (!url.startsWith('#')) return outwardAddress(given, addresses);
  const name = decoded(url.slice(1));
  const found = names.find(name);
  return found === undefined ? { url, fault: nowhere(name) } : { url: `#${found}` };
}

export function nowhere(name: string): string {
  return `a link to '#${name}', which is not there, becomes its text`;
}

/** Of a link that leaves the article. */
export function outwardAddress(given: string, addresses: LinkOptions['addresses']): Address {
  // Browsers pass over white space and controls in a scheme.
  const url = given.replace(/^[\s\p{Cc}]+|(?<![\s\p{Cc}])[\s\p{Cc}]+$/gu, '');
  const { scheme } = /^(?<scheme>[a-z][a-z\d+.-]*):/iu.exec(url.replace(/[\s\p{Cc}]+/gu, ''))?.groups ?? {};
  if (scheme !== undefined) {
    if (!/^(?:https?|mailto)$/iu.test(scheme))
      return { url, fault: `a link to '${scheme}:' becomes its text` };
    if (!isWhole(url))
      return { url, fault: `the link to '${url}', which is no whole address, becomes its text` };
    return { url: encoded(url) };
  }
  if (url === '') return { url, fault: 'a link without an address becomes its text' };
  if (addresses === 'kept') return { url: encoded(url) };
  return { url, fault: 'a relative link becomes its text: give it an address that holds anywhere' };
}

/** Finds a name as it is spelt, else the one that has the same letters and digits: every site makes its names in a way of its own. */
interface Names {
  readonly find: (name: string) => string | undefined;
}

function namesIn(tree: Root, rawNames: ReadonlySet<string> = rawNamesIn(tree)): Names {
  const names = new Set([...slugsIn(tree), ...rawNames]);
  const byLetters = new Map([...names].reverse().map((name) => [lettersOf(name), name]));
  byLetters.delete('');
  return { find: (name) => (names.has(name) ? name : byLetters.get(lettersOf(name))) };
}

function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Word and EPUBCheck refuse a whole file for one address without a host. */
function isWhole(url: string): boolean {
  return URL.canParse(url) && (!/^https?:/iu.test(url) || /^https?:\/\/[^/?#\s]/iu.test(url));
}

/** An address with what no address may hold as `%20`; other scripts stay readable. */
export function encoded(url: string): string {
  return url.replace(/%(?![\da-f]{2})|[\s"<>[\]\\^`{|}]/giu, (character) => encodeURIComponent(character));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function slugsIn(tree: Root): Set<string> {
  const slugs = new Set<string>();
  visit(tree, 'heading', ({ data }) => {
    if (data?.slug) slugs.add(data.slug);
  });
  return slugs;
}

function rawNamesIn(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'html', ({ value }) => {
    for (const { groups } of value.matchAll(/\s(?:id|name)\s*=\s*["']?(?<name>[^\s"'<>]+)/giu)) {
      names.add(groups!['name']!);
    }
  });
  return names;
}
