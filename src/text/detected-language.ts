/** What detection is asked and answers, apart from detection itself, which most articles do without. */

export interface DetectedLanguage {
  /** ISO 639-1 where there is one, else ISO 639-3; `und` when nothing can be said. */
  readonly code: string;
  /** ISO 639-3; `und` when nothing can be said. */
  readonly iso6393: string;
  /** How often such an answer is right, 0 to 1. */
  readonly confidence: number;
  /** Whether the confidence is at least 0.8. */
  readonly reliable: boolean;
  /** The next best language, when it is close (the answer is not reliable); null otherwise. */
  readonly runnerUp: { readonly code: string; readonly iso6393: string } | null;
}

export interface DetectOptions {
  /** Only these languages, as ISO 639-3 codes. Default: the languages in which articles are published most. */
  readonly only?: readonly string[];
  /** The language of what stands around the text, as ISO 639-3: it wins unless the text speaks against it. */
  readonly prior?: string;
}

/** From this confidence on an answer is more than a guess. */
export const reliableFrom = 0.8;
