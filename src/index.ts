/** The library: what `import ... from 'article-toolkit'` gives. No logic here. */

export type { ArticleLanguage } from './analyses/article-language.ts';
export type { Difficulty, HardSentence } from './analyses/difficulty.ts';
export type { LanguageAnswer, LanguageBlock } from './analyses/language.ts';
export { language } from './analyses/language.ts';
export type { ReadabilityScore } from './analyses/readability.ts';
export type { ReadingPart, ReadingTime } from './analyses/reading-time.ts';
export type { Section, SectionsAnswer } from './analyses/sections.ts';
export { sections } from './analyses/sections.ts';
export type { SectionStats, Stats, StatsOptions } from './analyses/stats.ts';
export { stats } from './analyses/stats.ts';
export type { Topic, TopicsAnswer } from './analyses/topics.ts';
export { topics } from './analyses/topics.ts';
export type { Account } from './core/accounts.ts';
export { accounts, accountsRead } from './core/accounts.ts';
export type { Article, Format, FrontMatter, Meta, Recovered, Role, Title } from './core/article.ts';
export { UserError } from './core/errors.ts';
export type { Passage } from './core/prose/passages.ts';
export { passagesOf } from './core/prose/passages.ts';
export type { Severity } from './core/severity.ts';
export type { Source } from './core/source.ts';
export type { Span } from './core/span.ts';
export type { ExportDocument } from './exporters/document.ts';
export type { Exported, ExportOptions, ExportWarning } from './exporters/exporter.ts';
export { exportArticle } from './exporters/index.ts';
export type { ReadOptions } from './read/index.ts';
export { readArticle } from './read/index.ts';
export type { BudgetName, Budgets, SectionBudgets } from './rules/budgets.ts';
export type { CheckOptions } from './rules/check-article.ts';
export { checkArticle } from './rules/check-article.ts';
export type { Fixed } from './rules/fix.ts';
export { applyFixes } from './rules/fix.ts';
export type { FixedArticle } from './rules/fix-article.ts';
export { fixArticle } from './rules/fix-article.ts';
export { rules } from './rules/index.ts';
export type { Profile } from './rules/profiles.ts';
export { profiles } from './rules/profiles.ts';
export type { BudgetFigure, Edit, Finding, Rule, Setting } from './rules/rule.ts';
export type { Suppression } from './rules/suppressions.ts';
export { detectLanguage } from './text/detect-language.ts';
export type { DetectedLanguage, DetectOptions } from './text/detected-language.ts';
export type { Lexicon } from './text/lexicon/lexicon.ts';
export { createLexicon } from './text/lexicon/lexicon.ts';
export { splitSentences } from './text/sentences.ts';
export type { Signes } from './text/signes.ts';
export { countSignes } from './text/signes.ts';
export { countSyllables } from './text/syllables.ts';
export { countWords, splitTokens, splitWords } from './text/words.ts';
export type {
  Match,
  SegmentEntry,
  SegmentsFile,
  State,
  TranslatedEntry,
  TranslationFile,
  UnitKind,
} from './translation/bitext.ts';
export type { Code, CodeRef, Content } from './translation/content.ts';
export type { ExtractOptions } from './translation/extraction/extract.ts';
export { extract } from './translation/extraction/extract.ts';
export type { WriteOptions } from './translation/formats/format.ts';
export { readTranslation, writeTranslation } from './translation/formats/index.ts';
export type { Languages } from './translation/memory/adapt-numbers.ts';
export type { AlignedPair, AlignUnit, Sentence } from './translation/memory/align.ts';
export { align } from './translation/memory/align.ts';
export type { Memory, MemoryFile, Neighbours } from './translation/memory/memory.ts';
export { createMemory } from './translation/memory/memory.ts';
export type { Fault, Merged, MergeOptions } from './translation/merging/merge.ts';
export { merge } from './translation/merging/merge.ts';
