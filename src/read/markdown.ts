/** Parses Markdown into mdast: CommonMark with GFM and front matter, or the few constructs that bare text may hold. */

import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Format } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Source } from '../core/source.ts';

/**
 * What bare text does not mean by its signs: two spaces before a bullet are no code, `2*3*4` no emphasis, `C:\temp` no
 * escape. Lists are left to the recovery, which knows more markers. Block quotes, `#` headings and rules stay.
 */
const notInBareText = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
];

/** Deeper than any article, and shallow enough for every recursive walk, ours and remark's, to stay on the stack. */
const deepestNesting = 500;

/**
 * @param frontMatter whether `---` and `+++` at the top may open front matter.
 * @throws UserError (unreadable) with the line when the nesting is deeper than the parser can follow.
 */
export function parse(source: Source, format: Format, frontMatter = true): Root {
  const line = lineNestedTooDeep(source.text);
  if (line !== undefined) throw tooDeep(source, line);
  try {
    return processorFor(format, frontMatter).parse(source.text);
  } catch (error) {
    // The parser is recursive in places that no count of markers foresees: a full stack is the article's fault, not ours.
    if (error instanceof RangeError) throw tooDeep(source, 1);
    throw error;
  }
}

function processorFor(format: Format, frontMatter: boolean): Processor<Root> {
  const processor = unified().use(remarkParse);
  if (frontMatter) processor.use(remarkFrontmatter, ['yaml', 'toml']);
  if (format === 'markdown') processor.use(remarkGfm);
  else processor.use(disableMarks);
  return processor as Processor<Root>;
}

function disableMarks(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: notInBareText } }];
}

/** `> > > - 1. > text`: counts the container markers that open a line. */
function lineNestedTooDeep(text: string): number | undefined {
  let line = 1;
  let markers = 0;
  let atMarkers = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) {
      if (unit === 10 || text.charCodeAt(i + 1) !== 10) line++;
      markers = 0;
      atMarkers = true;
    } else if (atMarkers && (unit === 0x3e || unit === 0x2d || unit === 0x2a || unit === 0x2b)) {
      // `-----` is a rule, not nesting: a list marker needs a space after it.
      if (unit === 0x3e || text.charCodeAt(i + 1) === 32) markers++;
      if (markers > deepestNesting) return line;
    } else if (unit !== 32 && unit !== 9 && !(unit >= 48 && unit <= 57) && unit !== 0x2e && unit !== 0x29) {
      atMarkers = false;
    }
  }
  return undefined;
}

function tooDeep(source: Source, line: number): UserError {
  return new UserError(`the text is nested deeper than ${deepestNesting} levels`, {
    outcome: 'unreadable',
    where: `${source.name}:${line}`,
    hint: 'Take out some of the nested quotations or lists.',
  });
}
