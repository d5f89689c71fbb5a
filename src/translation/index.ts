/** Segments, merge and all that belongs to them, loaded together by the verbs that need it. */

export { alignArticles, memoryFile } from './align-articles.ts';
export { analyzeTranslation } from './analysis.ts';
export { extract, extractLike, languageOf } from './extract.ts';
export {
  formatForTranslation,
  readTranslation,
  translationFormats,
  writeTranslation,
} from './formats/index.ts';
export { sameLanguage } from './formats/language-tags.ts';
export { digestOf } from './ids.ts';
export { leverage } from './leverage.ts';
export { createMemory } from './memory.ts';
export { merge } from './merge.ts';
export { pseudo } from './pseudo.ts';
export { readGlossary } from './quality/glossary-file.ts';
export { checkTranslation } from './quality/index.ts';
export { rebase } from './rebase.ts';
export { similarityOfTexts } from './similarity.ts';
export { statusOf } from './status.ts';
export { toTagged } from './tagged.ts';
