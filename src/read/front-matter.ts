/** Reads the front matter of an article: YAML or TOML between fences, or a header of another kind. */

import type { Root, Yaml } from 'mdast';
import { parse as parseToml } from 'smol-toml';
import { isMap, isScalar, parseDocument } from 'yaml';
import { type FrontMatter, spanOf, type Title } from '../core/article.ts';
import { UserError } from '../core/errors.ts';
import type { Header, Toml } from '../core/nodes.ts';
import type { Source } from '../core/source.ts';
import { fieldsOf, valuesOf } from './header-fields.ts';

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
  const document = parseDocument(withLineFeeds(node.value), { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = node.value.slice(0, error.pos[0]).split(/\r\n|\r|\n/u).length + 1;
    throw invalid(source, line, 'YAML', error.message.split('\n')[0]!.replace(/ at line \d+.*$/u, ''));
  }
  if (document.contents !== null && !isMap(document.contents)) return null;
  const values: unknown = document.toJS({ maxAliasCount: 100 });
  const frontMatter = understand('yaml', { ...(values as Record<string, unknown>) });
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
    if (value instanceof Date) return value.toISOString();
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
  };
  const list = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? value.split(',').map((tag) => tag.trim()) : [];
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

/** `7`, `7 min`, `7 minutes`. */
function minutesFrom(value: string | null): number | null {
  const minutes = /^(\d{1,3})(?:\s*min\p{L}*\.?)?$/iu.exec(value ?? '')?.[1];
  return minutes === undefined ? null : Number(minutes);
}
