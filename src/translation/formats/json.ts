/** JSON: everything that is known of the segments, for scripts and programs. */

import type {
  Match,
  SegmentEntry,
  SegmentsFile,
  State,
  TranslatedEntry,
  TranslationFile,
} from '../bitext.ts';
import { states } from '../bitext.ts';
import { type Code, shownText } from '../content.ts';
import type { TranslationFormat } from './format.ts';
import {
  fault,
  field,
  items,
  oneOf,
  openJson,
  optionalField,
  type Place,
  text,
  textOrNull,
} from './json-place.ts';
import { fromPlain, toPlain } from './plain.ts';

export const json: TranslationFormat = {
  name: 'json',
  summary: 'text, codes, positions and context, for programs',
  extensions: ['.json'],
  by: 'sentence',
  codes: 'tags',
  write,
  read,
};

export interface SegmentsDocument {
  readonly schema: 'article.segments/1';
  readonly files: readonly SegmentsDocumentFile[];
}

export interface SegmentsDocumentFile extends Omit<SegmentsFile, 'entries'> {
  readonly segments: readonly SegmentsDocumentSegment[];
}

export interface SegmentsDocumentSegment
  extends Omit<SegmentEntry, 'source' | 'target' | 'state' | 'matches'> {
  /** As a reader sees it. */
  readonly text: string;
  /** With its codes as tags, `{1}gras{/1}`; raw Markdown where the file says so. The texts below too. */
  readonly tagged: string;
  readonly codes: readonly Code[];
  readonly target: string | null;
  /** Null while there is no target: whoever fills one in need not touch it. */
  readonly state: State | null;
  readonly matches: readonly (Omit<Match, 'source' | 'target'> & {
    readonly source: string;
    readonly target: string;
  })[];
}

function write(files: readonly SegmentsFile[]): string {
  const document: SegmentsDocument = { schema: 'article.segments/1', files: files.map(fileOf) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function fileOf({ entries, ...file }: SegmentsFile): SegmentsDocumentFile {
  const { original, sourceLanguage, targetLanguage, digest, protect, codes, by } = file;
  return {
    original,
    sourceLanguage,
    targetLanguage,
    digest,
    protect,
    codes,
    by,
    segments: entries.map((entry) => segmentOf(entry, codes)),
  };
}

function segmentOf(entry: SegmentEntry, codes: SegmentsFile['codes']): SegmentsDocumentSegment {
  const { id, unit, kind, path, line, column, span, source, target, state } = entry;
  return {
    id,
    unit,
    kind,
    path,
    line,
    column,
    span,
    text: shownText(source),
    tagged: toPlain(source, codes),
    codes: source.filter((piece) => typeof piece !== 'string'),
    target: target === null ? null : toPlain(target, codes),
    state: target === null ? null : state,
    matches: entry.matches.map(({ score, origin, source, target }) => ({
      score,
      origin,
      source: toPlain(source, codes),
      target: toPlain(target, codes),
    })),
  };
}

/** What a merge needs is checked; what else stands there may be missing, or be more. */
function read(text: string, name: string): TranslationFile[] {
  const document = openJson(text, name);
  oneOf(['article.segments/1'], field(document, 'schema'));
  return items(field(document, 'files')).map((file) => {
    const codes = oneOf(['tags', 'markdown'], field(file, 'codes'));
    return {
      original: textOrNull(field(file, 'original')),
      sourceLanguage: textOrNull(field(file, 'sourceLanguage')),
      targetLanguage: textOrNull(field(file, 'targetLanguage')),
      digest: textOrNull(field(file, 'digest')),
      protect: items(field(file, 'protect')).map(textIn),
      codes,
      entries: entriesIn(items(field(file, 'segments')), codes),
    };
  });
}

const textIn = (place: Place) => text(place);

function entriesIn(segments: readonly Place[], codes: SegmentsFile['codes']): TranslatedEntry[] {
  const paths = new Map<string, string>();
  return segments.map((segment) => {
    const id = text(field(segment, 'id'));
    const first = paths.get(id);
    if (first !== undefined) throw fault(segment, `id '${id}' of ${segment.path} is that of ${first} too`);
    paths.set(id, segment.path);
    const target = textOrNull(field(segment, 'target'));
    return {
      id,
      source: fromPlain(text(field(segment, 'tagged')), codes),
      target: target === null ? null : fromPlain(target, codes),
      state: target === null ? 'initial' : stateIn(optionalField(segment, 'state')),
      line: segment.node.loc.start.line,
    };
  });
}

function stateIn(place: Place | undefined): State {
  return place === undefined || place.node.type === 'Null' ? 'translated' : oneOf(states, place);
}
