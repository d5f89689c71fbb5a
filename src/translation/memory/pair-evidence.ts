/** How much more likely two pieces of text are each other's translation than not: by length (Gale and Church 1993) and by what they share. */

import { type Described, together } from './features.ts';

/** Variance of a translation's length for each character of the text: Gale and Church 1993 (aclanthology.org/J93-1004). */
const variance = 6.8;
/** The share of translations whose length says nothing: free ones, shortened ones. An estimate; without it one odd sentence would outweigh all else. */
const free = 0.05;

/** Items that stand side by side: from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives a function of one or several items of each article: the logarithm of how much likelier the target is as a
 * translation of the source than as any other text of its article. 0 says nothing, 5 is nearly sure.
 *
 * @param sources all items of the article: by them it is known how common a feature is, and how long texts are.
 */
export function evidenceOf(
  sources: readonly Described[],
  targets: readonly Described[],
): (source: Range, target: Range) => number {
  const shares = { source: sharesOf(sources), target: sharesOf(targets) };
  const signs = compareFeatures(shares.source, shares.target);
  const prepareSource = preparer(sources, shares.target, signs);
  const prepareTarget = preparer(targets, shares.source, signs);
  const ratio = lengthOf(targets) / lengthOf(sources);
  const usual = lengthOf(targets) / (targets.length || 1);
  const gains = [...signs.values()].map(({ gain }) => gain);

  return (source, target) => {
    const [ours, theirs] = [prepareSource(source), prepareTarget(target)];
    let evidence = byLength(ratio * ours.length, theirs.length, usual) + ours.allMissed + theirs.allMissed;
    for (let i = 0, j = 0; i < ours.signs.length && j < theirs.signs.length; ) {
      const [one, other] = [ours.signs[i]!, theirs.signs[j]!];
      if (one === other) evidence += gains[one]!;
      if (one <= other) i++;
      if (other <= one) j++;
    }
    return evidence;
  };
}

/** @param expected the length of the source, in characters of the target. */
function byLength(expected: number, length: number, usual: number): number {
  const mean = Math.max(1, expected);
  const spread = variance * Math.max(mean, length);
  const asTranslation = Math.exp(-((length - mean) ** 2) / (2 * spread)) / Math.sqrt(2 * Math.PI * spread);
  // Lengths of any texts: of all distributions with that mean, the one that presumes least.
  const asAny = Math.exp(-length / usual) / usual;
  return Math.log(((1 - free) * asTranslation) / asAny + free);
}

function lengthOf(items: readonly Described[]): number {
  return items.reduce((sum, { length }) => sum + length, 0) || 1;
}

interface Share {
  /** Of the items, the share that has the feature: never quite none or all. */
  readonly share: number;
  readonly keeps: number;
}

function sharesOf(items: readonly Described[]): Map<string, Share> {
  const found = new Map<string, { count: number; keeps: number }>();
  for (const { features } of items) {
    for (const [feature, keeps] of features) {
      found.set(feature, { count: (found.get(feature)?.count ?? 0) + 1, keeps });
    }
  }
  return new Map(
    [...found].map(([feature, { count, keeps }]) => [
      feature,
      { share: (count + 0.5) / (items.length + 1), keeps },
    ]),
  );
}

/** The features that stand in both articles, numbered, and what it says that two items share one instead of missing it twice. */
function compareFeatures(
  source: ReadonlyMap<string, Share>,
  target: ReadonlyMap<string, Share>,
): ReadonlyMap<string, { readonly number: number; readonly gain: number }> {
  const inBoth = [...source].filter(([feature]) => target.has(feature));
  return new Map(
    inBoth.map(([feature, ours], number) => {
      const theirs = target.get(feature)!;
      return [
        feature,
        { number, gain: Math.log(ours.keeps / theirs.share) - missed(ours, theirs) - missed(ours, ours) },
      ];
    }),
  );
}

/** What it says that a feature of the one item is missed in the other. */
function missed({ keeps }: Pick<Share, 'keeps'>, elsewhere: Share | undefined): number {
  return Math.log((1 - keeps) / (1 - (elsewhere?.share ?? 0)));
}

interface Prepared {
  readonly length: number;
  /** The numbers of its features that stand in both articles, ascending. */
  readonly signs: readonly number[];
  /** The evidence of its features if all were missed. */
  readonly allMissed: number;
}

/** Prepares each range once: the search comes back to it in every column of its table. */
function preparer(
  items: readonly Described[],
  others: ReadonlyMap<string, Share>,
  signs: ReadonlyMap<string, { readonly number: number }>,
): (range: Range) => Prepared {
  const bySize: Prepared[][] = [];
  return ({ start, end }) => {
    bySize[end - start] ??= [];
    const known = bySize[end - start]!;
    known[start] ??= prepare(together(items.slice(start, end)));
    return known[start];
  };

  function prepare({ length, features }: Described): Prepared {
    // Words are translated: only one that stands in both articles can be missed.
    const telling = [...features].filter(([feature]) => others.has(feature) || !feature.startsWith('word '));
    return {
      length,
      signs: telling.flatMap(([feature]) => signs.get(feature)?.number ?? []).sort((a, b) => a - b),
      allMissed: telling.reduce((sum, [feature, keeps]) => sum + missed({ keeps }, others.get(feature)), 0),
    };
  }
}
