/** The likeliest way through two sequences side by side, and how sure each of its steps is. */

/** How many of each sequence a step takes: `[1, 2]` is one beside two. */
export type Move = readonly [sources: number, targets: number];

export interface Step {
  /** Of the items that it takes: from `start` up to `end`. */
  readonly source: { readonly start: number; readonly end: number };
  readonly target: { readonly start: number; readonly end: number };
  /** Of all ways, weighted by their likelihood, the share that takes this step: from 0 to 1. */
  readonly probability: number;
}

/** Cells of the table: 120 MB of numbers. Where all pairs are more, only those near the diagonal are looked at. */
const mostCells = 5_000_000;

/**
 * Steps that take every item once, in order: the best path by dynamic programming (Viterbi), the probabilities by the
 * forward-backward sums over all paths. The time grows with the number of cells, at most `mostCells`: linear for long ones.
 *
 * @param moves must hold [1, 0] and [0, 1], so that there is a way.
 * @param weigh the logarithm of the likelihood of taking these items in one step.
 */
export function likeliestPath(
  sources: number,
  targets: number,
  moves: readonly Move[],
  weigh: (step: Pick<Step, 'source' | 'target'>) => number,
): Step[] {
  const table = bandOf(sources, targets);
  const { size, at, eachCell } = table;
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const forward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const weights = moves.map(() => new Float64Array(size).fill(Number.NEGATIVE_INFINITY));
  const taken = new Uint8Array(size);
  const [first, last] = [at(0, 0), at(sources, targets)];
  best[first] = 0;
  forward[first] = 0;
  backward[last] = 0;

  eachCell((row, column, cell) => {
    for (const [index, [rows, columns]] of moves.entries()) {
      const from = at(row - rows, column - columns);
      if (from < 0 || forward[from] === Number.NEGATIVE_INFINITY) continue;
      const weight = weigh({
        source: { start: row - rows, end: row },
        target: { start: column - columns, end: column },
      });
      weights[index]![cell] = weight;
      forward[cell] = addLogarithms(forward[cell]!, forward[from]! + weight);
      if (best[from]! + weight > best[cell]!) {
        best[cell] = best[from]! + weight;
        taken[cell] = index;
      }
    }
  });
  eachCell((row, column, cell) => {
    for (const [index, [rows, columns]] of moves.entries()) {
      const from = at(row - rows, column - columns);
      if (from < 0) continue;
      backward[from] = addLogarithms(backward[from]!, backward[cell]! + weights[index]![cell]!);
    }
  }, 'backward');

  const steps: Step[] = [];
  for (let [row, column] = [sources, targets]; row > 0 || column > 0; ) {
    const cell = at(row, column);
    const [rows, columns] = moves[taken[cell]!]!;
    const from = at(row - rows, column - columns);
    const share = forward[from]! + weights[taken[cell]!]![cell]! + backward[cell]! - forward[last]!;
    steps.push({
      source: { start: row - rows, end: row },
      target: { start: column - columns, end: column },
      probability: Math.min(1, Math.exp(share)),
    });
    row -= rows;
    column -= columns;
  }
  return steps.reverse();
}

/** The cells near the diagonal, numbered row by row; `at` is -1 outside. */
function bandOf(sources: number, targets: number) {
  const width = Math.max(3, Math.min(targets + 1, Math.floor(mostCells / (sources + 1))));
  const starts = Array.from({ length: sources + 1 }, (_, row) => {
    const middle = sources === 0 ? 0 : Math.round((row * targets) / sources);
    return Math.max(0, Math.min(middle - (width >> 1), targets + 1 - width));
  });
  const at = (row: number, column: number) => {
    const offset = column - (starts[row] ?? 0);
    return row < 0 || column < 0 || column > targets || offset < 0 || offset >= width
      ? -1
      : row * width + offset;
  };
  const eachCell = (
    visit: (row: number, column: number, cell: number) => void,
    order: 'forward' | 'backward' = 'forward',
  ) => {
    const size = (sources + 1) * width;
    for (let count = 0; count < size; count++) {
      const cell = order === 'forward' ? count : size - 1 - count;
      const row = Math.floor(cell / width);
      const column = starts[row]! + (cell % width);
      if (column <= targets) visit(row, column, cell);
    }
  };
  return { size: (sources + 1) * width, at, eachCell };
}

function addLogarithms(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
