/** A stretch of a text, the one way in which every answer points back into the source. */

/** UTF-16 offsets: `start` is inside, `end` is outside, `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
