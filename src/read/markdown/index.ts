/** Parses Markdown into mdast: CommonMark with GFM and front matter, or the few constructs that bare text may hold. */

import type { Root } from 'mdast';
import type { Format } from '../../core/article.ts';
import type { Source } from '../../core/source.ts';
import type { Parser } from '../choices.ts';
import type { Masking } from '../dialect/masking.ts';
import { unmask } from '../dialect/syntax.ts';
import { readBareText } from './bare.ts';
import { lineNestedTooDeep, tooDeep } from './nesting.ts';
import { parseWithRemark } from './remark.ts';
import { parseWithSatteri } from './satteri.ts';
import { lineOfTooManyUnderscores, tooManyUnderscores } from './underscores.ts';

interface ParseOptions {
  /** Whether `---` and `+++` at the top may open front matter. Default: they may. */
  readonly frontMatter?: boolean;
  readonly parser?: Parser;
  /** The text with the syntax of its site hidden, which is put into the tree afterwards. */
  readonly masking?: Masking | null;
}

/** @throws UserError (unreadable) with the line when the nesting is deeper than the parser can follow. */
export function parse(source: Source, format: Format, options: ParseOptions = {}): Root {
  const { masking = null } = options;
  const text = masking?.text ?? source.text;
  const line = lineNestedTooDeep(text);
  if (line !== undefined) throw tooDeep(source, line);
  const crowded = format === 'markdown' ? lineOfTooManyUnderscores(text) : undefined;
  if (crowded !== undefined) throw tooManyUnderscores(source, crowded);
  const frontMatter = (options.frontMatter ?? true) && opensWithFrontMatter(text);
  try {
    const fast = options.parser === 'remark' ? null : parseFast[format](text, frontMatter);
    const tree = fast ?? parseWithRemark(text, format, frontMatter);
    return masking === null ? tree : unmask(tree, masking);
  } catch (error) {
    // The parser is recursive in places that no count of markers foresees: a full stack is the article's fault, not ours.
    if (error instanceof RangeError) throw tooDeep(source, 1);
    throw error;
  }
}

/** Null where only remark knows. */
const parseFast: Readonly<Record<Format, (text: string, frontMatter: boolean) => Root | null>> = {
  markdown: parseWithSatteri,
  text: readBareText,
};

const frontMatterFences =
  /^(?<fence>---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(?:[\s\S]*?[\r\n])?\k<fence>[ \t]*(?:[\r\n]|$)/u;

/** Looked at before parsing: a rule at the top that nothing closes makes micromark take no line after it for a list or a quotation. */
function opensWithFrontMatter(text: string): boolean {
  return frontMatterFences.test(text);
}
