/** Reads the translations of articles from PO. */

import type { SegmentsFile, TranslationFile } from '../bitext.ts';
import { fromPlain } from './plain.ts';
import { type PoEntry, poEntries } from './po-entries.ts';
import { readHeader } from './po-header.ts';
import { checkText, unreadable } from './unreadable.ts';

/** Each article that the references name, with the entries that refer to it; entries without references are for all. */
export function readPo(text: string, name: string): TranslationFile[] {
  checkText(text, name);
  const entries = poEntries(text, name);
  checkDuplicates(entries, name);
  const isHeader = ({ message }: PoEntry) => message.msgid === '' && message.msgctxt === undefined;
  const header = entries.find(isHeader);
  const { originals, ...shared } = readHeader(header?.message.msgstr[0], { name, line: header?.line ?? 1 });
  const placed = entries
    .filter((entry) => !isHeader(entry))
    .map((entry) => ({ entry, places: new Set(placesOf(entry)) }));
  const named = new Set(placed.flatMap(({ places }) => [...places]));
  // The header is that of the file's first version: it orders the articles, and speaks for them only where nothing else does.
  const ordered = new Set([...originals.filter((original) => named.has(original)), ...named]);
  const articles = named.size > 0 ? [...ordered] : originals.length > 0 ? originals : [null];
  return articles.map((original) => ({
    original,
    ...shared,
    digest: null,
    entries: placed
      .filter(({ places }) => places.size === 0 || (original !== null && places.has(original)))
      .map(({ entry }) => translated(entry, shared.codes)),
  }));
}

function checkDuplicates(entries: readonly PoEntry[], name: string): void {
  const lines = new Map<string, number>();
  for (const { line, message } of entries) {
    const key = `${message.msgctxt ?? ''}\u0004${message.msgid}`;
    const first = lines.get(key);
    if (first !== undefined)
      throw unreadable(`msgid "${message.msgid}" stands in line ${first} already`, {
        name,
        line,
        hint: `Join the two: msguniq ${name}`,
      });
    lines.set(key, line);
  }
}

const references = /\u2068(?<isolated>[^\u2068\u2069]*)\u2069(?::\d+)?|(?<bare>\S+?)(?::\d+)?(?=\s|$)/gu;

function placesOf({ message }: PoEntry): string[] {
  return [...(message.comments?.reference ?? '').matchAll(references)].map(
    ({ groups }) => (groups!['isolated'] ?? groups!['bare'])!,
  );
}

function translated(
  { line, message }: PoEntry,
  codes: SegmentsFile['codes'],
): TranslationFile['entries'][number] {
  const msgstr = message.msgstr[0] ?? '';
  const fuzzy = (message.comments?.flag ?? '').split(/[,\n]/u).some((flag) => flag.trim() === 'fuzzy');
  return {
    id: null,
    source: fromPlain(message.msgid, codes),
    target: msgstr === '' ? null : fromPlain(msgstr, codes),
    state: msgstr === '' || fuzzy ? 'initial' : 'translated',
    line,
  };
}
