/**
 * Cuts a PO file into its entries, each with its line. gettext-parser reads them one by one: of a whole file it tells no
 * lines, keeps the last of two equal msgids, puts msgids that are numbers first, and lets unfinished strings pass.
 */

import { type GetTextTranslation, po } from 'gettext-parser';
import { lookup } from '../../core/lookup.ts';
import { unreadable } from './unreadable.ts';

export interface PoEntry {
  /** Of its first keyword, from 1. */
  readonly line: number;
  readonly message: GetTextTranslation;
}

/**
 * In file order, the header among them; obsolete entries (`#~`) are left out.
 *
 * @throws UserError (unreadable) for lines and entries that msgfmt would refuse too, and for plural forms.
 */
export function poEntries(text: string, name: string): PoEntry[] {
  return blocksOf(text, name).map(({ line, lines }) => {
    const messages = messagesIn(lines);
    const [message] = messages ?? [];
    const fault =
      messages === null
        ? 'this is no entry of a PO file'
        : messages.length === 1 && message !== undefined
          ? faultOf(message)
          : 'more than one entry here';
    if (fault !== undefined) throw unreadable(fault, { name, line, hint: `Check it: msgfmt -c ${name}` });
    return { line, message: message! };
  });
}

/** Null where it cannot be read: gettext-parser tells some of what is wrong by a TypeError. */
function messagesIn(lines: readonly string[]): GetTextTranslation[] | null {
  try {
    const { translations } = po.parse(lines.join('\n'));
    return Object.values(translations).flatMap((ofContext) => Object.values(ofContext));
  } catch {
    return null;
  }
}

function faultOf({ msgid, msgid_plural, msgstr }: GetTextTranslation): string | undefined {
  if (msgid_plural !== undefined) return `plural forms, which no article has: msgid_plural "${msgid_plural}"`;
  if (msgstr === undefined) return `no msgstr for msgid "${msgid}"`;
  return msgstr.length > 1 ? `more than one msgstr for msgid "${msgid}"` : undefined;
}

interface Block {
  line: number;
  hasMsgid: boolean;
  readonly lines: string[];
}

/** The lines of each entry, its comments included. */
function blocksOf(text: string, name: string): Block[] {
  const blocks: Block[] = [];
  let block: Block = { line: 0, hasMsgid: false, lines: [] };
  const close = () => {
    if (block.line > 0) blocks.push(block);
    block = { line: 0, hasMsgid: false, lines: [] };
  };
  for (const [index, written] of text.split('\n').entries()) {
    // With CRLF, the CR goes here.
    const line = written.trim();
    if (line === '') continue;
    // The comments before an obsolete entry are its own, a `#, fuzzy` above all.
    if (line.startsWith('#~') || (line.startsWith('#') && block.line > 0)) close();
    if (line.startsWith('#')) {
      if (!line.startsWith('#~')) block.lines.push(line);
      continue;
    }
    if (line.length > longestLine)
      throw unreadable(`a line of ${line.length} characters`, { name, line: index + 1 });
    if (!sound.test(line)) throw unsoundLine(name, index + 1);
    const begins = beginning.exec(line)?.[0];
    if (begins === 'msgctxt' ? block.line > 0 : begins === 'msgid' && block.hasMsgid) close();
    if (begins === undefined && block.line === 0)
      throw unreadable('a text that belongs to no msgid', { name, line: index + 1 });
    block.line ||= index + 1;
    block.hasMsgid ||= begins === 'msgid';
    block.lines.push(spelledPlainly(line));
  }
  close();
  return blocks;
}

const beginning = /^msg(?:ctxt|id)(?!_)/u;

/** In UTF-16 units. Lines of ten million overflow the stack of V8's regular expressions; gettext wraps at 79. */
const longestLine = 1_000_000;

/** Keywords and strings in quotes, with the escapes that msgfmt knows, numbers aside. */
const sound =
  /^(?:msg(?:ctxt|id(?:_plural)?|str(?:\[\d+\])?)(?=["\s]|$)\s*)?(?:"(?:[^"\\]|\\[abfnrtv"'?\\])*"\s*(?:msg(?:id(?:_plural)?|str(?:\[\d+\])?)(?=["\s]|$)\s*)?)*$/u;

function unsoundLine(name: string, line: number) {
  return unreadable('neither a comment nor a keyword with a text in quotes', {
    name,
    line,
    hint: 'Inside a text, a quote is \\" and a backslash is \\\\; msgcat --no-escape spells \\303\\251 out as é.',
  });
}

/** The escapes that msgmerge writes and gettext-parser takes for letters (poparser.js reads only \t, \n and \r). */
const controls = lookup<string>({ a: '\x07', b: '\b', f: '\f', v: '\v' });

function spelledPlainly(line: string): string {
  return line.replace(/\\(.)/gu, (written, letter: string) => controls[letter] ?? written);
}
