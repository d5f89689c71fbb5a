/** Reads the front matter of an article: YAML or TOML between fences, or a header of another kind. */

import type { Root, Yaml } from 'mdast';
import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar } from 'yaml';
import { type FrontMatter, spanOf, type Title } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Header, Toml } from '../core/nodes.ts';
import type { Source } from '../core/source.ts';
import { fieldsOf, valuesOf } from './header-fields.ts';
import { readYaml as parseYaml, type YamlFault } from './yaml.ts';

interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly title: Title | null;
}

/** Null without front matter, or when what stands between the fences is no mapping (then they are rules). Throws a UserError with file and line when it is not valid. */
export function readFrontMatter(tree: Root, source: Source): ReadFrontMatter | null {
  const [node] = tree.children;
  if (node?.type === 'yaml') return readYaml(node, source);
  if (node?.type === 'toml') return readToml(node, source);
  if (node?.type === 'header') return readHeader(node);
  return null;
}

function readYaml(node: Yaml, source: Source): ReadFrontMatter | null {
  const offset = valueOffset(node, source);
  const read = parseYaml(withLineFeeds(node.value));
  const fail = ({ message, offset: at }: YamlFault) =>
    invalid(source, node.value.slice(0, at).split(/\r\n|\r|\n/u).length + 1, 'YAML', message);
  if ('fault' in read) throw fail(read.fault);
  const { document } = read;
  if (document.contents !== null && !isMap(document.contents)) return null;
  const values = read.values();
  if ('fault' in values) throw fail(values.fault);
  const frontMatter = understand('yaml', { ...(values.value as Record<string, unknown>) });
  const titleNode = document.contents?.get('title', true);
  const range = isScalar(titleNode) ? titleNode.range : undefined;
  return {
    frontMatter,
    title: titleFrom(frontMatter, range && { start: offset + range[0], end: offset + range[1] }),
  };
}

function readToml(node: Toml, source: Source): ReadFrontMatter {
  const offset = valueOffset(node, source);
  try {
    const frontMatter = understand('toml', parseToml(withLineFeeds(node.value)));
    const line = /^title[ \t]*=[ \t]*(?<value>.*)$/mu.exec(withLineFeeds(node.value));
    const start = line === null ? 0 : line.index + line[0].length - line.groups!['value']!.length;
    const span = line && { start: offset + start, end: offset + line.index + line[0].length };
    return { frontMatter, title: titleFrom(frontMatter, span) };
  } catch (error) {
    if (error instanceof RangeError) throw invalid(source, 1, 'TOML', 'it is nested too deeply');
    // smol-toml's TomlError.
    if (!(error instanceof Error && 'line' in error && typeof error.line === 'number')) throw error;
    throw invalid(source, error.line + 1, 'TOML', error.message.split('\n')[0]!);
  }
}

function readHeader(node: Header): ReadFrontMatter {
  const { start } = spanOf(node);
  const frontMatter = understand(node.notation, valuesOf(node));
  const title = fieldsOf(node).find(({ key }) => key === 'title');
  return {
    frontMatter,
    title: titleFrom(frontMatter, title && { start: start + title.start, end: start + title.end }),
  };
}

function invalid(source: Source, line: number, language: string, message: string): UserError {
  return new UserError(`the front matter is not valid ${language}: ${message}`, {
    outcome: 'unreadable',
    where: `${source.name}:${line}`,
    hint: 'Mend it, or quote values that hold a colon.',
  });
}

/** YAML and TOML know no lone CR as a line ending; offsets stay the same. */
export function withLineFeeds(value: string): string {
  return value.replace(/\r(?!\n)/gu, '\n');
}

/** Where the value of a front matter node begins: after the opening fence and its line ending. */
export function valueOffset(node: Yaml | Toml, source: Source): number {
  const { start } = spanOf(node);
  return start + /^[^\r\n]*(?:\r\n|\r|\n)/u.exec(source.text.slice(start))![0].length;
}

function titleFrom(
  { title }: FrontMatter,
  span: { start: number; end: number } | null | undefined,
): Title | null {
  return title === null || !span ? null : { text: title, from: 'front matter', span };
}

function understand(kind: FrontMatter['kind'], values: Record<string, unknown>): FrontMatter {
  const text = (...keys: string[]) => {
    const value = keys.map((key) => values[key]).find((found) => found !== undefined && found !== null);
    return typeof value === 'boolean' ? null : textOf(value);
  };
  const list = (value: unknown): string[] => {
    if (typeof value === 'string') return value.split(',').map((tag) => tag.trim());
    return Array.isArray(value) ? value.map(nameOf).filter((name) => name !== null) : [];
  };
  return {
    kind,
    title: text('title'),
    lang: text('lang', 'language', 'locale'),
    author: text('author') ?? (list(values['author'] ?? values['authors']).join(', ') || null),
    date: text('date'),
    description: text('description'),
    tags: list(values['tags']),
    readingMinutes: minutesFrom(
      text('reading_time', 'readingTime', 'reading-time', 'temps_de_lecture', 'lecture'),
    ),
    values,
  };
}

/** Null for what is no text: an author's mapping may answer to anything. */
function textOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() || null : null;
}

/** An item of a list, or the name of one that is a mapping. */
function nameOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'name' in item ? textOf(item.name) : textOf(item);
}

/** `7`, `7 min`, `7 minutes`. */
function minutesFrom(value: string | null): number | null {
  const minutes = /^(\d{1,3})(?:\s*min\p{L}*\.?)?$/iu.exec(value ?? '')?.[1];
  return minutes === undefined ? null : Number(minutes);
}
