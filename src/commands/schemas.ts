/** The JSON Schemas of what the verbs print with `--json`. The compiler holds each against the type of its answer. */

import type { Position } from 'unist';
import type { ArticleLanguage } from '../analyses/article-language.ts';
import type { Difficulty, HardSentence } from '../analyses/difficulty.ts';
import type { LanguageAnswer, LanguageBlock } from '../analyses/language.ts';
import type { Inputs, ReadabilityScore } from '../analyses/readability.ts';
import type { ReadingPart, ReadingTime } from '../analyses/reading-time.ts';
import type { Section, SectionsAnswer } from '../analyses/sections.ts';
import type { SectionStats, Stats } from '../analyses/stats.ts';
import type { Topic, TopicsAnswer } from '../analyses/topics.ts';
import type { Account } from '../core/accounts.ts';
import type { Dialect, Recovered, RecoveredHeading, RecoveredItem } from '../core/article.ts';
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
import { codeKinds } from '../core/prose/atoms.ts';
import { constructs } from '../exporters/constructs.ts';
import type { ExportedBlock, ExportedDocument } from '../exporters/json.ts';
import type { ExplainedLine, Explanation } from '../read/recover/explain.ts';
import type { Signes } from '../text/signes.ts';
import { states, unitKinds } from '../translation/bitext.ts';
import type { Code } from '../translation/content.ts';
import type {
  SegmentsDocument,
  SegmentsDocumentFile,
  SegmentsDocumentSegment,
} from '../translation/formats/json.ts';
import { checkSchemas } from './checking/schemas.ts';
import type { DescribedFormat, FormatsDocument } from './formats.ts';
import { translationSchemas } from './translation-schemas.ts';

const point = object<{ line: number; column: number; offset: number }>({
  line: count('from 1'),
  column: count('from 1, in UTF-16 units'),
  offset: count('from 0, in UTF-16 units; a byte order mark is not counted'),
});

const position = object<Pick<Position, 'start' | 'end'>>({ start: point, end: point });

const languageFrom = oneOf('option', 'front matter', 'detected');
const confidence = number('0 to 1; 1 when a person named the language');
const code = string('ISO 639-1 where there is one; und when it cannot be told');
const iso6393 = string('ISO 639-3');

const statsLanguage = object<Stats['language']>({ code, iso6393, confidence, from: languageFrom });

const signes = object<Signes>({
  withSpaces: count('each run of white space counted once'),
  withoutSpaces: count(),
});

const ledger = object<Record<Account, number>>({
  title: count(),
  headings: count(),
  paragraphs: count(),
  listItems: count(),
  quotations: count(),
  tables: count(),
  captions: count(),
  notes: count(),
  code: count(),
  formulas: count(),
  alternatives: count(),
  frontMatter: count(),
  comments: count(),
  furniture: count(),
});

const readingTime = object<ReadingTime>({
  minutes: count('rounded'),
  seconds: count('silently: the sum of the parts'),
  wordsPerMinute: count(),
  basis: string('where the speed comes from'),
  aloudSeconds: count(),
  declaredMinutes: orNull(count('what the article itself declares')),
  slowSeconds: count('most adults read between slow and fast'),
  fastSeconds: count(),
  parts: arrayOf(
    object<ReadingPart>({
      part: oneOf('text', 'characters', 'code', 'images'),
      language: orNull(string('whose speed is taken; null for images')),
      count: count('words, characters or images'),
      perMinute: orNull(number('words or characters a minute; null for images')),
      seconds: count(),
    }),
  ),
});

const hardSentence = object<HardSentence>({
  text: string(),
  words: count(),
  score: orNull(number("by the language's own formula, on this sentence alone")),
  position,
});

const difficulty = object<Difficulty>({
  longest: arrayOf(hardSentence),
  hardest: arrayOf(hardSentence),
  rhythm: arrayOf(
    object<Difficulty['rhythm'][number]>({
      from: count('words'),
      to: orNull(count('words; null for no end')),
      sentences: count(),
    }),
  ),
  longParagraphs: arrayOf(object<Difficulty['longParagraphs'][number]>({ words: count(), position })),
});

