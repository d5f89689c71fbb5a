/** Decides what each unit of bare text is: a linear-chain model adds the weights of the signs that show and of what follows what. */

import { signs, signsOf } from './signs.ts';
import { type Kind, kinds, type Unit } from './units.ts';

/** The weights by sign and kind, and by pair of neighbours: natural logarithms of odds. */
export interface Weights {
  /** By sign; for each kind but `title` one number, in the order of `kinds`. */
  readonly signs: Readonly<Record<string, readonly number[]>>;
  /** `[before][after]`, where a line touches the one before, and where it does not. */
  readonly tight: readonly (readonly number[])[];
  readonly parted: readonly (readonly number[])[];
}

export interface Decision {
  readonly kind: Kind;
  /** 0 to 1: how sure, all other ways to take the article considered. */
  readonly confidence: number;
  /** By kind, 0 to 1. */
  readonly chances: Float64Array;
}

const K = kinds.length;
const TITLE = kinds.indexOf('title');

/** What each unit most likely is. Time and memory grow with the number of units. */
export function kindsOf(units: readonly Unit[], table: Weights): Decision[] {
  return chancesOf(units, signsOf(units), compile(table)).map((chances) => {
    let best = 0;
    for (let kind = 1; kind < K; kind++) if (chances[kind]! > chances[best]!) best = kind;
    return { kind: kinds[best]!, confidence: chances[best]!, chances };
  });
}

/** Numbers side by side, `sign * K + kind` and `before * K + after`. */
interface Compiled {
  readonly signs: Float64Array;
  readonly tight: Float64Array;
  readonly parted: Float64Array;
}

export function compile(table: Weights): Compiled {
  const flat = new Float64Array(signs.length * K);
  signs.forEach(({ name }, sign) => {
    flat.set(table.signs[name] ?? [], sign * K);
  });
  return {
    signs: flat,
    tight: Float64Array.from(table.tight.flat()),
    parted: Float64Array.from(table.parted.flat()),
  };
}

/** For each unit the chance of each kind, by the forward-backward algorithm. */
export function chancesOf(
  units: readonly Unit[],
  shown: readonly Uint8Array[],
  table: Compiled,
): Float64Array[] {
  const scores = units.map((unit, index) => scoresOf(unit, shown[index]!, table.signs));
  const forward: Float64Array[] = [];
  for (let at = 0; at < units.length; at++) {
    const own = Float64Array.from(scores[at]!);
    if (at > 0) {
      const steps = units[at]!.tight ? table.tight : table.parted;
      for (let kind = 0; kind < K; kind++) {
        let sum = 0;
        for (let from = 0; from < K; from++)
          sum += forward[at - 1]![from]! * Math.exp(steps[from * K + kind]!);
        own[kind]! += Math.log(sum);
      }
    }
    forward.push(normal(own));
  }
  let backward = new Float64Array(K).fill(1);
  const chances: Float64Array[] = new Array(units.length);
  for (let at = units.length - 1; at >= 0; at--) {
    const both = forward[at]!.map((value, kind) => value * backward[kind]!);
    const total = both.reduce((sum, value) => sum + value, 0);
    chances[at] = both.map((value) => value / total);
    const steps = units[at]!.tight ? table.tight : table.parted;
    const weighted = normal(scores[at]!.map((score, kind) => score + Math.log(backward[kind]!)));
    const next = new Float64Array(K);
    for (let from = 0; from < K; from++)
      for (let kind = 0; kind < K; kind++) next[from]! += Math.exp(steps[from * K + kind]!) * weighted[kind]!;
    backward = next;
  }
  return chances;
}

const NEVER = -1e9;

function scoresOf(unit: Unit, shown: Uint8Array, table: Float64Array): Float64Array {
  const scores = new Float64Array(K);
  for (const sign of shown) for (let kind = 0; kind < K; kind++) scores[kind]! += table[sign * K + kind]!;
  const known = unit.known === null ? -1 : kinds.indexOf(unit.known);
  for (let kind = 0; kind < K; kind++) {
    if (known >= 0 ? kind !== known : kind === TITLE) scores[kind] = NEVER;
  }
  return scores;
}

/** Chances that add up to 1, from logarithms. */
function normal(logs: Float64Array): Float64Array {
  const highest = Math.max(...logs);
  const values = logs.map((value) => Math.exp(value - highest));
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
