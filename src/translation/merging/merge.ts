/** Puts a translation back into its article: splices at the spans of the segments, and changes no other byte. */

import type { IdSyntax } from '../../analyses/kept-anchors.ts';
import type { MovedAnchor } from '../../analyses/moved-anchors.ts';
import type { Article } from '../../core/article.ts';
import { UserError } from '../../core/errors.ts';
import { grouped } from '../../core/grouped.ts';
import { createLocator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';
import { readArticle, sameDialect } from '../../read/index.ts';
import type { State, TranslatedEntry, TranslationFile } from '../bitext.ts';
import { states } from '../bitext.ts';
import { type CodeRef, type Content, sameContent } from '../content.ts';
import { allSegments, languageOf } from '../extraction/extract.ts';
import { fromRaw, toRaw } from '../extraction/raw.ts';
import type { Segment } from '../extraction/segments.ts';
import type { Unit } from '../extraction/unit.ts';
import { digestOf, normalised } from '../ids.ts';
import { faultsOf } from './code-faults.ts';
import { labelsOf } from './labels.ts';
import { leadLinks } from './lead-links.ts';
import { type Match, matchEntries } from './match-entries.ts';
import { type Rebased, rebase } from './rebase.ts';
import { withAddressesApart } from './stand-apart.ts';
import { differenceOf, firstDifference, landmarksOf } from './structure.ts';
import { type Change, type Edit, type Writing, writeUnit } from './write.ts';

export interface MergeOptions {
  /** What stands for a segment without a usable translation: its source, nothing, the source in marks; `fail` refuses. Default: `source`. */
  readonly missing?: 'source' | 'empty' | 'mark' | 'fail';
  /** How far a translation must have come to be used. Default: `translated`. */
  readonly state?: Exclude<State, 'initial'>;
  /** Leaves faulty segments as they are, instead of refusing all. */
  readonly partial?: boolean;
  /** Takes a translation that changes the structure of the article. */
  readonly force?: boolean;
  /** Takes a translation of another version of the article: what is still there is used. */
  readonly rebase?: boolean;
  /** Writes the old address at each heading that got another one, in this syntax, instead of leading links to the new one. */
  readonly keepAnchors?: IdSyntax | null;
  /** Regular expressions of what was protected, for formats that do not carry them. */
  readonly protect?: readonly string[];
}

/** Why a segment's translation cannot be put in, or the whole cannot. */
export interface Fault {
  /** Null for a fault of the whole. */
  readonly id: string | null;
  /** In the translation file; null when it is not there. */
  readonly line: number | null;
  /** Of the segment in the article. */
  readonly sourceLine: number | null;
  readonly message: string;
}

export interface Merged {
  /** The article in the other language, without byte order mark; null when it was refused. */
  readonly text: string | null;
  /** The addresses of headings that the translation moved; links of the article itself lead to the new ones. */
  readonly movedAnchors: readonly MovedAnchor[];
  readonly faults: readonly Fault[];
  /** Of the segments that the file offers. */
  readonly segments: { readonly all: number; readonly translated: number };
  /** What a newer source changed; null unless asked for. */
  readonly rebased: Rebased | null;
}

/** Throws a UserError (usage) for a pattern in `protect` that is none. */
export function merge(article: Article, file: TranslationFile, options: MergeOptions = {}): Merged {
  const match = matchedWith(article, file, options);
  const faults: Fault[] = [...foreignFaults(article, file, match, options)];
  const rebased = options.rebase ? rebase(match, file.entries, article.source.text) : null;
  const usable = new Map<Segment, Content<CodeRef>>();
  const least = states.indexOf(options.state ?? 'translated');
  const isUsable = ({ target, state }: TranslatedEntry) =>
    hasContent(target) && states.indexOf(state) >= least;
  const locate = createLocator(article.source.text);
  const lineOf = ({ start }: Pick<Segment, 'start'>) => locate.point(start).line;
  for (const [segment, entry] of match.pairs) {
    if (!isUsable(entry)) continue;
    const messages = file.codes === 'markdown' ? [] : faultsOf(segment.content, entry.target!);
    if (messages.length === 0) usable.set(segment, entry.target!);
    for (const message of messages)
      faults.push({ id: segment.id, line: entry.line, sourceLine: lineOf(segment), message });
  }
  const missing = match.segments.filter((segment) => !usable.has(segment));
  if (options.missing === 'fail' && missing.length > 0) {
    const [first] = missing;
    const message = `${missing.length} of ${match.segments.length} segments have no translation that is ${options.state ?? 'translated'}`;
    faults.push({
      id: first!.id,
      line: match.pairs.get(first!)?.line ?? null,
      sourceLine: lineOf(first!),
      message,
    });
  }
  const fatal = faults.some(({ id }) => id === null) || (options.missing === 'fail' && missing.length > 0);
  const counts = { all: match.segments.length, translated: usable.size };
  if (fatal || (faults.length > 0 && !options.partial))
    return { text: null, movedAnchors: [], faults, segments: counts, rebased };
  const targets = new Map([
    ...usable,
    ...missing.flatMap((segment) => stopgap(segment, article, file, options)),
  ]);
  const spliced = spliceSafely(article, targets, file, options, match, lineOf);
  const translated = spliced.kept.filter((segment) => usable.has(segment)).length;
  const led =
    spliced.text === null || spliced.translated === null
      ? { text: spliced.text, movedAnchors: [] }
      : leadLinks(article, spliced.translated, options.keepAnchors ?? null, (text) =>
          readAgain(article, text),
        );
  return {
    ...led,
    faults: [...faults, ...spliced.faults],
    segments: { all: counts.all, translated },
    rebased,
  };
}

function matchedWith(article: Article, file: TranslationFile, options: MergeOptions): Match {
  const sourceLanguage = file.sourceLanguage ?? languageOf(article);
  const protect = file.protect.length > 0 ? file.protect : (options.protect ?? []);
  const cut = (by: 'sentence' | 'block') => allSegments(article, { by, protect, sourceLanguage });
  return matchEntries(file, cut, article.source.text);
}

/** What makes the file a translation of something else. */
function* foreignFaults(
  article: Article,
  file: TranslationFile,
  match: Match,
  { rebase }: MergeOptions,
): Generator<Fault> {
  if (rebase) return;
  const { name, text } = article.source;
  if (file.digest !== null && file.digest !== digestOf(text)) {
    yield {
      id: null,
      line: null,
      sourceLine: null,
      message: `it was made from another version of ${name}, or from another article`,
    };
  }
  for (const { id, line, source } of match.unknown) {
    const named = id ?? `'${normalised(source).slice(0, 40)}'`;
    yield {
      id: named,
      line,
      sourceLine: null,
      message: `no segment of ${name} has this ${id === null ? 'text' : 'id and text'}`,
    };
  }
}

function hasContent(target: Content<CodeRef> | null): boolean {
  return target !== null && target.length > 0;
}

/** What stands in the place of a segment that is not translated; nothing to do when it is the source itself. */
function stopgap(
  segment: Segment,
  { source }: Article,
  { codes }: TranslationFile,
  { missing }: MergeOptions,
): [Segment, Content<CodeRef>][] {
  if (missing === 'empty') return [[segment, []]];
  if (missing !== 'mark') return [];
  return [
    [segment, codes === 'tags' ? ['⟦', ...segment.content, '⟧'] : [`⟦${toRaw(segment, source.text)}⟧`]],
  ];
}

interface Spliced {
  /** Null when the translation changes the structure and may not, or changes it too often to say where. */
  readonly text: string | null;
  /** What is read of it; null where nothing can be. */
  readonly translated: Article | null;
  /** The segments that something else stands for now. */
  readonly kept: readonly Segment[];
  readonly faults: readonly Fault[];
}

/** Splices, reads the result again, and takes back what would change the structure, until nothing does. */
function spliceSafely(
  article: Article,
  targets: ReadonlyMap<Segment, Content<CodeRef>>,
  file: TranslationFile,
  { force, partial }: MergeOptions,
  match: Match,
  lineOf: (place: Pick<Segment, 'start'>) => number,
): Spliced {
  const kept = new Map(targets);
  const faults: Fault[] = [];
  const before = landmarksOf(article, { emphasis: file.codes === 'tags' });
  for (;;) {
    const { text, shift } = splice(article, kept, match.all, file.codes);
    const read = readAgain(article, text);
    const translated = read instanceof UserError ? null : read;
    const whole = { text, translated, kept: [...kept.keys()], faults };
    if (force) return whole;
    const found =
      read instanceof UserError
        ? {
            segment: null,
            place: null,
            message: `the translated article cannot be read any more: ${read.message}`,
          }
        : brokenSegment(article, read, before, shift, kept, file.codes === 'tags');
    if (found === null) return whole;
    const { segment, message, place } = found;
    faults.push({
      id: segment?.id ?? null,
      line: segment === null ? null : (match.pairs.get(segment)?.line ?? null),
      sourceLine: place === null ? null : lineOf(segment ?? { start: place }),
      message,
    });
    if (segment === null || !partial || faults.length > mostTries) return { ...whole, text: null };
    kept.delete(segment);
  }
}

/** Each try reads the whole article again. */
const mostTries = 100;

/** The article with other words, read as it was itself; why it cannot be. */
function readAgain({ source, format, meta }: Article, text: string): Article | UserError {
  try {
    return readArticle(text, {
      name: source.name,
      from: meta.recovered === null ? format : 'auto',
      language: 'fr',
      dialect: sameDialect(meta.dialect),
      ...(meta.slugs && { slugs: meta.slugs }),
    });
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** The first segment whose translation changes what the article is made of; null when nothing changed. */
function brokenSegment(
  article: Article,
  translated: Article,
  before: ReturnType<typeof landmarksOf>,
  shift: (offset: number) => number,
  kept: ReadonlyMap<Segment, unknown>,
  emphasis: boolean,
): { segment: Segment | null; message: string /** Into the source. */; place: number | null } | null {
  const after = landmarksOf(translated, { emphasis });
  const index = firstDifference(before, after);
  if (index < 0) return null;
  const place = before[index]?.start ?? article.source.text.length;
  const there = after[index] === undefined ? place : shift(after[index].start);
  const at = Math.min(place, there);
  const segments = [...kept.keys()].sort((a, b) => a.start - b.start);
  const segment =
    segments.findLast(({ unit }) => unit.start <= at && at <= unit.end) ??
    // What stands inside a block that is no prose: a comment in code, a value of front matter.
    segments.find(({ start, end }) => start >= place && end <= (before[index]?.end ?? place)) ??
    segments.findLast(({ start }) => start <= at) ??
    null;
  return {
    segment,
    place,
    message: `the translation changes the structure of the article: ${differenceOf(before[index], after[index])}`,
  };
}

interface Splice {
  readonly text: string;
  /** From an offset in the result to the one in the source. */
  readonly shift: (offset: number) => number;
}

function splice(
  article: Article,
  targets: ReadonlyMap<Segment, Content<CodeRef>>,
  all: readonly Segment[],
  codes: 'tags' | 'markdown',
): Splice {
  const { text: source } = article.source;
  const lineEnding = /\r\n|\r|\n/u.exec(source)?.[0] ?? '\n';
  const changed = all.filter((segment) => {
    const target = targets.get(segment);
    return target !== undefined && !sameContent(target, segment.content);
  });
  const byUnit = grouped(changed, ({ unit }) => unit);
  const written = (unit: Unit, slice: Writing['slice']): Edit[] => {
    const changes: Change[] = byUnit
      .get(unit)!
      .map((segment) => ({ segment, target: targets.get(segment)! }));
    return codes === 'tags'
      ? writeUnit(changes, { source, lineEnding, labels, slice })
      : changes.map(({ segment, target }) => rawEdit(segment, target!, source, lineEnding));
  };
  const labels = labelsOf(article.tree, source);
  // What stands in the codes of other units, which copy it, is written first: an alternative before the note that it stands in.
  const units = [...byUnit.keys()].sort((a, b) => a.end - a.start - (b.end - b.start));
  const inside: Edit[] = [];
  const slice = ({ start, end }: Span) =>
    applied(source, outermost(inside.filter((edit) => edit.start >= start && edit.end <= end)), start, end);
  for (const unit of units.filter(isInside)) inside.push(...written(unit, slice));
  const around = units.filter((unit) => !isInside(unit)).flatMap((unit) => written(unit, slice));
  const edits = outermost([...around, ...inside]);
  return { text: applied(source, edits, 0, source.length), shift: (offset) => shifted(edits, offset) };
}

function isInside({ place }: Unit): boolean {
  return place === 'alternative' || place === 'title' || place === 'note';
}

/** In order, without those that stand inside another, which has them in it already. */
function outermost(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((edit) => {
    if (edit.end <= end) return false;
    end = edit.end;
    return true;
  });
}

function rawEdit(segment: Segment, target: Content<CodeRef>, source: string, lineEnding: string): Edit {
  const raw = target.filter((piece) => typeof piece === 'string').join('');
  const text = fromRaw(segment, raw, source, lineEnding);
  const apart = withAddressesApart(text, segment, source);
  return { start: segment.start, end: segment.end, text: apart };
}

function applied(source: string, edits: readonly Edit[], from: number, to: number): string {
  let text = '';
  let at = from;
  for (const { start, end, text: put } of [...edits].sort((a, b) => a.start - b.start)) {
    text += source.slice(at, start) + put;
    at = end;
  }
  return text + source.slice(at, to);
}

function shifted(edits: readonly Edit[], offset: number): number {
  let change = 0;
  for (const { start, end, text } of edits) {
    if (start + change > offset) break;
    if (start + change + text.length >= offset) return start;
    change += text.length - (end - start);
  }
  return offset - change;
}
