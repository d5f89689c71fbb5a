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

/** UTF-16 units up to here are letters that French may be written with. */
const units = 512;

function tableOf(value: (letter: string) => number): Uint16Array {
  return Uint16Array.from({ length: units }, (_, unit) => value(String.fromCharCode(unit)));
}

const lowers = tableOf((letter) => letter.toLowerCase().charCodeAt(0));
/** The place in the alphabet of a letter without its accent, from 1 on; 0 for what is no letter. */
const bases = tableOf((letter) => {
  const base = letter.toLowerCase().normalize('NFD').charCodeAt(0) - 0x60;
  return base >= 1 && base <= 26 ? base : 0;
});

/** An accent, or a letter doubled or not: slips that say nothing of whether a word is known to its writer. */
export const slight = 0.36;

/**
 * The nearest first.
 *
 * @param furthest no word beyond this distance is looked for; it costs the less time the smaller it is.
 */
export function suggestionsFor(
  misspelt: string,
  words: Automaton,
  furthest = Number.POSITIVE_INFINITY,
): readonly Suggestion[] {
  const word = Array.from(misspelt.toLowerCase().normalize('NFC').replaceAll('’', "'"), (letter) =>
    letter.charCodeAt(0),
  );
  const { length } = word;
  if (length < 3 || length > longest || word.some((unit) => unit >= units)) return [];
  const reach = Math.min(furthest, reachOf(length));
  const drops = Float64Array.from(word, (_, index) => dropped(word, index + 1));
  const sounds = soundsIn(word);
  /** What the automaton spells: in lower case, and as it is. */
  const path: number[] = [];
  const written: number[] = [];
  const rows: Float64Array[] = [firstRow(drops)];
  const least: number[] = [0];
  const found: Suggestion[] = [];
  words.walk({
    enter(unit, depth) {
      if (depth > length + 3) return false;
      path[depth - 1] = lowers[unit]!;
      written[depth - 1] = unit;
      rows[depth] ??= new Float64Array(length + 1).fill(far);
      least[depth] = fillRow(rows, depth, path, word, drops, sounds);
      // A sound of two letters goes on from the row before the last.
      return least[depth]! <= reach || least[depth - 1]! + 0.5 <= reach;
    },
    word(number, depth) {
      const distance = rows[depth]![length]!;
      if (distance > reach || distance === 0) return;
      const meant = String.fromCharCode(...written.slice(0, depth));
      const rank = rankOf(number);
      found.push({ word: meant, distance, rank, worth: distance - worthOfRank * rank });
    },
  });
  return found.sort((a, b) => a.worth - b.worth || (a.word < b.word ? -1 : 1)).slice(0, mostSuggestions);
}

function firstRow(drops: Float64Array): Float64Array {
  const row = new Float64Array(drops.length + 1);
  for (let at = 1; at < row.length; at++)
    row[at] = row[at - 1]! + drops[at - 1]! + (at === 1 ? firstLetter : 0);
  return row;
}

/**
 * The distances of the path to each beginning of the word; gives the smallest. Only beginnings of about the path's length are looked
 * at: what is `widest` letters longer or shorter is too far in any case.
 */
