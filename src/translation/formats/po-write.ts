/** Writes the segments of articles as PO. */

import { type GetTextTranslation, po } from 'gettext-parser';
import { usageError } from '../../core/errors.ts';
import { grouped } from '../../core/grouped.ts';
import { lookup } from '../../core/lookup.ts';
import { onOneLine } from '../../core/prose/text-of.ts';
import { type SegmentEntry, type SegmentsFile, states } from '../bitext.ts';
import { type Offer, offerOf } from './offer.ts';
import { toPlain } from './plain.ts';
import { headerFields } from './po-header.ts';

/** @throws UserError (usage) for what PO cannot carry. */
export function writePo(files: readonly SegmentsFile[]): string {
  const occurrences = files.flatMap(({ original, codes, entries }) =>
    entries.map((entry): Occurrence => ({ original, codes, entry, msgid: toPlain(entry.source, codes) })),
  );
  // The keys are ours: an object would put msgids that are numbers first.
  const messages = [...grouped(occurrences, ({ msgid }) => msgid)].map(
    ([msgid, places], index) => [`${index} in order`, messageOf(msgid, places)] as const,
  );
  const table = {
    charset: 'utf-8',
    headers: headerFields(files),
    translations: { '': Object.fromEntries(messages) },
  };
  return po.compile(table).toString('utf8');
}

interface Occurrence {
  readonly original: string;
  readonly codes: SegmentsFile['codes'];
  readonly entry: SegmentEntry;
  readonly msgid: string;
}

function messageOf(msgid: string, places: readonly Occurrence[]): GetTextTranslation {
  const { codes } = places[0]!;
  const { target, state, match } = places.map(({ entry }) => offerOf(entry)).reduce(furtherOne);
  const msgstr = target === null ? '' : toPlain(target, codes);
  for (const place of places) checkCarried(place, msgstr);
  const fuzzy = msgstr !== '' && (state === 'initial' || edges(msgid) !== edges(msgstr));
  return {
    msgid,
    msgstr: [msgstr],
    comments: {
      reference: places.map(referenceOf).join('\n'),
      extracted: places.map(({ entry }) => remarkOn(entry)).join('\n'),
      ...(fuzzy ? { flag: 'fuzzy' } : {}),
      ...(fuzzy && match !== null ? { previous: `msgid ${quoted(toPlain(match.source, codes))}` } : {}),
    },
  };
}

function furtherOne(one: Offer, other: Offer): Offer {
  const rank = ({ target, state }: Offer) => (target === null ? -1 : states.indexOf(state));
  return rank(other) > rank(one) ? other : one;
}

/** msgfmt -c refuses a translation that begins or ends with a line break where its msgid does not, unless it is fuzzy. */
function edges(text: string): string {
  return `${text.startsWith('\n')} ${text.endsWith('\n')}`;
}

/** EOT stands between context and msgid in MO files; msgcat and msgmerge refuse it inside a text. */
function checkCarried({ original, entry, msgid }: Occurrence, msgstr: string): void {
  const fault =
    msgid === ''
      ? 'a segment without text: the empty msgid is the header'
      : /[\0\u0004]/u.test(msgid + msgstr)
        ? 'a NUL or EOT character'
        : /[\r\n\u2068\u2069]/u.test(original)
          ? 'a file name with a line break or an isolate (U+2068, U+2069)'
          : undefined;
  if (fault !== undefined)
    throw usageError(
      `PO cannot carry ${fault} (${original}:${entry.line})`,
      'Take another format: xliff, json.',
    );
}

/** Names with spaces stand between U+2068 and U+2069, as gettext 0.21 writes them. */
function referenceOf({ original, entry }: Occurrence): string {
  return `${/\s/u.test(original) ? `\u2068${original}\u2069` : original}:${entry.line}`;
}

function remarkOn({ kind, path, id }: SegmentEntry): string {
  return [kind, ...(path.length > 0 ? [path.map(onOneLine).join(' > ')] : []), id].join(' | ');
}

const escapes = lookup<string>({ '\n': '\\n', '\t': '\\t', '\r': '\\r' });

/** On one line; gettext-parser quotes no comments. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n\t\r]/gu, (sign) => escapes[sign] ?? `\\${sign}`)}"`;
}
