/** How many adverbs in -ment a text has: a sign of weight, as information. */

import { countWords } from '../../text/words.ts';
import { matchesOfAnyCase } from '../matches.ts';
import type { Rule } from '../rule.ts';

export const adverbs: Rule = {
  name: 'adverbs',
  summary: 'Many adverbs in -ment',
  severity: 'info',
  languages: ['fr'],
  fixable: false,
  settings: {
    perThousand: { summary: 'The most adverbs in -ment in a thousand words', default: 25 },
    words: { summary: 'The shortest text that is judged, in words', default: 200 },
  },
  *check({ texts, setting }) {
    const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
    if (words < setting('words')) return;
    const found = [...matchesOfAnyCase(texts, adverb)];
    const share = (found.length * 1000) / words;
    if (share <= setting('perThousand')) return;
    const { block, end, groups } = found[0]!;
    yield {
      span: block.sourceSpan(end - groups['word']!.length, end),
      message: `${found.length} adverbs in -ment in ${words} words: ${Math.round(share)} in a thousand, the limit is ${setting('perThousand')}`,
    };
  },
};

/** Endings that adverbs alone have, nearly: nouns in -ment are made of verbs (`développement`, `changement`). */
const endings = 'ell|al|il|iv|eus|iqu|abl|ibl|ièr|air|ant';
const nouns = 'renouvell|ruissell|amoncell|morcell|chancell|empil|défil|profil|emball|install|rappel';
const others =
  'vraiment|absolument|seulement|rapidement|simplement|directement|certainement|complètement|exactement|justement|fortement|longuement|lentement|largement|clairement|précisément|énormément|forcément|profondément|assurément|aisément|carrément|hautement|pleinement|parfaitement|étroitement|correctement|uniquement|autrement';
/** The last letters come first, so that the rest is tried only where they stand. */
const adverb = new RegExp(
  `ment(?!\\p{L})(?<=(?<word>(?<!\\p{L})(?:(?!${nouns})\\p{L}+(?:[ae]m|(?:${endings})e)ment|${others})))`,
  'gu',
);
