/** The header of a PO file: what it says of the articles, and how that is read back. */

import { usageError } from '../../core/errors.ts';
import type { SegmentsFile } from '../bitext.ts';
import { unreadable } from './unreadable.ts';

export type PoHeader = Pick<SegmentsFile, 'protect' | 'codes'> & {
  readonly originals: readonly string[];
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string | null;
};

/**
 * The fields in the order in which they are written. No date: the same segments give the same bytes; the empty fields are
 * there because `msgfmt -c` asks for them. No digest of the article: msgmerge keeps the header of the old file, and the
 * digest of the old article would tell a lie about the new one.
 *
 * @throws UserError (usage) when the articles do not agree: a PO file has one header.
 */
export function headerFields(files: readonly SegmentsFile[]): Record<string, string> {
  checkAgreement(files);
  const originals = files.map(({ original }) => original);
  const { sourceLanguage = '', targetLanguage = null, protect = [], codes = '', by = '' } = files[0] ?? {};
  return {
    'Project-Id-Version': originals.join(', '),
    'PO-Revision-Date': '',
    'Last-Translator': '',
    'Language-Team': '',
    Language: localeOf(targetLanguage ?? ''),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': localeOf(sourceLanguage),
    'X-Article-Files': JSON.stringify(originals),
    'X-Article-Protect': JSON.stringify(protect),
    'X-Article-Codes': codes,
    'X-Article-By': by,
  };
}

const shared = {
  sourceLanguage: 'source language',
  targetLanguage: 'target language',
  protect: 'list of protected patterns',
  codes: 'way of writing codes',
  by: 'kind of segments',
} as const;

function checkAgreement([first, ...others]: readonly SegmentsFile[]): void {
  for (const other of others) {
    for (const [field, called] of Object.entries(shared) as [keyof typeof shared, string][]) {
      const [one, two] = [String(first![field]), String(other[field])];
      if (one === two) continue;
      throw usageError(
        `one PO file has one ${called}: ${first!.original} has ${one}, ${other.original} has ${two}`,
        'Write each article to a file of its own.',
      );
    }
  }
}

/** @param text the msgstr of the empty msgid; undefined when there is none. */
export function readHeader(text: string | undefined, where: { name: string; line: number }): PoHeader {
  const fields = new Map<string, string>();
  for (const line of (text ?? '').split('\n')) {
    const colon = line.indexOf(':');
    fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  checkCharset(fields.get('content-type'), where);
  return {
    originals: listIn(fields, 'X-Article-Files', where),
    protect: listIn(fields, 'X-Article-Protect', where),
    codes: fields.get('x-article-codes') === 'tags' ? 'tags' : 'markdown',
    sourceLanguage: tagOfLocale(fields.get('x-source-language')),
    targetLanguage: tagOfLocale(fields.get('language')),
  };
}

/** ASCII is UTF-8 too; CHARSET is what templates have as long as nobody filled it in. */
const readableCharsets = new Set(['utf-8', 'utf8', 'ascii', 'us-ascii', 'charset']);

function checkCharset(contentType: string | undefined, where: { name: string; line: number }): void {
  const charset = /charset\s*=\s*"?(?<charset>[^\s;"]+)/iu.exec(contentType ?? '')?.groups?.['charset'];
  if (charset === undefined || readableCharsets.has(charset.toLowerCase())) return;
  throw unreadable(`the header says charset=${charset}, and only UTF-8 is read`, {
    ...where,
    hint: `Convert it: msgconv --to-code=UTF-8 ${where.name}`,
  });
}

function listIn(
  fields: ReadonlyMap<string, string>,
  field: string,
  where: { name: string; line: number },
): string[] {
  const value = fields.get(field.toLowerCase());
  if (value === undefined) return [];
  try {
    const list: unknown = JSON.parse(value);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  } catch {
    // Told below.
  }
  throw unreadable(`the header field ${field} is no JSON list of strings`, {
    ...where,
    hint: 'Mend it, or take the field out.',
  });
}

/** gettext writes `pt_BR` where BCP 47 has `pt-BR` (gettext manual, "Header Entry", Language). */
function localeOf(tag: string): string {
  return tag.replaceAll('-', '_');
}

function tagOfLocale(locale: string | undefined): string | null {
  return locale === undefined || locale === '' ? null : locale.replaceAll('_', '-');
}
