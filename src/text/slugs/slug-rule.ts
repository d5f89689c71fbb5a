/** The contract of the table of slugs: how a platform makes the address of a heading of its words, and tells headings of one slug apart. */

export interface SlugRule {
  /** One line, without a full stop: which sites have it, and what it drops. */
  readonly summary: string;
  /** The address of a heading before repeats are counted, without `#`; may be empty. */
  readonly slug: (heading: HeadingText) => string;
  readonly counting: () => Counting;
}

/** A heading as one platform or another looks at it. */
export interface HeadingText {
  /** What a reader sees, in pieces, in reading order. */
  readonly pieces: readonly HeadingPiece[];
  /** Its line of the source, without the marks of a heading and white space at its ends. */
  readonly source: string;
}

export interface HeadingPiece {
  /** `emoji`: its name, `tada`. `label`: of the definition that a link names, behind the text of the link. */
  readonly kind: 'text' | 'code' | 'alternative' | 'formula' | 'emoji' | 'label';
  readonly text: string;
  /** Of a text: as the source has it, with its references and escapes. */
  readonly written?: string;
}

/** Gives each heading of an article, in their order, an address of its own. */
export interface Counting {
  readonly next: (slug: string) => string;
  /** An id that stands in the text. */
  readonly take: (id: string) => void;
  /** Whether ids that stand in the text are known before the first heading. */
  readonly knowsAhead?: boolean;
}

/** Text and code, and what else is named. */
export function shown({ pieces }: HeadingText, ...more: HeadingPiece['kind'][]): string {
  return pieces
    .filter(({ kind }) => kind === 'text' || kind === 'code' || more.includes(kind))
    .map(({ text }) => text)
    .join('');
}

/** Three full stops and two or three hyphens of the text become signs of their own, of which nothing is left in an address. */
export function withoutSmartSigns({ pieces, source }: HeadingText): HeadingText {
  const signs = /\.{3}|-{2,3}/gu;
  const smart = pieces.map((piece) =>
    piece.kind === 'text' ? { ...piece, text: piece.text.replace(signs, '') } : piece,
  );
  return { pieces: smart, source };
}

/** Letter by letter, and one for one: of a whole text, JavaScript writes the last sigma of a word in another way. */
export function inLowerCase(text: string): string {
  return text.replace(/\p{Changes_When_Lowercased}/gu, (letter) =>
    String.fromCodePoint(letter.toLowerCase().codePointAt(0)!),
  );
}

/** Ruby's: one letter may become two. */
export function inRubysLowerCase(text: string): string {
  return text.replace(/\p{Changes_When_Lowercased}/gu, (letter) => letter.toLowerCase());
}
