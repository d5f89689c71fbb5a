/** Segments, merge and all that belongs to them, loaded together by the verbs that need it. */

export { align } from './align.ts';
export { analyzeTranslation } from './analysis.ts';
export { extract, extractLike, languageOf } from './extract.ts';
export { formatForTranslation, readTranslation, translationFormats } from './formats/index.ts';
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
