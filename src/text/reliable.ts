/** How sure an answer about a language must be to be more than a guess. */

export const reliableFrom = 0.8;
