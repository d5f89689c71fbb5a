/** Finds the words that a misspelt one was meant to be, by a weighted distance, in one walk of the automaton. */

import type { Automaton } from './automaton.ts';
import { rankOf } from './readings.ts';

export interface Suggestion {
  /** In lower case, or with the capital of a name. */
  readonly word: string;
  /** 0.3 for an accent, 1 for a letter that is quite another. */
  readonly distance: number;
  /** How frequent it is, from 0 to 3. */
  readonly rank: number;
  /** The distance less what the word's frequency is worth: suggestions stand in this order. */
  readonly worth: number;
}

/** How far a word may be: in three letters an accent, in ten an accent and a letter. */
export function reachOf(length: number): number {
  return length <= 3 ? 0.35 : length <= 5 ? 0.8 : length <= 7 ? 1.05 : length <= 9 ? 1.25 : 1.6;
}

const mostSuggestions = 6;
const longest = 30;
/** What one rank of frequency is worth. */
const worthOfRank = 0.1;
/** Few get the first letter wrong. */
const firstLetter = 0.3;

/** The nearest first. */
export function suggestionsFor(written: string, words: Automaton): readonly Suggestion[] {
  const word = Array.from(written.toLowerCase().normalize('NFC').replaceAll('’', "'"), (letter) =>
    letter.charCodeAt(0),
  );
  const { length } = word;
  if (length < 3 || length > longest) return [];
  const reach = reachOf(length);
  const sounds = soundsIn(word);
  const path: number[] = [];
  const rows: Float64Array[] = [firstRow(word)];
  const least: number[] = [0];
  const found: Suggestion[] = [];
  words.walk({
    enter(unit, depth) {
      if (depth > length + 3) return false;
      path[depth - 1] = unit;
      rows[depth] ??= new Float64Array(length + 1);
      least[depth] = fillRow(rows, depth, path, word, sounds);
      // A sound of two letters goes on from the row before the last.
      return least[depth]! <= reach || least[depth - 1]! + 0.5 <= reach;
    },
    word(number, depth) {
      const distance = rows[depth]![length]!;
      if (distance > reach || distance === 0) return;
      const meant = String.fromCharCode(...path.slice(0, depth));
      const rank = rankOf(number);
      found.push({ word: meant, distance, rank, worth: distance - worthOfRank * rank });
    },
  });
  return found.sort((a, b) => a.worth - b.worth || (a.word < b.word ? -1 : 1)).slice(0, mostSuggestions);
}

function firstRow(word: readonly number[]): Float64Array {
  const row = new Float64Array(word.length + 1);
  for (let at = 1; at <= word.length; at++)
    row[at] = row[at - 1]! + dropped(word, at) + (at === 1 ? firstLetter : 0);
  return row;
}

