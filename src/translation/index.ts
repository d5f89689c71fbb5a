/** Segments, merge and all that belongs to them, loaded together by the verbs that need it. */

export { extract } from './extraction/extract.ts';
export {
  formatForTranslation,
  readTranslation,
  translationFormats,
  writeTranslation,
} from './formats/index.ts';
export { sameLanguage } from './formats/language-tags.ts';
export { digestOf } from './ids.ts';
export { alignArticles, memoryFile } from './memory/align-articles.ts';
export { analyzeTranslation } from './memory/analysis.ts';
export { leverage } from './memory/leverage.ts';
export { createMemory } from './memory/memory.ts';
export { similarityOfTexts } from './memory/similarity.ts';
export { merge } from './merging/merge.ts';
export { pseudo } from './pseudo.ts';
export { readGlossary } from './quality/glossary-file.ts';
export { checkTranslation } from './quality/index.ts';
export { extractLike } from './status/extract-like.ts';
export { statusOf } from './status/status.ts';
export { toTagged } from './tagged.ts';
