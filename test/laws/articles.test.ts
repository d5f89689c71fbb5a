/** Laws of articles, over generated documents. */

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { accounts, countWords, exportArticle, readArticle, sections, stats } from '../../src/index.ts';

const word = fc.constantFrom(
  'été',
  'l’eau',
  'Paris',
  'vingt',
  'c’est',
  're:Invent',
  'naïf',
  '42',
  '« oui »',
  'non !',
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

/** Markdown without anything that is no reading: every word of the source is a word of the article. */
const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  line.map((text) => `> ${text}`),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  line.map((text) => `<!-- ${text} -->`),
  line.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `**${text}**`),
);
const markdown = fc.array(block, { maxLength: 12 }).map((blocks) => blocks.join('\n\n'));

/** Text shaped like Markdown, sound or not. */
const adversarial = fc
  .array(
    fc.constantFrom(
      '# ',
      '- ',
      '1. ',
      '> ',
      '*',
      '**',
      '_',
      '`',
      '[a](b)',
      '![i](j)',
      '<b>',
      '</b>',
      '|',
      '\n',
      '\n\n',
      '    ',
      '\t',
      '&nbsp;',
      '\\',
      'mot',
      'été ',
      '• ',
      '— ',
      ' ?',
      ' :',
      '\r\n',
      '~~~',
      '---',
      '[^1]',
      '[^1]: x',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('the ledger', () => {
  test('adds up to every word of the source', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { ledger } = stats(readArticle(text, { name: 'a.md', language: 'fr' }));
        const sum = accounts.reduce((total, account) => total + ledger[account], 0);
        expect(sum).toBe(countWords(text));
      }),
    );
  });

  test('adds up where a sentence ends inside of what counts as one word', () => {
    const piece = fc.constantFrom('2024。', 'ABC', '。', '！', '※', 'mot', '漢字', '…', '?', ' ', ' ', '»');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = `Voici : ${pieces.join('')}.`;
        const { ledger } = stats(readArticle(text, { name: 'a.md', language: 'fr' }));
        const sum = accounts.reduce((total, account) => total + ledger[account], 0);
        expect(sum).toBe(countWords(text));
      }),
    );
  });

  test('is shared out among the sections, title and headings aside', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const article = readArticle(text, { name: 'a.md', language: 'fr' });
        const { ledger, words } = stats(article);
        const inSections = sections(article).sections.reduce((sum, { totalWords }) => sum + totalWords, 0);
        expect(inSections).toBe(words - ledger.title - ledger.headings);
      }),
    );
  });
});

describe('any text', () => {
  test('is read, answered and exported without a fault, bare or marked up', async () => {
    await fc.assert(
      fc.asyncProperty(adversarial, fc.constantFrom('auto', 'markdown', 'text'), async (text, from) => {
        const article = readArticle(text, { name: 'a', from, language: 'fr' });
        stats(article);
        for (const format of ['md', 'text', 'html', 'json']) await exportArticle(article, format);
      }),
      { numRuns: 150 },
    );
  });

  test('has its blocks apart where micromark lets an open fence reach into the next item', () => {
    const { tree } = readArticle('- ~~~\r\n- ', { name: 'a', from: 'markdown' });
    const [first, second] = tree.children.flatMap((node) => (node.type === 'list' ? node.children : []));
    expect(first!.position!.end.offset).toBeLessThanOrEqual(second!.position!.start.offset!);
  });

  test('has its blocks inside each other and one after the other', () => {
    fc.assert(
      fc.property(adversarial, fc.constantFrom('auto', 'markdown', 'text'), (text, from) => {
        const { tree, source } = readArticle(text, { name: 'a', from });
        inOrder(tree.children, 0, source.text.length);
      }),
    );
  });

  test('counts the same with CRLF', () => {
    fc.assert(
      fc.property(adversarial, (text) => {
        const lines = text.replaceAll('\r\n', '\n');
        const words = (read: string) => stats(readArticle(read, { name: 'a', language: 'fr' })).ledger;
        expect(words(lines.replaceAll('\n', '\r\n'))).toEqual(words(lines));
      }),
    );
  });
});

function inOrder(nodes: readonly Nodes[], from: number, to: number): void {
  let at = from;
  for (const node of nodes) {
    const { start, end } = node.position!;
    expect(start.offset).toBeGreaterThanOrEqual(at);
    expect(end.offset).toBeLessThanOrEqual(to);
    at = end.offset!;
    // Footnotes and literal links aside, children lie inside their parent.
    if ('children' in node)
      inOrder(
        node.children.filter(({ position }) => position !== undefined),
        start.offset!,
        end.offset!,
      );
  }
}