function fillRow(
  rows: readonly Float64Array[],
  depth: number,
  path: readonly number[],
  word: readonly number[],
  drops: Float64Array,
  sounds: readonly SoundsHere[],
): number {
  const row = rows[depth]!;
  const above = rows[depth - 1]!;
  const own = path[depth - 1]!;
  const before = depth > 1 ? path[depth - 2]! : 0;
  const start = depth === 1 ? firstLetter : 0;
  const from = Math.max(1, depth - widest);
  const to = Math.min(word.length, depth + widest);
  row[from - 1] = from === 1 ? above[0]! + 1 + start : far;
  if (to < word.length) row[to + 1] = far;
  let least = row[from - 1]!;
  for (let at = from; at <= to; at++) {
    const unit = word[at - 1]!;
    let cost = above[at - 1]!;
    if (unit !== own) {
      cost += swapCost(unit, own) + (at === 1 && bases[unit] !== bases[own] ? start : 0);
      if (at > 1 && depth > 1 && unit === before && word[at - 2] === own) {
        cost = Math.min(cost, rows[depth - 2]![at - 2]! + 0.6);
      }
    }
    cost = Math.min(cost, row[at - 1]! + drops[at - 1]!, above[at]! + added(own, before, at === word.length));
    if (sounds[at]!.lasts[own] === 1) {
      for (const { from: heardAs, to: meant, cost: worth } of sounds[at]!.sounds) {
        if (meant.at(-1) === own && meant.length <= depth && endsWith(path, depth, meant)) {
          cost = Math.min(cost, rows[depth - meant.length]![at - heardAs.length]! + worth);
        }
      }
    }
    row[at] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** Letters by which two spellings of a word may differ in length. */
const widest = 3;
const far = 99;

function endsWith(path: readonly number[], depth: number, units: readonly number[]): boolean {
  for (let back = 1; back <= units.length; back++) {
    if (path[depth - back]! !== units[units.length - back]) return false;
  }
  return true;
}

/** What it costs to write a letter that is not meant: a doubled one, a mute ending, an `h`. */
function dropped(word: readonly number[], at: number): number {
  const unit = word[at - 1]!;
  // Nobody doubles a first letter: `ccache`.
  if (unit === word[at - 2] && at > 2) return 0.35;
  if (at === word.length && mute[unit] === 1) return 0.55;
  return unit === letterH ? 0.45 : unit === hyphen || unit === apostrophe ? 0.35 : 0.8;
}

/** What it costs to leave a letter out. */
function added(unit: number, before: number, isAtEnd: boolean): number {
  if (unit === before) return 0.35;
  if (isAtEnd && mute[unit] === 1) return 0.55;
  return unit === letterH ? 0.45 : unit === hyphen || unit === apostrophe ? 0.35 : 0.75;
}

const letterH = 'h'.charCodeAt(0);
const hyphen = '-'.charCodeAt(0);
const apostrophe = "'".charCodeAt(0);
const mute = unitSet('esxt');

function unitSet(letters: string): Uint8Array {
  const set = new Uint8Array(units);
  for (const letter of letters) set[letter.charCodeAt(0)] = 1;
  return set;
}

/** What it costs to write one letter for another. */
function swapCost(a: number, b: number): number {
  const [from, to] = [bases[a]!, bases[b]!];
  if (from === to) return from === 0 ? 1 : 0.3;
  return from === 0 || to === 0 ? 1 : swaps[from * 32 + to]!;
}

/** Letters that sound alike, or stand side by side on the keyboard of French (azerty), by the places of their bases in the alphabet. */
const swaps = new Float64Array(32 * 32).fill(1);
const swap = (pairs: string, cost: number) => {
  for (const pair of pairs.split(' ')) {
    const [a, b] = Array.from(pair, (letter) => bases[letter.charCodeAt(0)]!);
    for (const key of [a! * 32 + b!, b! * 32 + a!]) if (swaps[key] === 1) swaps[key] = cost;
  }
};
swap('ck cq kq sc sz gj iy mn ae uo bp dt', 0.6);
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

/** Sounds that end at a place of the word, and the last letters of what they may stand for. */
interface SoundsHere {
  readonly sounds: readonly Sound[];
  readonly lasts: Uint8Array;
}

function soundsIn(word: readonly number[]): readonly SoundsHere[] {
  return Array.from({ length: word.length + 1 }, (_, at) => {
    const sounds = soundPairs.filter(
      ({ from }) => from.length <= at && from.every((unit, index) => word[at - from.length + index] === unit),
    );
    const lasts = new Uint8Array(units);
    for (const { to } of sounds) lasts[to.at(-1)!] = 1;
    return { sounds, lasts };
  });
}
