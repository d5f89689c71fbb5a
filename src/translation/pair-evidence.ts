/** How much more likely two pieces of text are each other's translation than not: by length (Gale and Church 1993) and by what they share. */

import type { Described } from './features.ts';

/** Variance of a translation's length for each character of the text: Gale and Church 1993, section 3.2. */
const variance = 6.8;
/** The share of translations whose length says nothing: free ones, shortened ones. An estimate; without it one odd sentence would outweigh all else. */
const free = 0.05;

/**
 * Gives a function of two pieces, each of one or several items: the logarithm of how much likelier the target is as a
 * translation of the source than as any other text of its article. 0 says nothing, 5 is nearly sure.
 *
 * @param sources all items of the one article, by which it is known how common a feature is, and how long texts are.
 */
export function evidenceOf(
  sources: readonly Described[],
  targets: readonly Described[],
): (source: Described, target: Described) => number {
  const [sourceShares, targetShares] = [sharesOf(sources), sharesOf(targets)];
  const length = (all: readonly Described[]) => all.reduce((sum, item) => sum + item.length, 0) || 1;
  const ratio = length(targets) / length(sources);
  const usual = length(targets) / (targets.length || 1);

  const byLength = (source: number, target: number) => {
    const mean = Math.max(1, ratio * source);
    const spread = variance * Math.max(mean, target);
    const asTranslation = Math.exp(-((target - mean) ** 2) / (2 * spread)) / Math.sqrt(2 * Math.PI * spread);
    // Lengths of any texts: of all distributions with that mean, the one that presumes least.
    const asAny = Math.exp(-target / usual) / usual;
    return Math.log(((1 - free) * asTranslation) / asAny + free);
  };

  return (source, target) => {
    let evidence = byLength(source.length, target.length);
    for (const [feature, keeps] of source.features) {
      const share = targetShares.get(feature);
      if (target.features.has(feature)) evidence += Math.log(keeps / share!);
      else if (isTelling(feature, share)) evidence += Math.log((1 - keeps) / (1 - (share ?? 0)));
    }
    for (const [feature, keeps] of target.features) {
      const share = sourceShares.get(feature);
      if (!source.features.has(feature) && isTelling(feature, share)) {
        evidence += Math.log((1 - keeps) / (1 - (share ?? 0)));
      }
    }
    return evidence;
  };
}

/** Words are translated: only one that stands in both articles can be missed. */
function isTelling(feature: string, share: number | undefined): boolean {
  return share !== undefined || !feature.startsWith('word ');
}

/** The share of the items that have each feature: never quite none or all. */
function sharesOf(items: readonly Described[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of items) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return new Map([...counts].map(([feature, count]) => [feature, (count + 0.5) / (items.length + 1)]));
}
