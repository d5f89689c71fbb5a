/** The table of constructs, in the order in which they are looked for: what is found first is hidden from those behind it. */

import type { Construct } from './construct.ts';
import { abbreviation } from './constructs/abbreviation.ts';
import { admonition } from './constructs/admonition.ts';
import { attributes } from './constructs/attribute-list.ts';
import { barCallout } from './constructs/bar-callout.ts';
import { blockId } from './constructs/block-id.ts';
import { bracketShortcode } from './constructs/bracket-shortcode.ts';
import { bracketedSpan } from './constructs/bracketed-span.ts';
import { callout } from './constructs/callout.ts';
import { caption } from './constructs/caption.ts';
import { citation } from './constructs/citation.ts';
import { comment } from './constructs/comment.ts';
import { container } from './constructs/container.ts';
import { contents } from './constructs/contents.ts';
import { definitionList } from './constructs/definition-list.ts';
import { directive } from './constructs/directive.ts';
import { directiveInLine } from './constructs/directive-in-line.ts';
import { emoji } from './constructs/emoji.ts';
import { exampleList } from './constructs/example-list.ts';
import { field } from './constructs/field.ts';
import { formula } from './constructs/formula.ts';
import { header } from './constructs/header.ts';
import { imageNote } from './constructs/image-note.ts';
import { include } from './constructs/include.ts';
import { inlineExpression } from './constructs/inline-expression.ts';
import { inlineNote } from './constructs/inline-note.ts';
import { keys } from './constructs/keys.ts';
import { lineBlock } from './constructs/line-block.ts';
import { liquidTag } from './constructs/liquid-tag.ts';
import { mark } from './constructs/mark.ts';
import { esm, expression, jsx } from './constructs/mdx.ts';
import { mention } from './constructs/mention.ts';
import { fencedQuotation } from './constructs/quotation.ts';
import { inlineRole } from './constructs/role.ts';
import { shortcode } from './constructs/shortcode.ts';
import { target } from './constructs/target.ts';
import { templateComment } from './constructs/template-comment.ts';
import { templateOutput } from './constructs/template-output.ts';
import { wikilink } from './constructs/wikilink.ts';

export const constructs: readonly Construct[] = [
  header,
  // Templates are run before Markdown is read.
  shortcode,
  include,
  liquidTag,
  templateComment,
  comment,
  templateOutput,
  // MDX.
  esm,
  jsx,
  expression,
  // Blocks.
  directive,
  container,
  admonition,
  callout,
  fencedQuotation,
  barCallout,
  contents,
  target,
  abbreviation,
  bracketShortcode,
  caption,
  definitionList,
  exampleList,
  lineBlock,
  // Phrases.
  imageNote,
  inlineExpression,
  directiveInLine,
  bracketedSpan,
  attributes,
  formula,
  inlineRole,
  wikilink,
  blockId,
  field,
  citation,
  inlineNote,
  keys,
  mark,
  emoji,
  mention,
];
