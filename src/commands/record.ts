/** A record of NDJSON as `--ndjson` reads it from stdin: understood, or said what is wrong with it. */

import { UserError } from '../core/errors.ts';
import { type FromFormat, fromFormats } from '../read/choices.ts';
import { languageCode } from './input-options.ts';
import { writtenId } from './record-id.ts';

export interface InputRecord {
  /** Anything, as it was written: it comes back as it went in. `null` without one. */
  readonly id: string;
  /** What messages call the record where it has no path: its id, if that is a text. */
  readonly name: string | null;
  readonly text: string;
  /** What messages call the article, and what tells its format by the extension. */
  readonly path?: string;
  readonly language?: string;
  readonly format?: FromFormat;
}

/** The record; with its id, wherever that can be told, when something else is wrong. */
export function decodeRecord(line: string): InputRecord & { readonly fault: UserError | null } {
  const fields = parsed(line);
  const { text, path, language, format } = fields;
  const known = { id: writtenId(line), name: typeof fields['id'] === 'string' ? fields['id'] : null };
  const none = { ...known, text: '' };
  if (typeof text !== 'string')
    return { ...none, fault: bad("the record has no 'text'", 'Give it as {"id": 1, "text": "..."}.') };
  const odd = Object.entries({ path, language, format }).find(
    ([, value]) => value !== undefined && value !== null && typeof value !== 'string',
  );
  if (odd !== undefined)
    return { ...none, fault: bad(`'${odd[0]}' is no text`, 'Give it as a string, or leave it out.') };
  if (typeof format === 'string' && !(fromFormats as readonly string[]).includes(format)) {
    return { ...none, fault: bad(`unknown format '${format}'`, `Formats: ${fromFormats.join(', ')}.`) };
  }
  try {
    return {
      ...known,
      text,
      ...(typeof path === 'string' && { path }),
      ...(typeof language === 'string' && { language: languageCode(language) }),
      ...(typeof format === 'string' && { format: format as FromFormat }),
      fault: null,
    };
  } catch (error) {
    if (error instanceof UserError) return { ...none, fault: bad(error.message, error.hint ?? '') };
    throw error;
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {}
  throw bad('the line is no JSON object', 'Write one record on each line: {"id": 1, "text": "..."}.');
}

function bad(message: string, hint: string): UserError {
  return new UserError(message, { outcome: 'unreadable', hint });
}
