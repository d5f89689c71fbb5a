/** The translation says something else than the source, unless there is nothing to translate. */

import { detectLanguage, iso6393Of } from '../../text/detect-language.ts';
import { folded } from '../ids.ts';
import { type Check, eachPair, type Pair } from './check.ts';
import type { Side } from './side.ts';
import { bareText, commonWords } from './words.ts';

export const untranslated: Check = {
  name: 'untranslated',
  summary: 'the translation is its source, and there was something to translate',
  severity: 'warning',
  find: eachPair(function* (pair) {
    const { source, target } = pair;
    if (primary(source.language) === primary(target.language) && source.language !== '') return;
    if (bareText(source.prose) !== bareText(target.prose) || !isTranslatable(pair)) return;
    // Who set a title in italics or spaced its colon has seen it, and meant to keep it.
    const touched = folded(source.text) !== folded(target.text) || emphasisIn(source) !== emphasisIn(target);
    yield {
      message: 'the translation is the same as the source',
      ...(touched ? { severity: 'info' } : {}),
      sourceSpan: source.shownSpan(0, source.text.length),
      targetSpan: target.shownSpan(0, target.text.length),
    };
  }),
};

const emphasisIn = ({ shown }: Side) => shown.replace(/[^*_]+/gu, '');

const primary = (language: string) => language.toLowerCase().split(/[-_]/u, 1)[0];

/**
 * Names, code and figures stay, and a word may be the same in both languages (`Installation`). Four common words can
 * hardly all be; fewer must be told to be of the source language rather than of the target's.
 */
function isTranslatable({ source, target }: Pair): boolean {
  const words = commonWords(source.prose);
  if (words.length >= 4) return true;
  if (words.length === 0 || source.language === '' || target.language === '') return false;
  const isSentence = /[.!?…:]\s*$/u.test(source.prose);
  if (words.length === 1 && !isSentence && /^\P{Ll}*\p{Lu}/u.test(source.prose))
    return isOfSource(words, source.language, target.language, 0.97);
  return isOfSource(words, source.language, target.language, 0.8);
}

function isOfSource(words: readonly string[], source: string, target: string, confidence: number): boolean {
  const only = [iso6393Of(source), iso6393Of(target)];
  const detected = detectLanguage(words.join(' '), { only });
  return detected.iso6393 === only[0] && detected.confidence >= confidence;
}
