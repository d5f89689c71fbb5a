/** What a document says of itself: from the options, else from the front matter, else from the article. */

import type { Nodes } from 'mdast';
import type { Article } from '../../core/article.ts';
import { onOneLine } from '../../core/prose/text-of.ts';
import type { DocumentMeta } from '../document.ts';
import type { ExportOptions } from '../exporter.ts';
import { writable } from './characters.ts';

/** The cover as the path that the front matter names: it is read with the other images. */
export interface Metadata extends Omit<DocumentMeta, 'cover'> {
  readonly cover: string | null;
}

export function metadataOf(
  article: Article,
  language: string,
  options: ExportOptions,
  warn: (message: string, node?: Nodes) => void,
): Metadata {
  const { title, frontMatter, recovered } = article.meta;
  const written = options.published ?? frontMatter?.date ?? null;
  // A date under the title that nobody can tell for sure is not missed: no warning.
  const date = written ?? (isoDate(recovered?.date ?? '') === null ? null : recovered!.date);
  const iso = date === null ? null : isoDate(date);
  if (date !== null && iso === null) {
    warn(`the date '${line(date)}' is left out: write it as 2026-03-14`, article.tree.children[0]);
  }
  return {
    title: line(options.title ?? title?.text),
    authors: (options.authors ?? authorsOf(article)).map(line).filter((author) => author !== null),
    date: iso,
    language,
    description: line(frontMatter?.description),
    tags: (frontMatter?.tags ?? []).map(line).filter((tag) => tag !== null),
    cover: coverOf(frontMatter?.values ?? {}),
  };
}

function line(text: string | null | undefined): string | null {
  return onOneLine(writable(text ?? '')) || null;
}

/** A list of names, or of `name: …` as static sites write it; a single string is one author, commas and all. */
function authorsOf({ meta: { frontMatter, recovered } }: Article): string[] {
  if (frontMatter === null && recovered !== null && recovered.author !== null) return [recovered.author];
  const given = frontMatter?.values['author'] ?? frontMatter?.values['authors'];
  const named = (Array.isArray(given) ? given : [given]).map((author: unknown) =>
    typeof author === 'object' && author !== null && 'name' in author ? author.name : author,
  );
  return named.filter((author) => typeof author === 'string');
}

/** `cover: file.png`, or the `image` of a mapping as Hugo's themes have it. */
function coverOf({ cover }: Readonly<Record<string, unknown>>): string | null {
  const path = typeof cover === 'object' && cover !== null && 'image' in cover ? cover.image : cover;
  return typeof path === 'string' && path.trim() !== '' ? path.trim() : null;
}

const isoForm =
  /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/iu;

/** As precise as it was given; null for what is no date. */
function isoDate(given: string): string | null {
  const { day, time, zone } =
    isoForm.exec(given.trim().replace(/^(\d{4})\/(\d{2})\/(\d{2})/u, '$1-$2-$3'))?.groups ?? {};
  if (day === undefined || (time !== undefined && day.length < 10)) return null;
  const whole = Date.parse(`${day}${'-01'.repeat((10 - day.length) / 3)}T${time ?? '00:00'}Z`);
  if (Number.isNaN(whole) || new Date(whole).toISOString().slice(0, day.length) !== day) return null;
  const offset = zone?.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2').toUpperCase() ?? '';
  if (!zoneForm.test(offset)) return null;
  return time === undefined ? day : `${day}T${time}${offset}`;
}

/** As xsd:dateTime has it, which books and word processors write: up to fourteen hours. */
const zoneForm = /^(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?$/u;
