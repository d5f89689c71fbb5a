/** The accounts of the ledger: what each word of an article belongs to. */

/** Every word of an article belongs to exactly one of these; together they are the ledger. */
export const accounts = [
  'title',
  'headings',
  'paragraphs',
  'listItems',
  'quotations',
  'tables',
  'captions',
  'notes',
  'code',
  'formulas',
  'alternatives',
  'frontMatter',
  'comments',
  'furniture',
] as const;

export type Account = (typeof accounts)[number];

/** What a reader reads: the default total. */
export const accountsRead: readonly Account[] = [
  'title',
  'headings',
  'paragraphs',
  'listItems',
  'quotations',
  'tables',
  'captions',
  'notes',
];

/** Prose: the only accounts that have sentences. */
export const accountsOfProse: ReadonlySet<Account> = new Set([
  'paragraphs',
  'listItems',
  'quotations',
  'captions',
  'notes',
]);
