/** Reads an automaton of words with a number each, as `dictionary/automaton.mjs` writes it, and walks it. */

/** An immutable set of words with a number each. */
export interface Automaton {
  /** The number of a word; 0 when it is none. */
  numberOf(word: string): number;
  /** Visits the states in depth; nothing below a state is visited when `enter` returns false. */
  walk(visitor: Visitor): void;
}

interface Visitor {
  /** One letter deeper: the letter's UTF-16 unit, and how many letters lead here (from 1 on). */
  enter(unit: number, depth: number): boolean;
  /** A word of so many letters, those entered last, ends here. */
  word(number: number, length: number): void;
}

/** The bit on the label of the last arc of a state. */
const lastArc = 0x80;

export function readAutomaton(bytes: Uint8Array): Automaton {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const letterCount = view.getUint8(at++);
  const letters = new Uint16Array(letterCount + 1);
  for (let label = 1; label <= letterCount; label++, at += 2) letters[label] = view.getUint16(at, true);
  const numbers = new Uint32Array(view.getUint16(at, true));
  at += 2;
  for (let index = 0; index < numbers.length; index++, at += 4) numbers[index] = view.getUint32(at, true);
  const count = view.getUint32(at, true);
  at += 4;
  const labels = bytes.subarray(at, at + count);
  const { targets, root } = readTargets(bytes, at + count, labels);
  const labelOf = new Uint8Array(Math.max(...letters) + 1);
  for (let label = 1; label <= letterCount; label++) labelOf[letters[label]!] = label;

  /** The arc with a label from a state; -1 without one. */
  const arcOf = (state: number, label: number): number => {
    for (let arc = state; ; arc++) {
      const own = labels[arc]!;
      const plain = own & 0x7f;
      if (plain === label) return arc;
      if (plain > label || own >= lastArc) return -1;
    }
  };
  const walkFrom = (state: number, depth: number, visitor: Visitor): void => {
    for (let arc = state; ; arc++) {
      const own = labels[arc]!;
      const label = own & 0x7f;
      if (label === 0) visitor.word(numbers[targets[arc]!]!, depth - 1);
      else if (visitor.enter(letters[label]!, depth)) walkFrom(targets[arc]!, depth + 1, visitor);
      if (own >= lastArc) return;
    }
  };
  return {
    numberOf(word) {
      let state = root;
      for (let index = 0; index < word.length; index++) {
        const unit = word.charCodeAt(index);
        const label = unit < labelOf.length ? labelOf[unit]! : 0;
        if (label === 0) return 0;
        const arc = arcOf(state, label);
        if (arc < 0) return 0;
        state = targets[arc]!;
      }
      const end = arcOf(state, 0);
      return end < 0 ? 0 : numbers[targets[end]!]!;
    },
    walk: (visitor) => walkFrom(root, 1, visitor),
  };
}

/** Of each arc: the first arc of the state that it leads to, or the index of a number. */
function readTargets(bytes: Uint8Array, from: number, labels: Uint8Array) {
  const targets = new Uint32Array(labels.length);
  const firstArcs = new Uint32Array(labels.length + 1);
  let at = from;
  let state = 0;
  for (let arc = 0; arc < labels.length; arc++) {
    let byte = bytes[at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
    }
    const label = labels[arc]!;
    targets[arc] = (label & 0x7f) === 0 ? value : firstArcs[state - value]!;
    if (label >= lastArc) firstArcs[++state] = arc + 1;
  }
  return { targets, root: firstArcs[state - 1]! };
}
