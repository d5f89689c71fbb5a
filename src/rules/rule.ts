/** The contract of a rule: what it looks at, and what it says is wrong. */

import type { Article } from '../core/article.ts';
import type { Severity } from '../core/severity.ts';
import type { Span } from '../core/span.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Profile } from './profiles.ts';
import type { ProofText } from './proof-text.ts';

export interface Rule {
  /** What `--only`, `--skip` and suppressions take; the file and the page `docs/rules/<name>.md` are called the same. */
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Of its faults, where they do not say otherwise. */
  readonly severity: Severity;
  /** The primary subtags of the languages whose blocks it reads. */
  readonly languages: readonly string[] | 'any';
  readonly fixable: boolean;
  /**
   * For a choice of the house (every apostrophe typed straight): all faults of one article become one finding, and this gives its
   * message.
   */
  readonly summarise?: (count: number) => string;
  /** It asks the French dictionary. `needed`: without one it does not run; `helpful`: it finds less. */
  readonly asksLexicon?: 'needed' | 'helpful';
  /** A rule that stands before it in the table: what that one finds at a place is not told again. */
  readonly yieldsTo?: string;
  /** Numbers that a configuration may set. */
  readonly settings?: Readonly<Record<string, Setting>>;
  check(context: RuleContext): Iterable<Fault>;
}

export interface Setting {
  readonly summary: string;
  readonly default: number;
}

export interface RuleContext {
  readonly article: Article;
  /** The blocks in the rule's languages, in document order. */
  readonly texts: readonly ProofText[];
  /** Of the article as a whole: BCP 47 or ISO 639-1, `und` when it is not known. */
  readonly language: string;
  readonly profile: Profile;
  /** The value of one of the rule's own settings. */
  readonly setting: (name: string) => number;
  /** Of a rule that asks for it; null where it is not installed. */
  readonly lexicon: Lexicon | null;
  /** Whether a word is one of the author's own, see `accept`. */
  readonly accepts: (word: string) => boolean;
  /** Relative link targets that lead to no file; undefined where files cannot be looked for (stdin). */
  readonly missingFiles: ReadonlySet<string> | undefined;
}

export interface Fault {
  readonly span: Span;
  /** What is wrong and what it would become: "no space before « ! »". */
  readonly message: string;
  readonly fix?: Edit | null;
  readonly severity?: Severity;
  /** Faults of a rule that share it are one finding, at the place of the first, with their number. */
  readonly like?: string;
}

/** Replaces a span of the source; nothing else is touched. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** How many words more there are once it is made, where it parts what was glued: `5kg`. All other edits keep the number. */
  readonly addsWords?: number;
}

/** A fault as an answer tells it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Of the first place, when it stands for several. */
  readonly span: Span;
  /** What `--fix` does; empty where only a person can mend it, several for a choice of the house. */
  readonly edits: readonly Edit[];
  /** How many places it stands for. */
  readonly count: number;
  /** Of a budget that is not met: what was measured and what is allowed. */
  readonly budget?: BudgetFigure;
}

export interface BudgetFigure {
  /** `maxWords`, or `maxWords of Les jeux` for a section's. */
  readonly name: string;
  readonly figure: number;
  readonly limit: number;
}
