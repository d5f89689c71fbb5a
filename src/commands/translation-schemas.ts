/** The JSON Schemas of what is said about translations: analysis, quality, status, alignment. */

import {
  arrayOf,
  boolean,
  count,
  documentOf,
  type JsonSchema,
  number,
  object,
  oneOf,
  orNull,
  string,
} from '../core/json-schema.ts';
import { lookup } from '../core/lookup.ts';
import { severities } from '../core/severity.ts';
import type { Span } from '../core/span.ts';
import { unitKinds } from '../translation/bitext.ts';
import {
  type Amount,
  type Amounts,
  bands,
  type TranslationAnalysis,
} from '../translation/memory/analysis.ts';
import type { Fault as MergeFault } from '../translation/merging/merge.ts';
import type { CheckSummary, Finding, Quality } from '../translation/quality/index.ts';
import {
  type BlockStatus,
  type Coverage,
  type SegmentStatus,
  type Standing,
  type Status,
  standings,
} from '../translation/status/status.ts';
import type { MemoryDocument, MemoryPair } from './memory.ts';
import type { MergeDocument } from './merge.ts';
import { movedAnchorsSchema } from './moved-schemas.ts';
import type { StatusDocument } from './status.ts';
import type { TranslationStatus } from './status-view.ts';

const amount = {
  segments: count(),
  words: count(),
  characters: count('signes, spaces included'),
};

const amounts = {
  bands: arrayOf(object<Amount & { band: string }>({ band: oneOf(...bands), ...amount })),
  all: object<Amount>(amount),
  done: object<Amount>(amount),
  remaining: object<Amount>(amount),
};

const span = orNull(object<Span>({ start: count('in UTF-16 units'), end: count('in UTF-16 units') }));

const finding = object<Finding>({
  check: string(),
  severity: oneOf(...severities),
  original: orNull(string('the article')),
  id: orNull(string('of the segment')),
  line: count('in the translation file, from 1'),
  message: string(),
  source: string('text with tags, or raw Markdown'),
  target: string('text with tags, or raw Markdown'),
  sourceSpan: span,
  targetSpan: span,
});

const checkSummary = object<CheckSummary>({
  check: string(),
  error: count(),
  warning: count(),
  info: count(),
});

const segmentStatus = object<SegmentStatus>({
  standing: oneOf(...standings),
  source: orNull(string('as it is now')),
  previous: orNull(string('as it was translated')),
  target: orNull(string()),
  similarity: orNull(count('0 to 100')),
});

const blockStatus = object<BlockStatus>({
  standing: oneOf(...standings),
  unit: orNull(string()),
  kind: orNull(oneOf(...unitKinds)),
  path: arrayOf(string()),
  line: orNull(count('in the source, from 1')),
  translationLine: orNull(count('in the translation file, from 1')),
  words: count(),
  segments: arrayOf(segmentStatus),
});

const coverage = object<Coverage>({ all: count(), current: count() });

const status = object<Status>({
  original: string('the article'),
  targetLanguage: orNull(string()),
  stale: boolean,
  blocks: arrayOf(blockStatus),
  counts: object<Record<Standing, number>>({
    current: count(),
    changed: count(),
    untranslated: count(),
    new: count(),
    gone: count(),
  }),
  coverage: object<Status['coverage']>({ segments: coverage, words: coverage }),
});

const memoryPair = object<MemoryPair>({
  confidence: number('0 to 1: how likely each side translates the other'),
  source: string('text with tags; empty where that side says nothing'),
  target: string('text with tags; empty where that side says nothing'),
  sourceLine: orNull(count('from 1')),
  targetLine: orNull(count('from 1')),
});

const mergeFault = object<MergeFault>({
  id: orNull(string('of the segment; null for a fault of the whole')),
  line: orNull(count('in the translation file, from 1')),
  sourceLine: orNull(count('of the segment in the article, from 1')),
  message: string(),
});

export const translationSchemas = lookup<JsonSchema>({
  merge: documentOf<Omit<MergeDocument, 'schema' | 'file'>>('merge', {
    source: string('the article'),
    translation: string('the translation file'),
    segments: object<MergeDocument['segments']>({ all: count(), translated: count() }),
    faults: arrayOf(mergeFault),
    movedAnchors: movedAnchorsSchema,
  }),
  'segments-stats': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'article.segments-stats/1',
    ...object<TranslationAnalysis & { schema: string }>({
      schema: { const: 'article.segments-stats/1' },
      files: arrayOf(object<Amounts & { file: string }>({ file: string(), ...amounts })),
      total: object<Amounts>(amounts),
    }),
  },
  'segments-check': documentOf<Quality>('segments-check', {
    segments: count(),
    translated: count(),
    findings: arrayOf(finding),
    summary: arrayOf(checkSummary),
  }),
  status: documentOf<Pick<StatusDocument, 'translations'>>('status', {
    translations: arrayOf(object<TranslationStatus>({ file: string(), status })),
  }),
  memory: documentOf<Omit<MemoryDocument, 'schema' | 'file'>>('memory', {
    target: string('the translation'),
    sourceLanguage: string(),
    targetLanguage: string(),
    pairs: arrayOf(memoryPair),
  }),
});
