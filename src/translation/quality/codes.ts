/** Every code of the source comes back once, in pairs that close; moving one is fine. */

import { type Check, eachPair } from './check.ts';
import { markdownFaults } from './codes-markdown.ts';
import { tagFaults } from './codes-tags.ts';

export const codes: Check = {
  name: 'codes',
  summary: 'a code is missing, unknown, doubled, changed or unpaired',
  severity: 'error',
  find: eachPair((pair) => {
    const { source, target } = pair;
    if (source.codes.kind === 'tags' && target.codes.kind === 'tags') {
      return tagFaults(source.codes.tags, target.codes.tags, pair.deletable);
    }
    if (source.codes.kind === 'markdown' && target.codes.kind === 'markdown') {
      return markdownFaults(source, target, { source: source.codes.marks, target: target.codes.marks });
    }
    return [];
  }),
};
