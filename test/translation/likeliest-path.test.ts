/** The path is the best of all paths, and its probabilities are shares of all paths. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeliestPath, type Move } from '../../src/translation/memory/likeliest-path.ts';

const moves: readonly Move[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
];

type Walk = readonly { readonly key: string; readonly weight: number }[];

/** Every way from the start to a cell. */
function walksTo(row: number, column: number, weigh: (key: string) => number): Walk[] {
  if (row === 0 && column === 0) return [[]];
  return moves.flatMap(([rows, columns], move) => {
    if (row < rows || column < columns) return [];
    const key = `${move} ${row} ${column}`;
    return walksTo(row - rows, column - columns, weigh).map((walk) => [...walk, { key, weight: weigh(key) }]);
  });
}

test('of all ways it is the likeliest, and each step has the share of the ways that take it', () => {
  const size = fc.integer({ min: 0, max: 4 });
  const weights = fc.array(fc.double({ min: -4, max: 2, noNaN: true }), { minLength: 7, maxLength: 50 });
  fc.assert(
    fc.property(size, size, weights, (rows, columns, values) => {
      const weigh = (key: string) => {
        const [move, row, column] = key.split(' ').map(Number);
        return Math.fround(values[(move! * 31 + row! * 7 + column! * 3) % values.length]!);
      };
      const walks = walksTo(rows, columns, weigh).map((walk) => ({
        walk,
        total: walk.reduce((sum, { weight }) => sum + weight, 0),
      }));
      const all = walks.reduce((sum, { total }) => sum + Math.exp(total), 0);
      const steps = likeliestPath(rows, columns, moves, (move, row, column) =>
        weigh(`${move} ${row} ${column}`),
      );
      const keys = steps.map(({ source, target }) => {
        const taken = `${source.end - source.start},${target.end - target.start}`;
        return `${moves.findIndex((move) => String(move) === taken)} ${source.end} ${target.end}`;
      });
      const found = keys.reduce((sum, key) => sum + weigh(key), 0);
      expect(found).toBeCloseTo(Math.max(...walks.map(({ total }) => total)), 6);
      for (const [index, key] of keys.entries()) {
        const taking = walks.filter(({ walk }) => walk.some((step) => step.key === key));
        const share = taking.reduce((sum, { total }) => sum + Math.exp(total), 0) / all;
        expect(steps[index]!.probability).toBeCloseTo(share, 6);
      }
    }),
  );
});

test('two long sequences are gone through near the diagonal', () => {
  const steps = likeliestPath(5_000, 4_900, moves, (move) => (move === 0 ? 0 : -5));
  expect(steps.at(-1)).toMatchObject({ source: { end: 5_000 }, target: { end: 4_900 } });
  expect(
    steps.filter(({ source, target }) => source.end - source.start === target.end - target.start).length,
  ).toBe(4_900);
});
