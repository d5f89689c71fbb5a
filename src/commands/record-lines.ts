/** Cuts a stream of bytes into lines as they come; no line is kept once the next is asked for. */

import { TextDecoder } from 'node:util';
import { UserError } from '../core/errors.ts';

/** Bytes. A longer line is passed over: a record that large is no article. */
const longestLine = 64 * 1024 * 1024;

export interface Lines {
  /** A line without its ending, or what is wrong with it; null at the end. */
  next(): Promise<string | UserError | null>;
  /** How the stream begins, up to 1000 bytes of it; only right after the first line. */
  head(): string;
  /** Everything from the first byte on; only right after the first line. */
  rest(): Promise<Uint8Array>;
}

export function linesOf(chunks: AsyncIterable<Uint8Array>): Lines {
  const source = chunks[Symbol.asyncIterator]();
  let pending: Uint8Array[] = [];
  let first: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  let buffer: Uint8Array = new Uint8Array();
  let count = 0;

  async function fill(): Promise<boolean> {
    const { done, value } = await source.next();
    if (done) ended = true;
    else {
      buffer = value;
      if (count === 0) first.push(value);
    }
    return !ended;
  }

  /** Takes the bytes up to a line feed; keeps no more of a line than it may hold. */
  function take(until: number): void {
    const piece = buffer.subarray(0, until);
    size += piece.length;
    if (size <= longestLine) pending.push(piece);
    else pending = [];
  }

  function line(): string | UserError {
    const tooLong = size > longestLine;
    const bytes = tooLong ? new Uint8Array() : joined(pending);
    pending = [];
    size = 0;
    count++;
    return tooLong ? fault(`the line is longer than ${longestLine >> 20} MB`) : decoded(bytes);
  }

  return {
    async next() {
      if (count === 1) first = [];
      while (!ended) {
        const at = buffer.indexOf(0x0a);
        if (at >= 0) {
          take(at);
          buffer = buffer.subarray(at + 1);
          return line();
        }
        take(buffer.length);
        buffer = buffer.subarray(buffer.length);
        await fill();
      }
      return size > 0 ? line() : null;
    },
    head: () => Buffer.from(joined(first).subarray(0, 1000)).toString(),
    async rest() {
      const all = [...first];
      while (!ended) if (await fill()) all.push(buffer);
      return joined(all);
    },
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | UserError {
  try {
    return utf8.decode(bytes);
  } catch {
    return fault('the line is not valid UTF-8');
  }
}

function fault(message: string): UserError {
  return new UserError(message, { outcome: 'unreadable', hint: 'Write one record on each line, as UTF-8.' });
}
