/** Front matter of other kinds than YAML and TOML goes to a translator and comes back in its own notation. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';
import { extract } from '../../src/translation/extraction/extract.ts';
import { merge } from '../../src/translation/index.ts';

const cases = [
  {
    name: 'fields without fences',
    text: 'Title: Le four: bas\nDate: 2026-01-02\nTags: pain\n\nLe pain lève.\n',
    title: 'The low: oven',
    becomes: 'Title: The low: oven\nDate: 2026-01-02\nTags: pain\n\nLe pain lève.\n',
  },
  {
    name: 'an object of JSON',
    text: '{\n  "title": "Le \\"four\\"",\n  "lang": "fr"\n}\n\nLe pain lève.\n',
    title: 'The "oven"',
    becomes: '{\n  "title": "The \\"oven\\"",\n  "lang": "fr"\n}\n\nLe pain lève.\n',
  },
  {
    name: "pandoc's title lines",
    text: '% Le four\n% A. Roux\n\nLe pain lève.\n',
    title: 'The oven',
    becomes: '% The oven\n% A. Roux\n\nLe pain lève.\n',
  },
];

describe.each(cases)('$name', ({ text, title, becomes }) => {
  const article = readArticle(text, { name: 'page.md', language: 'fr' });

  test('gives the article its title', () => {
    expect(article.meta.title?.text).toBe(extract(article, { keys: ['title'] }).entries[0]!.source.join(''));
  });

  test('takes a translation of it, and no other byte changes', () => {
    const file = extract(article, { keys: ['title'] });
    const entries = file.entries.map((entry) =>
      entry.kind === 'front-matter' ? { ...entry, target: [title], state: 'final' as const } : entry,
    );
    const merged = merge(article, { ...file, entries });
    expect(merged.text).toBe(becomes);
  });
});
