/** The id of a record as it was written: read and written again, a long number would be another one, and a deep list would fill the stack. */

/** @param line a JSON object, valid. @returns the text of its `id`, of the last where there are several; `null` without one. */
export function writtenId(line: string): string {
  let id = 'null';
  let at = line.indexOf('{') + 1;
  while (true) {
    const keyAt = line.indexOf('"', at);
    if (keyAt < 0) return id;
    const keyEnd = endOfString(line, keyAt);
    const start = ink(line, line.indexOf(':', keyEnd) + 1);
    const end = endOfValue(line, start);
    // However the key was escaped.
    if (keyEnd - keyAt < longestKey && JSON.parse(line.slice(keyAt, keyEnd)) === 'id')
      id = line.slice(start, end);
    at = end;
  }
}

/** With each letter as `\u0069`. */
const longestKey = 20;

function ink(line: string, from: number): number {
  const found = /[^ \t\r\n]/g;
  found.lastIndex = from;
  return found.exec(line)!.index;
}

function endOfValue(line: string, start: number): number {
  const sign = line[start];
  if (sign === '"') return endOfString(line, start);
  if (sign === '{' || sign === '[') return endOfNested(line, start);
  const after = /[,}\] \t\r\n]/g;
  after.lastIndex = start;
  return after.exec(line)!.index;
}

function endOfNested(line: string, start: number): number {
  const next = /["[\]{}]/g;
  next.lastIndex = start;
  let depth = 0;
  while (true) {
    const { 0: sign, index } = next.exec(line)!;
    if (sign === '"') next.lastIndex = endOfString(line, index);
    else {
      depth += sign === '[' || sign === '{' ? 1 : -1;
      if (depth === 0) return index + 1;
    }
  }
}

/** Behind the first quotation mark that no backslash escapes. */
function endOfString(line: string, start: number): number {
  for (let at = line.indexOf('"', start + 1); ; at = line.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
}
