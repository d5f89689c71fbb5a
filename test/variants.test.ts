/** Line endings and byte order marks change no answer. */

import { describe, expect, test } from 'vitest';
import type { Article } from '../src/index.ts';
import { language, readArticle, sections, stats, topics } from '../src/index.ts';
import { type Fixture, fixtures } from './fixtures.ts';

const variants: readonly [name: string, change: (text: string) => string][] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['lone CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['CRLF and a byte order mark', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
];

describe.each(variants)('with %s', (_, change) => {
  test.each(fixtures)('$name gives the same answers', ({ name, text }: Fixture) => {
    const plain = readArticle(text, { name });
    const changed = readArticle(change(text), { name });
    expect(withoutOffsets(answers(changed))).toEqual(withoutOffsets(answers(plain)));
  });

  test.each(fixtures)('$name has its sections at the right offsets', ({ name, text }: Fixture) => {
    const plain = readArticle(text, { name });
    const changed = readArticle(change(text), { name });
    expect(slices(changed)).toEqual(slices(plain));
  });
});

function answers(article: Article): unknown {
  return { ...stats(article), ...sections(article), ...topics(article), ...language(article) };
}

/** Lines and columns must stay; offsets count the line endings themselves. */
function withoutOffsets(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === 'offset' ? undefined : value)));
}

/** What the positions of the answers point at, line endings aside. */
function slices(article: Article): string[] {
  const found = [...stats(article).sections, ...topics(article).topics, ...language(article).blocks];
  return found.map(({ position: { start, end } }) =>
    article.source.text.slice(start.offset, end.offset).replace(/\r\n?/gu, '\n'),
  );
}
