/** Segments, merge and all that belongs to them, loaded together by the verbs that need it. */

export { languageOf, extract } from './extract.ts';
export { digestOf } from './ids.ts';
export { merge } from './merge.ts';
