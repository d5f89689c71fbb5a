/** Tables that are looked up by words have no prototype: an author's `constructor` is in none of them. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../fixtures.ts';

test('every table by words is made by core/lookup.ts', () => {
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const plain = files.flatMap((file) =>
    [
      ...readFileSync(join(src, file), 'utf8').matchAll(
        /^const (\w+): (?:Readonly<)?Record<string, [^=]*(?:=>[^=]*)?= \{/gmu,
      ),
    ].map(([, name]) => `${file}: ${name}`),
  );
  expect(plain).toEqual([]);
});
