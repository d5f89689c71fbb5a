/** A baseline: the findings that stood when it was written are forgiven. It shrinks by itself, and grows only when it is written anew. */

import { UserError, usageError } from '../../core/errors.ts';
import { grouped } from '../../core/grouped.ts';
import type { Io } from '../../core/io.ts';
import type { PlacedFinding } from './checked.ts';

export interface Baseline {
  /** The findings of a file that are not forgiven. */
  sift(file: string, findings: readonly PlacedFinding[]): readonly PlacedFinding[];
  /** Writes what is left of it, when that is less or when it is written anew. */
  close(): Promise<void>;
}

/** By file, by `rule fingerprint`: how often; of a budget, how far beyond the limit. */
type Known = ReadonlyMap<string, Weights>;
type Weights = ReadonlyMap<string, number>;

interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

const none: Baseline = { sift: (_, findings) => findings, close: async () => {} };

export async function openBaseline(options: BaselineOptions, io: Io): Promise<Baseline> {
  const { baseline: path, updateBaseline = false } = options;
  if (path === undefined) {
    if (updateBaseline)
      throw usageError('--update-baseline says not where', 'Name the file: --baseline known.json.');
    return none;
  }
  const partial = options.only !== undefined || options.skip !== undefined;
  if (partial && updateBaseline)
    throw usageError('a baseline of some rules would forget the others', 'Take --only and --skip away.');
  const known = await readBaseline(path, updateBaseline, io);
  const left = new Map(known);
  return {
    sift(file, findings) {
      const name = file.replace(/^\.\//u, '');
      const now = weighed(findings);
      if (updateBaseline) {
        left.set(name, now);
        return [];
      }
      const { forgiven, kept } = compared(known.get(name) ?? new Map(), now);
      left.set(name, kept);
      return unforgiven(findings, forgiven);
    },
    async close() {
      const files: Known = new Map(
        [...left].filter(([, entries]) => entries.size > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
      );
      const shrunk = !partial && written(files) !== written(known);
      if (!updateBaseline && !shrunk) return;
      await io.writeFile(path, `${written(files, 2)}\n`);
      io.note(
        updateBaseline
          ? `${path}: ${sizeOf(files)} known`
          : `${path}: ${sizeOf(files)} known, ${sizeOf(known)} before`,
      );
    },
  };
}

async function readBaseline(path: string, mayBeMissing: boolean, io: Io): Promise<Known> {
  if ((await io.kindOf(path)) === 'missing') {
    if (mayBeMissing) return new Map();
    throw new UserError('there is no such baseline', {
      outcome: 'usage',
      where: path,
      hint: 'Write it first: --update-baseline.',
    });
  }
  try {
    const { schema, files } = JSON.parse(new TextDecoder().decode(await io.readFile(path)));
    if (schema === 'article.baseline/1') {
      const entries = entriesOf(files).map(([file, weights]) => [file, weightsOf(weights)] as const);
      return new Map(entries);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
  }
  throw new UserError('it is not a baseline', {
    outcome: 'usage',
    where: path,
    hint: 'Name one that --update-baseline wrote.',
  });
}

/** Throws a TypeError for what is no object. */
function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
  return Object.entries(value);
}

function weightsOf(value: unknown): Weights {
  const weights = entriesOf(value);
  if (weights.some(([, weight]) => typeof weight !== 'number')) throw new TypeError('no number');
  return new Map(weights as [string, number][]);
}

function written(files: Known, indent?: number): string {
  const byFile = Object.fromEntries([...files].map(([file, weights]) => [file, Object.fromEntries(weights)]));
  return JSON.stringify({ schema: 'article.baseline/1', files: byFile }, null, indent);
}

function keyOf({ rule, fingerprint }: PlacedFinding): string {
  return `${rule} ${fingerprint}`;
}

function weighed(findings: readonly PlacedFinding[]): Weights {
  const weights = [...grouped(findings, keyOf)].map(
    ([key, group]) => [key, group.reduce((sum, finding) => sum + weight(finding), 0)] as const,
  );
  return new Map(weights.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function weight({ count, budget }: PlacedFinding): number {
  return budget === undefined ? count : Math.ceil(Math.abs(budget.figure - budget.limit));
}

/** How much of each finding is forgiven, and what stays in the baseline: never more than is still there. */
function compared(known: Weights, now: Weights) {
  const kept = new Map<string, number>();
  const forgiven = new Map<string, number>();
  for (const [key, allowed] of known) {
    const found = Math.min(allowed, now.get(key) ?? 0);
    if (found > 0) kept.set(key, found);
    forgiven.set(key, allowed);
  }
  return { kept, forgiven };
}

function unforgiven(findings: readonly PlacedFinding[], forgiven: Map<string, number>): PlacedFinding[] {
  return findings.filter((finding) => {
    const key = keyOf(finding);
    const left = (forgiven.get(key) ?? 0) - weight(finding);
    if (left < 0) return true;
    forgiven.set(key, left);
    return false;
  });
}

function sizeOf(known: Known): number {
  return [...known.values()].reduce((sum, entries) => sum + entries.size, 0);
}