const readabilityScore = object<ReadabilityScore>({
  formula: string(),
  score: number("on the formula's own scale"),
  language: string(),
  inputs: object<Inputs>({
    sentences: count(),
    tokens: count('elisions and hyphens split'),
    syllables: count(),
    letters: count(),
    longTokens: count('over six letters'),
  }),
  source: string('the formula with its constants, and where it was published'),
});

const sectionStats = object<SectionStats>({
  title: orNull(string('null for the text before the first heading')),
  slug: orNull(string()),
  number: string('like 2.1; 0 for the text before the first heading'),
  depth: count('of the heading, 1 to 6'),
  words: count('under the heading and before the next one'),
  seconds: count(),
  position,
});

const recovered = object<Recovered>({
  title: boolean,
  headings: count(),
  lists: count(),
  listItems: count(),
  furniture: count('blocks'),
  tables: count(),
  codeBlocks: count(),
  quotations: count(),
  author: orNull(string('as the line under the title names them')),
  date: orNull(string('like 2026-03-14; as it was written where day and month may be taken for each other')),
  outline: arrayOf(
    object<RecoveredHeading>({
      text: string(),
      depth: count('1 to 6'),
      confidence: number('0 to 1'),
      position,
    }),
  ),
  items: arrayOf(
    object<RecoveredItem>({
      text: string(),
      depth: count('1 for an item of a list in no other'),
      ordered: boolean,
      checked: orNull(boolean),
      position,
    }),
  ),
});

const explainedLine = object<ExplainedLine>({
  line: count('1-based'),
  text: string(),
  kind: string('what it was taken for'),
  confidence: orNull(number('0 to 1; null where a mark or a rule says so')),
  because: arrayOf(
    object<ExplainedLine['because'][number]>({
      sign: string(),
      weight: number('added to the odds, in natural logarithms'),
    }),
  ),
});

const dialect = object<Dialect>({
  names: arrayOf(string('hugo, jekyll, mkdocs ...')),
  from: oneOf('option', 'configuration', 'extension', 'neighbours', 'front matter', 'text'),
  reason: string('what says so: the name of a file, a key, a construct'),
});

const section = object<Section>({
  title: orNull(string('null for the text before the first heading')),
  slug: orNull(string()),
  number: string('like 2.1; 0 for the text before the first heading'),
  depth: count('of the heading, 1 to 6'),
  words: count('under the heading and before the next one'),
  totalWords: count('with the sections inside'),
  seconds: count('silently, each block at the speed of its language; without images'),
  totalSeconds: count('with the sections inside'),
  position,
  sections: arrayOf({ $ref: '#/$defs/section' }),
});

const topic = object<Topic>({
  text: string(),
  question: boolean,
  lead: orNull(string('the sentence that announces the list')),
  section: orNull(string()),
  number: orNull(string()),
  position,
});

const articleLanguage = object<ArticleLanguage>({
  code,
  iso6393,
  confidence,
  from: languageFrom,
  reliable: boolean,
  runnerUp: orNull(string()),
});

const languageBlock = object<LanguageBlock>({
  code,
  iso6393,
  confidence,
  from: oneOf('marked', 'detected', 'inherited'),
  text: string('the beginning of the block'),
  position,
});

const exportedBlock = object<ExportedBlock>({
  type: string('the mdast type'),
  account: string('the account of the ledger'),
  depth: orNull(count('of a heading')),
  text: string(),
  position,
});

const describedFormat = object<DescribedFormat>({
  name: string('what --to takes'),
  summary: string(),
  extension: string('of its files, with the full stop'),
  mediaType: string(),
  binary: boolean,
  keeps: arrayOf(oneOf(...constructs)),
  loses: arrayOf(object<DescribedFormat['loses'][number]>({ what: oneOf(...constructs), instead: string() })),
});

const segmentCode = object<Code>({
  id: count('from 1; both halves of a pair share one'),
  role: oneOf('open', 'close', 'single'),
  kind: oneOf(...codeKinds),
  markup: string('as it stands in the article'),
  text: string('what a reader sees in its place; empty for pairs'),
  pair: count('from 1, over the segments of the unit'),
  isolated: boolean,
  deletable: boolean,
});

