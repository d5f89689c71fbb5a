/** Quotation marks and apostrophes typed straight where the language has curly ones. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const straightQuotes: Rule = {
  name: 'straight-quotes',
  summary: 'Quotation marks and apostrophes typed straight',
  severity: 'info',
  languages: ['en', 'de', 'es', 'it', 'pt', 'nl'],
  fixable: true,
  summarise: (count) =>
    count === 1
      ? '1 quotation mark or apostrophe is straight'
      : `${count} quotation marks and apostrophes are straight`,
  *check({ texts }) {
    yield* faultsOf(texts, apostrophe, () => ({ message: 'a straight apostrophe', becomes: '’' }));
    for (const block of texts) {
      // Where marks do not pair, which of them opens is anybody's guess.
      const pairs = block.text.split('"').length % 2 === 1;
      if (!pairs || inches.test(block.text)) continue;
      const [opening, closing] = marks[block.language.slice(0, 2).toLowerCase()] ?? marks['en']!;
      let open = false;
      yield* faultsOf([block], /"/gu, () => {
        open = !open;
        return { message: 'a straight quotation mark', becomes: open ? opening : closing };
      });
    }
  },
};

/** Inside a word: elsewhere it may open a quotation, or stand for minutes. */
const apostrophe = /'(?<=\p{L}')(?=\p{L})/gu;

/** `7" wide`: the mark of inches pairs with none. */
const inches = /\d"(?=\s*(?:[x×]|\p{L}))/u;

/** The first choice of each language (CLDR 45, quotationStart and quotationEnd; Spanish and Portuguese as most sites print them). */
const marks = lookup<readonly [opening: string, closing: string]>({
  en: ['“', '”'],
  de: ['„', '“'],
  es: ['“', '”'],
  it: ['“', '”'],
  pt: ['“', '”'],
  nl: ['“', '”'],
});
