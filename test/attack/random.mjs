/** Chance with a seed: the same seed gives the same inputs on every machine. */

/** mulberry32: 32 bits of state are enough for inputs that are counted in millions. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  /** A whole number from 0 on, below the limit. */
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  const is = (share) => next() < share;
  const times = (most, make) => Array.from({ length: below(most + 1) }, make);
  /** One of the functions, called. */
  const one = (...makers) => pick(makers)();
  return { next, below, pick, is, times, one };
}

/** Another seed for each input, so that one input can be made again without the ones before it. */
export function seedOf(seed, kind, number) {
  let mixed = seed >>> 0;
  for (const sign of `${kind} ${number}`) mixed = Math.imul(mixed ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return mixed;
}
