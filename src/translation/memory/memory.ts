/** A translation memory: what was translated before, found again for the same text, for other numbers, or for a similar text. */

import { grouped } from '../../core/grouped.ts';
import { type Match, states, type TranslatedEntry } from '../bitext.ts';
import type { CodeRef, Content } from '../content.ts';
import { normalised } from '../ids.ts';
import { toTagged } from '../tagged.ts';
import { adaptNumbers, type Languages, numberless } from './adapt-numbers.ts';
import { indexTexts } from './similar-texts.ts';
import { type Comparable, comparable } from './similarity.ts';

/** The lowest score of a match: the last band that translators are quoted. Below, writing anew is quicker than mending. */
export const lowestScore = 75;
/** How many matches a text gets at most: as OmegaT shows. */
export const mostMatches = 5;
/** How many translations are tried with other numbers: a list of a thousand `Step 1`, `Step 2` says the same a thousand times. */
const mostAdapted = 20;

export interface MemoryFile {
  /** What its matches are said to come from. */
  readonly origin: string;
  /** In the order of the article where that is known: the entries before and after are a text's neighbours. */
  readonly entries: readonly TranslatedEntry[];
}

/** Where a text stands. */
export interface Neighbours {
  /** Of the segment itself: among translations that are equally good, the one with this id comes first. */
  readonly id: string | null;
  /** Null at the beginning of the article. */
  readonly before: Content<CodeRef> | null;
  /** Null at its end. */
  readonly after: Content<CodeRef> | null;
}

export interface Memory {
  /**
   * The translations of a text, best first, in reading order where they are equally good; at most `mostMatches`.
   * 101: the same text between the same neighbours. 100: the same text. Only where the same text is not known: 99 for the
   * same text but for its numbers, with the target's numbers adapted; `similarity` from `lowestScore` to 99.
   */
  lookUp(source: Content<CodeRef>, neighbours: Neighbours): readonly Match[];
}

/**
 * Entries without a translation are only neighbours.
 *
 * @param files the first goes first.
 * @throws RangeError for a language that is no BCP 47 tag.
 */
export function createMemory(files: readonly MemoryFile[], languages: Languages): Memory {
  const texts = [...grouped(files.flatMap(translationsOf), ({ ready }) => ready.text).values()];
  const places = new Map(texts.map(([first], index) => [first!.ready.text, index]));
  const byNumberless = grouped(texts, ([first]) => numberless(first!.source, languages.source));
  const findSimilar = indexTexts(texts.map(([first]) => first!.ready));

  const adapted = (source: Content<CodeRef>) => {
    const alike = (byNumberless.get(numberless(source, languages.source)) ?? []).flat();
    return alike.slice(0, mostAdapted).flatMap((known) => {
      const target = adaptNumbers(source, known, languages);
      return target === null ? [] : [{ known, match: { ...matchOf(known, 99), target } }];
    });
  };

  const lookUp: Memory['lookUp'] = (source, neighbours) => {
    const wanted = comparable(source);
    const place = places.get(wanted.text);
    if (place !== undefined) return sameText(texts[place]!, neighbours);
    const withNumbers = adapted(source);
    const done = new Set(withNumbers.map(({ known }) => known));
    const similar = findSimilar(wanted, lowestScore, mostMatches).flatMap(({ index, score }) =>
      texts[index]!.filter((known) => !done.has(known)).map((known) => matchOf(known, score)),
    );
    return best([...withNumbers.map(({ match }) => match), ...similar]);
  };
  return { lookUp };
}

interface Translation {
  readonly id: string | null;
  readonly origin: string;
  readonly source: Content<CodeRef>;
  readonly target: Content<CodeRef>;
  readonly ready: Comparable;
  /** As `normalised`. */
  readonly before: string | null;
  readonly after: string | null;
}

function translationsOf({ origin, entries }: MemoryFile): Translation[] {
  const ready = entries.map(({ source }) => comparable(source));
  const textAt = (index: number) => ready[index]?.text ?? null;
  return entries.flatMap(({ id, source, target, state }, index) => {
    if (target === null || target.length === 0 || states.indexOf(state) < states.indexOf('translated')) {
      return [];
    }
    const [before, after] = [textAt(index - 1), textAt(index + 1)];
    return [{ id, origin, source, target, ready: ready[index]!, before, after }];
  });
}

function sameText(known: readonly Translation[], { id, before, after }: Neighbours): readonly Match[] {
  const [textBefore, textAfter] = [before, after].map((content) => content && normalised(content));
  const ranked = known.map((translation) => {
    const standsThere = translation.before === textBefore && translation.after === textAfter;
    return { translation, score: standsThere ? 101 : 100, isNamed: id !== null && translation.id === id };
  });
  ranked.sort((a, b) => b.score - a.score || Number(b.isNamed) - Number(a.isNamed));
  return best(ranked.map(({ translation, score }) => matchOf(translation, score)));
}

function matchOf({ origin, source, target }: Translation, score: number): Match {
  return { score, origin, source, target };
}

/** Each target once, with its best match; the sort is stable, so reading order decides last. */
function best(matches: readonly Match[]): readonly Match[] {
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  const targets = grouped(sorted, ({ target }) => toTagged(target));
  return [...targets.values()].map(([first]) => first!).slice(0, mostMatches);
}
