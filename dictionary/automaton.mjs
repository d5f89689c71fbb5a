/** Folds words with a number each into one minimised automaton, and that into bytes. Its reader is `automaton.ts` of article-toolkit. */

/**
 * The last arc of a word has the label 0 and leads to the index of its number. Layout of the bytes, numbers little-endian:
 * the alphabet (uint8 length, uint16 letters), the numbers (uint16 length, uint32 each), the count of arcs (uint32), then of all arcs:
 * the labels (uint8, the highest bit on the last arc of a state), and the targets (LEB128: how many states back, or the index).
 * States stand in the order in which they are finished, so that targets are always earlier; the last one is the first of every word.
 *
 * @param {ReadonlyMap<string, number>} numbers
 */
export function encodeAutomaton(numbers) {
  const words = [...numbers.keys()].sort(byUnits);
  const values = [...new Set(numbers.values())].sort((a, b) => a - b);
  const indexOf = new Map(values.map((value, index) => [value, index]));
  const letters = alphabetOf(words);
  const labelOf = new Map(letters.map((letter, index) => [letter, index + 1]));
  const states = minimise(words, (word) => indexOf.get(numbers.get(word)), labelOf);
  const labels = [];
  const targets = [];
  for (const [index, state] of states.entries()) {
    for (const [at, { label, target }] of state.entries()) {
      labels.push(label | (at === state.length - 1 ? 0x80 : 0));
      let rest = label === 0 ? target : index - target;
      while (rest >= 0x80) {
        targets.push((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      targets.push(rest);
    }
  }
  const head = Buffer.alloc(1 + 2 * letters.length + 2 + 4 * values.length + 4);
  let at = head.writeUInt8(letters.length, 0);
  for (const letter of letters) at = head.writeUInt16LE(letter.charCodeAt(0), at);
  at = head.writeUInt16LE(values.length, at);
  for (const value of values) at = head.writeUInt32LE(value >>> 0, at);
  head.writeUInt32LE(labels.length, at);
  return Buffer.concat([head, Buffer.from(labels), Buffer.from(targets)]);
}

/** The most frequent first: a label is looked for in this order. */
function alphabetOf(words) {
  const counts = new Map();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) counts.set(word[at], (counts.get(word[at]) ?? 0) + 1);
  }
  const letters = [...counts].sort(([a, m], [b, n]) => n - m || byUnits(a, b)).map(([letter]) => letter);
  if (letters.length > 0x7e) throw new Error(`${letters.length} letters are too many for seven bits`);
  return letters;
}

/** Daciuk, Mihov, Watson and Watson: Incremental construction of minimal acyclic finite-state automata (2000), for sorted words. */
function minimise(words, indexOfWord, labelOf) {
  const states = [];
  const known = new Map();
  const finish = (arcs) => {
    const ordered = arcs.sort((a, b) => a.label - b.label);
    const key = ordered.map(({ label, target }) => `${label}:${target}`).join();
    let index = known.get(key);
    if (index === undefined) {
      index = states.push(ordered) - 1;
      known.set(key, index);
    }
    return index;
  };
  const open = [[]];
  let last = '';
  const closeTo = (depth) => {
    while (open.length - 1 > depth) {
      const arcs = open.pop();
      open.at(-1).push({ label: labelOf.get(last[open.length - 1]), target: finish(arcs) });
    }
  };
  for (const word of words) {
    let common = 0;
    while (common < last.length && last[common] === word[common]) common++;
    closeTo(common);
    last = word;
    while (open.length - 1 < word.length) open.push([]);
    open.at(-1).push({ label: 0, target: indexOfWord(word) });
  }
  closeTo(0);
  finish(open[0]);
  return states;
}

const byUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
