/** What a machine reads stays as it is: options, paths, file names, functions, places for values. */

import { type Check, eachPair } from './check.ts';
import { faultOf } from './difference.ts';
import type { Stretch } from './quantities/index.ts';

export const literals: Check = {
  name: 'literals',
  summary: 'an option, a path, a file name, a function or a place for a value is missing or changed',
  severity: 'warning',
  find: eachPair(function* (pair) {
    const [here, there] = [literalsIn(pair.source.prose), literalsIn(pair.target.prose)];
    const added = there.filter((one) => !here.some((other) => other.text === one.text));
    for (const literal of here.filter((one) => !pair.target.text.includes(one.text))) {
      // In Markdown a translator may set it in code.
      if (pair.target.shown.includes(literal.text)) continue;
      yield faultOf({ source: literal, target: added.shift() ?? null }, 'the literal', pair);
    }
  }),
};

function literalsIn(prose: string): Stretch[] {
  return [...prose.matchAll(literal)].map(({ index, 0: text }) => ({
    text,
    span: { start: index, end: index + text.length },
  }));
}

const literal = new RegExp(
  [
    // --dry-run
    '(?<![\\p{L}\\p{N}-])--[a-z][a-z\\d-]*',
    // ~/notes, ./src/a.ts, /etc/hosts, C:\\Users; one slash between words is a choice (and/or)
    '(?<![\\p{L}\\p{N}./:<])(?:~|\\.{1,2})?/(?:[\\w.@-]+/)*[\\w@-][\\w.@-]*[\\w@-](?:/(?![\\p{L}]))?(?![\\p{L}>])',
    '(?<!\\p{L})[A-Z]:\\\\[\\w\\\\.-]+\\w',
    // tsconfig.json, article.fr.md
    '(?<![\\p{L}\\p{N}./_-])[\\w-]+(?:\\.[\\w-]+)*\\.(?:md|mdx|txt|json|ya?ml|toml|csv|tsv|xml|xlf|tmx|po|html?|css|[cm]?[jt]sx?|py|rb|rs|go|sh|exe|zip|gz|pdf|docx?|xlsx?|png|jpe?g|svg|gif|webp|mp[34])(?![\\p{L}\\p{N}])',
    // readFile(), items.map()
    '(?<![\\p{L}\\p{N}_.$])[A-Za-z_$][\\w$]*(?:\\.[\\w$]+)*\\(\\)',
    // %s, %1$d, %(name)s, ${name}, {{ name }}, {name}
    '%(?:\\d+\\$|\\(\\w+\\))?(?:\\.\\d+)?[sdifuxg](?![\\p{L}])(?<!\\d %.)',
    '\\$?\\{\\{?\\s?[A-Za-z_][\\w.]*\\s?\\}?\\}',
    // MAX_SIZE, camelCase is a name as often
    '(?<![\\p{L}\\p{N}_])[A-Z][A-Z\\d]*(?:_[A-Z\\d]+)+(?![\\p{L}_])',
  ].join('|'),
  'gu',
);
