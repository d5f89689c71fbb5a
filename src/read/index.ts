/** Reads an article: bytes or text in, one tree with positions and what was learnt on the way out. */

import type { Heading, Root } from 'mdast';
import { type Article, type Meta, spanOf, type Title } from '../core/article.ts';
import { onOneLine, textOf } from '../core/prose/text-of.ts';
import type { SlugName } from '../core/slug-names.ts';
import type { FromFormat, Parser } from './choices.ts';
import { decode, sourceFromText } from './decode.ts';
import { type Around, readSyntax } from './dialect/index.ts';
import type { Told } from './dialect/names.ts';

import { formatOf, hasOwnStructure } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { parse } from './markdown/index.ts';
import { type Explanation, explain, type Recovery, recover } from './recover/index.ts';
import { findDeclaredMinutes, findTitle, markRoles } from './roles.ts';

export interface ReadOptions {
  /** What messages call the article, and what tells its format by the extension. Default: `article`. */
  readonly name?: string;
  /** Default: `auto`, by extension and then by content. `markdown` switches the recovery of bare structure off. */
  readonly from?: FromFormat;
  /** The encoding of bytes, a label of the WHATWG Encoding standard. Default: `utf-8`. */
  readonly encoding?: string;
  /** The article's language as a code like `fr`, when it is known. Default: the front matter's, else it is detected. */
  readonly language?: string;
  /** The dialects that the article is in, as a person or the site around it says; without names no syntax of sites is read. Default: told by the text. */
  readonly dialect?: Around;
  /** The platform that makes the addresses of headings, where a person names it. */
  readonly slugs?: SlugName;
  /** What parses Markdown. Default: `auto`, the fastest that gives the tree of remark; `remark` asks remark itself. */
  readonly parser?: Parser;
}

/**
 * @param input the bytes of a file, or its text.
 * @throws UserError (unreadable) with file, line and a hint when the input is not text in the encoding, its front matter
 *   is not valid, or it is nested too deeply to be parsed; (usage) for an unknown encoding.
 */
export function readArticle(input: Uint8Array | string, options: ReadOptions = {}): Article {
  const name = options.name ?? 'article';
  const source =
    typeof input === 'string' ? sourceFromText(input, name) : decode(input, name, options.encoding);
  const from = options.from ?? 'auto';
  const format = formatOf(source, from);
  const { parser = 'auto' } = options;
  const { told, masking } =
    format === 'markdown'
      ? readSyntax(source.text, source.name, options.dialect ?? (() => null))
      : { told: null, masking: null };
  const withFront = parse(source, format, { parser, masking });
  const front = readFrontMatter(withFront, source);
  const parsed =
    front === null && hasFrontMatter(withFront)
      ? parse(source, format, { parser, frontMatter: false, masking })
      : withFront;
  const knownTitle = front?.title?.text ?? null;
  const recovery: Recovery | null =
    format === 'text' || (from === 'auto' && !hasOwnStructure(parsed, source))
      ? recover(parsed, source.text, format, knownTitle)
      : null;
  const tree = recovery?.tree ?? markRoles(parsed, knownTitle);
  const heading = findTitle(tree);
  const meta: Meta = {
    title: heading === undefined ? (front?.title ?? null) : titleOf(heading),
    frontMatter: front?.frontMatter ?? null,
    declaredMinutes: findDeclaredMinutes(tree) ?? front?.frontMatter.readingMinutes ?? null,
    language: languageOf(options.language, front?.frontMatter.lang),
    recovered: recovery?.recovered ?? null,
    dialect: told,
    slugs: options.slugs ?? null,
  };
  return { source, format, tree, meta };
}

/** For each line of an article whose structure was recovered, what it was taken for and why. */
export function explainRecovery(article: Article): Explanation {
  if (article.meta.recovered === null) return { lines: [] };
  return explain(parse(article.source, article.format), article);
}

/** For a changed text of an article: the dialects that it was read in, whatever its own text tells now. */
export function sameDialect(dialect: Meta['dialect']): Around {
  const told = dialect === null ? null : ({ ...dialect, from: 'option' } as Told);
  return () => told;
}

function hasFrontMatter(tree: Root): boolean {
  return tree.children[0]?.type === 'yaml' || tree.children[0]?.type === 'toml';
}

function titleOf(heading: Heading): Title {
  return { text: onOneLine(textOf(heading.children)), from: 'heading', span: spanOf(heading) };
}

function languageOf(option: string | undefined, frontMatter: string | null | undefined): Meta['language'] {
  if (option !== undefined) return { code: option, from: 'option' };
  return frontMatter ? { code: frontMatter, from: 'front matter' } : null;
}
