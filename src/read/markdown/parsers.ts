/** What `--parser` takes. */

/** `auto` asks Sätteri where it reads as remark does, and remark elsewhere: the tree is the same, the time is not. */
export const parsers = ['auto', 'remark'] as const;
export type Parser = (typeof parsers)[number];
