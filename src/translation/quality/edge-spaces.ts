/** White space at the start and the end is that of the source. */

import { type Check, eachPair } from './check.ts';

export const edgeSpaces: Check = {
  name: 'edge-spaces',
  summary: 'a space at the start or the end is missing or too much',
  severity: 'warning',
  find: eachPair(function* ({ source, target }) {
    // Languages without spaces between words need none between sentences.
    const spaceless = /^(?:zh|ja|th|lo|km|my)\b/iu.test(target.language);
    for (const [place, edge] of edges) {
      const [here, there] = [edge.exec(source.text)!, edge.exec(target.text)!];
      const [had, has] = [here[0] !== '', there[0] !== ''];
      if (had === has || (had && spaceless)) continue;
      yield has
        ? {
            message: `a space at the ${place} that the source has not`,
            targetSpan: target.shownSpan(there.index, there.index + there[0].length),
          }
        : {
            message: `the space at the ${place} is missing`,
            sourceSpan: source.shownSpan(here.index, here.index + here[0].length),
          };
    }
  }),
};

const edges = [
  ['start', /^\s*/u],
  ['end', /(?<!\s)\s*$/u],
] as const;
