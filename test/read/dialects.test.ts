/** The syntax of sites is read as what it is: no prose, and nothing that a fix changes. */

import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { accountsRead } from '../../src/core/accounts.ts';
import type { Article } from '../../src/core/article.ts';
import { passagesOf } from '../../src/core/prose/passages.ts';
import type { DialectName } from '../../src/read/dialect/names.ts';
import { readArticle, sameDialect } from '../../src/read/index.ts';
import { fixArticle } from '../../src/rules/fix-article.ts';
import { extract } from '../../src/translation/extraction/extract.ts';
import { type DialectPage, dialectPages, fileOf, readPage } from './dialect-pages.ts';

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const counted = new Set([...accountsRead, 'alternatives']);

function seenIn(article: Article): string {
  const passages = passagesOf(article).filter(
    ({ account, node }) =>
      counted.has(account) && node.type !== 'header' && node.type !== 'yaml' && node.type !== 'toml',
  );
  return letters(passages.map(({ text }) => text).join(' '));
}

/** The syntax that a text has lost, in its order. */
function lost({ text, syntax }: DialectPage, changed: string): string[] {
  let at = 0;
  return syntax.flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    const found = changed.indexOf(written, at);
    if (found < 0) return [written];
    at = found + written.length;
    return [];
  });
}

describe.each(dialectPages)('a page of $name', (page) => {
  const article = readPage(page);

  test('counts its prose, and none of its syntax', () => {
    const words = (text: string) => letters(text).split(' ').sort();
    expect(words(seenIn(article))).toEqual(words(page.prose));
  });

  test('offers its prose to translators, and none of its syntax', () => {
    const offered = extract(article, { by: 'block' }).entries.map(({ source }) =>
      source.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
    );
    const shown = letters(offered.join(' '));
    for (const { start, end, isSeen } of page.syntax) {
      const written = letters(page.text.slice(start, end));
      if (!isSeen && written.includes(' ')) expect(shown).not.toContain(written);
    }
    for (const word of new Set(letters(page.prose).split(' '))) expect(shown).toContain(word);
  });

  test.each(['told by its site', 'alone'])('keeps its syntax in a fix, %s', (how) => {
    const source = how === 'alone' ? readArticle(page.text, { name: fileOf(page), language: 'fr' }) : article;
    const { article: fixed } = fixArticle(source, {}, (text) =>
      readArticle(text, { name: fileOf(page), language: 'fr', dialect: sameDialect(source.meta.dialect) }),
    );
    expect(lost(page, fixed.source.text)).toEqual([]);
  });

  test('has one tree whatever parses it', () => {
    expect(readPage(page, 'remark').tree).toEqual(article.tree);
  });

  test('has nodes that lie within their parents, in order', () => {
    const walk = (node: Nodes) => {
      if (!('children' in node)) return;
      let at = node.position!.start.offset!;
      for (const child of node.children) {
        expect(child.position!.start.offset!).toBeGreaterThanOrEqual(at);
        expect(child.position!.end.offset!).toBeLessThanOrEqual(node.position!.end.offset!);
        at = child.position!.end.offset!;
        walk(child);
      }
    };
    walk(article.tree);
  });
});

test('a page that only speaks of signs has no syntax', () => {
  const found: string[] = [];
  const walk = (node: Nodes) => {
    if (['syntax', 'mark', 'container', 'defList', 'inlineMath', 'header'].includes(node.type))
      found.push(node.type);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(readPage(dialectPages.find(({ name }) => name === 'prose')!).tree);
  expect(found).toEqual([]);
});

describe('front matter that three full stops end', () => {
  const body = Array.from({ length: 60 }, (_, n) => `cle${n}: valeur`).join('\n');

  test.each(['\n', '\r\n', '\r'])('is front matter with line ends %j', (end) => {
    const text = `---\ntitle: Un titre\n${body}\n...\n\nTexte.\n`.replaceAll('\n', end);
    expect(readArticle(text, { name: 'a.md' }).meta.title?.text).toBe('Un titre');
  });

  test.each(['\n', '\r\n', '\r'])('is none where a fence of hyphens came first, with line ends %j', (end) => {
    const text = `---\ntitle: Un titre\n${body}\n---\n\nTexte.\n\n...\n`.replaceAll('\n', end);
    const article = readArticle(text, { name: 'a.md' });
    expect(article.meta.title?.text).toBe('Un titre');
    expect(article.meta.dialect).toBe(null);
  });
});

describe('a tag with strings', () => {
  const syntaxIn = (text: string, dialect: string): string[] => {
    const found: string[] = [];
    const walk = (node: Nodes) => {
      if (node.type === 'syntax') found.push(node.value);
      if ('children' in node) node.children.forEach(walk);
    };
    walk(
      readArticle(text, {
        name: 'a.md',
        dialect: () => ({ names: [dialect as DialectName], from: 'option', reason: '' }),
      }).tree,
    );
    return found;
  };

  test.each([
    ['hugo', '{{< a "x >}} y" b >}}'],
    ['hugo', '{{< a "x >}}'],
    ['jekyll', '{% include a.html b=\'c\' d="e" %}'],
    ['jekyll', '{{ page.title | append: "}} x" }}'],
  ])('of %s ends behind them, or at the first sign where a string does not close: %s', (dialect, tag) => {
    expect(syntaxIn(`Un mot ${tag} et un autre.\n`, dialect)).toEqual([tag]);
  });

  test.each([
    ['hugo', '{{< a '],
    ['jekyll', '{% a '],
    ['jekyll', '{{ a '],
  ])('and no end is prose, however many strings it has: %s, %s', (dialect, opening) => {
    expect(syntaxIn(`${opening}${'"a" '.repeat(400)}\n`, dialect)).toEqual([]);
  });
});