const segment = object<SegmentsDocumentSegment>({
  id: string(),
  unit: string('the id of its block'),
  kind: oneOf(...unitKinds),
  path: arrayOf(string('the title of a section that it stands in, outermost first')),
  line: count('from 1'),
  column: count('from 1, in UTF-16 units'),
  span: object<SegmentsDocumentSegment['span']>({
    start: count('in UTF-16 units; a byte order mark is not counted'),
    end: count(),
  }),
  text: string('as a reader sees it'),
  tagged: string('with codes as {1} {/1} {2/}, and other braces that look like one doubled; or raw Markdown'),
  codes: arrayOf(segmentCode),
  target: orNull(string('written like tagged')),
  state: { enum: [...states, null], description: 'null while there is no target' },
  matches: arrayOf(
    object<SegmentsDocumentSegment['matches'][number]>({
      score: count('101 with the same neighbours, 100 for the same text, 75 to 99 for a similar one'),
      origin: string('the file that it comes from'),
      source: string(),
      target: string(),
    }),
  ),
});

const segmentsFile = object<SegmentsDocumentFile>({
  original: string('the name of the article'),
  sourceLanguage: string('BCP 47'),
  targetLanguage: orNull(string('BCP 47')),
  digest: string('of the text of the article'),
  protect: arrayOf(string('a regular expression')),
  codes: oneOf('tags', 'markdown'),
  by: oneOf('sentence', 'block'),
  segments: arrayOf(segment),
});

export const schemas = lookup<JsonSchema>({
  stats: documentOf<Stats>('stats', {
    title: orNull(string()),
    language: statsLanguage,
    words: count('in the accounts that are read'),
    countedAs: oneOf('word', 'token'),
    cjkCharacters: count('how many of the words are Chinese or Japanese characters, counted one by one'),
    sentences: count(),
    paragraphs: count(),
    headings: count('the title not counted'),
    listItems: count(),
    images: count(),
    signes,
    feuillets: number('of 1500 signes'),
    ledger,
    readingTime,
    readability: arrayOf(readabilityScore),
    readabilityNone: orNull(string('why there is no score')),
    readabilityLeftOut: count('sentences in blocks of another language, left out of the scores'),
    difficulty,
    sections: arrayOf(sectionStats),
    recovered: orNull(recovered),
    dialect: orNull(dialect),
  }),
  explanation: documentOf<Explanation>('explanation', { lines: arrayOf(explainedLine) }),
  sections: {
    ...documentOf<SectionsAnswer>('sections', {
      title: orNull(string()),
      sections: arrayOf({ $ref: '#/$defs/section' }),
    }),
    $defs: { section },
  },
  topics: documentOf<TopicsAnswer>('topics', { topics: arrayOf(topic) }),
  lang: documentOf<LanguageAnswer>('lang', { language: articleLanguage, blocks: arrayOf(languageBlock) }),
  export: {
    ...documentOf<Omit<ExportedDocument, 'schema' | 'file'>>('export', {
      title: orNull(string()),
      language: statsLanguage,
      format: oneOf('markdown', 'text'),
      author: orNull(string()),
      date: orNull(string()),
      description: orNull(string()),
      tags: arrayOf(string()),
      frontMatter: orNull({ type: 'object' }),
      declaredMinutes: orNull(count()),
      recovered: orNull(recovered),
      sections: arrayOf({ $ref: '#/$defs/section' }),
      blocks: arrayOf(exportedBlock),
    }),
    $defs: { section },
  },
  formats: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'article.formats/1',
    ...object<FormatsDocument>({ schema: { const: 'article.formats/1' }, formats: arrayOf(describedFormat) }),
  },
  segments: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'article.segments/1',
    ...object<SegmentsDocument>({
      schema: { const: 'article.segments/1' },
      files: arrayOf(segmentsFile),
    }),
  },
  ...checkSchemas(position),
  ...translationSchemas,
});
