/** What `--from` and `--parser` take, apart from what acts on it: every command line needs the words, few the work. */

export const fromFormats = ['auto', 'markdown', 'text'] as const;
export type FromFormat = (typeof fromFormats)[number];

/** `auto` asks Sätteri where it reads as remark does, and remark elsewhere: the tree is the same, the time is not. */
export const parsers = ['auto', 'remark'] as const;
export type Parser = (typeof parsers)[number];
