/** Finds the form of a word in another gender or number, by its endings: no lemma is kept. */

import type { Lexicon } from '../../text/lexicon/lexicon.ts';
import { agreementOf } from '../../text/lexicon/readings.ts';

/** Endings that stand for each other, each row of one word. */
const families = [
  ['', 's', 'e', 'es'],
  ['', 'x'],
  ['al', 'aux', 'ale', 'ales'],
  ['el', 'els', 'elle', 'elles'],
  ['eau', 'el', 'eaux', 'elle', 'elles'],
  ['eux', 'euse', 'euses'],
  ['if', 'ifs', 'ive', 'ives'],
  ['er', 'ers', 'ère', 'ères'],
  ['en', 'ens', 'enne', 'ennes'],
  ['on', 'ons', 'onne', 'onnes'],
  ['teur', 'teurs', 'trice', 'trices'],
  ['eur', 'eurs', 'euse', 'euses'],
  ['et', 'ets', 'ète', 'ètes', 'ette', 'ettes'],
  ['c', 'cs', 'que', 'ques', 'che', 'ches'],
  ['ong', 'ongs', 'ongue', 'ongues'],
  ['s', 'sse', 'sses'],
  ['il', 'ils', 'ille', 'illes'],
];

/** Null where no ending gives a word that agrees. */
export function formIn(form: string, asked: number, lexicon: Lexicon): string | null {
  for (const endings of families) {
    for (const ending of endings) {
      if (!form.endsWith(ending)) continue;
      const stem = form.slice(0, form.length - ending.length);
      for (const other of endings) {
        const candidate = stem + other;
        if (candidate !== form && (agreementOf(lexicon.readings(candidate)) & asked) !== 0) return candidate;
      }
    }
  }
  return null;
}
