/** A term of the glossary is translated as the glossary says. */

import { type Check, eachPair, type Term } from './check.ts';
import { findTerm, type TermPlace, wordsIn } from './term-forms.ts';

export const glossary: Check = {
  name: 'glossary',
  summary: 'a term is not translated as the glossary says',
  severity: 'warning',
  find: eachPair(function* ({ source, target, terms }) {
    if (terms.length === 0) return;
    const [here, there] = [wordsIn(source.prose), wordsIn(target.prose)];
    for (const { term, place } of longest(terms, (wanted) => findTerm(wanted, here, source.language))) {
      const choices = terms.filter(({ source: name }) => name.toLowerCase() === term.source.toLowerCase());
      if (choices.some((choice) => findTerm(choice.target, there, target.language).length > 0)) continue;
      yield {
        message: `${term.source} is not translated as ${choices.map((choice) => choice.target).join(' or ')}`,
        sourceSpan: source.shownSpan(place.start, place.end),
      };
    }
  }),
};

/** Each term once, at its first place that no longer term covers: `translation` is not in `translation memory`. */
function longest(
  terms: readonly Term[],
  find: (source: string) => TermPlace[],
): { term: Term; place: TermPlace }[] {
  const names = new Map(terms.map((term) => [term.source.toLowerCase(), term]));
  const found = [...names.values()].map((term) => ({ term, places: find(term.source) }));
  return found.flatMap(({ term, places }) => {
    const place = places.find(
      (one) =>
        !found.some(({ places: others }) =>
          others.some(
            (other) =>
              other.start <= one.start &&
              other.end >= one.end &&
              other.end - other.start > one.end - one.start,
          ),
        ),
    );
    return place === undefined ? [] : [{ term, place }];
  });
}
