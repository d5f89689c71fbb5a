/** A short pass of the standing attack: `npm run attack` goes on for as long as it is let. */

import { expect, test } from 'vitest';

// Plain JavaScript, so that it also runs by itself against the built command.
const path: string = './run.mjs';
const { attack } = (await import(path)) as {
  attack: (options: { seed: number; each: number; only: readonly string[] }) => Promise<Results>;
};
type Results = Readonly<Record<string, { readonly tried: number; readonly faults: readonly unknown[] }>>;

const only = [
  'documents',
  'damaged documents',
  'front matter',
  'round trips',
  'marked round trips',
  'translation files',
  'configurations',
  'baselines',
  'records',
  'images',
  'reference documents',
  'names',
];

test('a few inputs of each kind end nothing, lose nothing and write nothing outside', async () => {
  const seed = process.env['CI'] ? 20_261_124 : Date.now() % 1_000_000;
  const results = await attack({ seed, each: 15, only });
  const faults = Object.entries(results).flatMap(([kind, { faults }]) =>
    faults.map((fault) => ({ kind, seed, fault })),
  );
  expect(faults).toEqual([]);
  expect(Object.values(results).every(({ tried }) => tried >= 7)).toBe(true);
}, 180_000);
