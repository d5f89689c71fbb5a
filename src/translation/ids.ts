/** Ids that stay with a text: made from what it says, whatever its file is called, however it is wrapped and marked. */

import { createHash } from 'node:crypto';
import type { CodeRef, Content } from './content.ts';
import { toTagged } from './tagged.ts';

/** What decides an id: NFC, white space folded, codes as `{1}{/1}`. */
export function normalised(content: Content<CodeRef>): string {
  return folded(toTagged(content));
}

/** NFC, each run of white space one space, none at the ends. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * A namer of one kind of id: the k-th text that says the same gets the number k from the second on.
 *
 * @param prefix `u` for units, `b` for segments that are whole blocks, `s` for sentences.
 * @returns ids like `s-k3v9p2m4qa` and `s-k3v9p2m4qa-2`. 50 bits of SHA-256: among 100 000 texts two different ones share
 *   a hash with a chance of 1 in 200 000, and then count as the same text.
 */
export function createIds(prefix: 'u' | 'b' | 's'): (content: Content<CodeRef>) => string {
  const seen = new Map<string, number>();
  return (content) => {
    const id = `${prefix}-${hash(normalised(content))}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Tells versions of a source apart: the hash of its text, whatever its line endings and byte order mark. */
export function digestOf(text: string): string {
  return createHash('sha256')
    .update(text.replace(/\r\n|\r/gu, '\n'))
    .digest('hex');
}

const digits = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Ten characters of five bits each. */
function hash(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  let bits = 0n;
  for (const byte of bytes.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: 10 }, (_, place) => digits[Number((bits >> BigInt(5 * place)) & 31n)]!).join(
    '',
  );
}