/** The distances of the path to each beginning of the word; gives the smallest. */
function fillRow(
  rows: readonly Float64Array[],
  depth: number,
  path: readonly number[],
  word: readonly number[],
  sounds: readonly (readonly Sound[])[],
): number {
  const row = rows[depth]!;
  const above = rows[depth - 1]!;
  const own = lower(path[depth - 1]!);
  const before = depth > 1 ? lower(path[depth - 2]!) : 0;
  const start = depth === 1 ? firstLetter : 0;
  row[0] = above[0]! + 1 + start;
  let least = row[0]!;
  for (let at = 1; at <= word.length; at++) {
    const unit = word[at - 1]!;
    let cost =
      above[at - 1]! +
      (unit === own ? 0 : swapCost(unit, own) + (at === 1 && bases[unit] !== bases[own] ? start : 0));
    cost = Math.min(cost, row[at - 1]! + dropped(word, at));
    cost = Math.min(cost, above[at]! + added(own, before, at === word.length));
    if (at > 1 && depth > 1 && unit === before && word[at - 2] === own && unit !== own) {
      cost = Math.min(cost, rows[depth - 2]![at - 2]! + 0.6);
    }
    for (const { from, to, cost: worth } of sounds[at]!) {
      if (to.length <= depth && endsWith(path, depth, to)) {
        cost = Math.min(cost, rows[depth - to.length]![at - from.length]! + worth);
      }
    }
    row[at] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

function endsWith(path: readonly number[], depth: number, units: readonly number[]): boolean {
  for (let back = 1; back <= units.length; back++) {
    if (lower(path[depth - back]!) !== units[units.length - back]) return false;
  }
  return true;
}

/** What it costs to write a letter that is not meant: a doubled one, a mute ending, an `h`. */
function dropped(word: readonly number[], at: number): number {
  const unit = word[at - 1]!;
  if (unit === word[at - 2]) return 0.35;
  if (at === word.length && mute.has(unit)) return 0.55;
  return unit === letterH ? 0.45 : unit === hyphen || unit === apostrophe ? 0.35 : 0.8;
}

/** What it costs to leave a letter out. */
function added(unit: number, before: number, isAtEnd: boolean): number {
  if (unit === before) return 0.35;
  if (isAtEnd && mute.has(unit)) return 0.55;
  return unit === letterH ? 0.45 : unit === hyphen || unit === apostrophe ? 0.35 : 0.75;
}

const letterH = 'h'.charCodeAt(0);
const hyphen = '-'.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);
const mute = new Set(Array.from('esxt', (letter) => letter.charCodeAt(0)));

/** What it costs to write one letter for another. */
function swapCost(a: number, b: number): number {
  if (bases[a] !== 0 && bases[a] === bases[b]) return 0.3;
  return swaps.get(a * 512 + b) ?? 1;
}

/** The letter without its accent, for those of French; 0 for what has none. */
const bases = new Uint16Array(512);
for (let unit = 0x61; unit < 0x180; unit++) {
  bases[unit] = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
}

function lower(unit: number): number {
  if (unit < 0x41) return unit;
  if (unit <= 0x5a) return unit + 32;
  return unit < 0xc0 ? unit : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Letters that sound alike, or stand side by side on the keyboard of French (azerty). */
const swaps = new Map<number, number>();
const swap = (pairs: string, cost: number) => {
  for (const [a, b] of pairs.split(' ')) {
    const [from, to] = [a!.charCodeAt(0), b!.charCodeAt(0)];
    for (const key of [from * 512 + to, to * 512 + from]) if (!swaps.has(key)) swaps.set(key, cost);
  }
};
swap('ck cq kq sc sz sç cç gj iy mn ae ea eé uo bp dt', 0.6);
for (const row of ['azertyuiop', 'qsdfghjklm', 'wxcvbn']) {
  for (let at = 1; at < row.length; at++) swap(row.slice(at - 1, at + 1), 0.7);
}

interface Sound {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly cost: number;
}

/** Spellings of one sound, each for the other. */
const soundPairs = `
f ph
qu k
qu c
qu cqu
c ch
s ss
ss c
ss ç
ss sc
c sc
t th
r rh
o au
o eau
au eau
ai é
ai è
ei é
e ai
in ain
in ein
an en
am em
en em
an am
on om
gu g
ge g
ge j
ill y
il ill
ll l
ell èl
ett èt
enn èn
tion sion
tion ssion
tion cion
cian tien
x xc
x cs
ct x
ks x
oe œ
ae æ
oi oie
é er
é ée
er ez
mment ment
ement ément
amment emment
ence ance
ent ant
ie y
`
  .trim()
  .split('\n')
  .flatMap((row): Sound[] => {
    const [a, b] = row.split(' ').map((part) => Array.from(part, (letter) => letter.charCodeAt(0)));
    return [
      { from: a!, to: b!, cost: 0.5 },
      { from: b!, to: a!, cost: 0.5 },
    ];
  });

/** By the place where each ends in the word. */
function soundsIn(word: readonly number[]): readonly (readonly Sound[])[] {
  return Array.from({ length: word.length + 1 }, (_, at) =>
    soundPairs.filter(
      ({ from }) => from.length <= at && from.every((unit, index) => word[at - from.length + index] === unit),
    ),
  );
}
