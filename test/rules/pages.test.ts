/** Each rule has a page, and what the page says is reported or fine is so. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { applyFixes } from '../../src/rules/fix.ts';
import { rules } from '../../src/rules/index.ts';
import { lexicon, root } from '../fixtures.ts';

const folder = join(root, 'docs/rules');

/** What examples link to that is not there. */
const missingFiles: ReadonlySet<string> = new Set(['missing.md']);

interface Example {
  readonly text: string;
  readonly becomes: string | undefined;
}

/** Fenced blocks below a heading; a block after a line `becomes` is what `--fix` makes of the one before it. */
function examplesBelow(heading: string, page: string): Example[] {
  const section =
    new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## (?:Reported|Fine)$|$(?![\\s\\S]))`, 'mu').exec(page)?.[1] ??
    '';
  const blocks = [
    ...section.matchAll(
      /(?<becomes>^becomes\n\n)?^(?<fence>`{3,})(?:md|text)\n(?<text>[\s\S]*?)^\k<fence>$/gmu,
    ),
  ];
  return blocks.flatMap(({ groups }, index) => {
    if (groups!['becomes'] !== undefined) return [];
    const next = blocks[index + 1]?.groups;
    return [{ text: groups!['text']!, becomes: next?.['becomes'] === undefined ? undefined : next['text'] }];
  });
}

test('no page is left of a rule that is gone', () => {
  const pages = readdirSync(folder).map((name) => name.replace(/\.md$/u, ''));
  expect(pages.filter((name) => name !== 'README').sort()).toEqual([...rules.names].sort());
});

describe.each(rules.entries)('$name', (rule) => {
  const path = join(folder, `${rule.name}.md`);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  // Examples are mostly short: the language is named where the rule is for one.
  const language = rule.languages === 'any' ? 'fr' : rule.languages[0]!;
  const check = (text: string) => {
    const article = readArticle(text, { name: 'example.md', from: 'markdown', language });
    return { article, findings: checkArticle(article, { rules: [rule], missingFiles, lexicon }) };
  };

  test('has examples of both kinds', () => {
    expect(examplesBelow('Reported', page).length).toBeGreaterThan(0);
    expect(examplesBelow('Fine', page).length).toBeGreaterThan(0);
  });

  test.each(examplesBelow('Reported', page))('reports %j', ({ text, becomes }) => {
    const { article, findings } = check(text);
    expect(findings.length).toBeGreaterThan(0);
    if (becomes === undefined) return;
    const fixed = applyFixes(article.source.text, findings).text;
    expect(fixed).toBe(becomes);
    expect(check(fixed).findings.flatMap(({ edits }) => edits)).toEqual([]);
  });

  test.each(examplesBelow('Fine', page))('finds nothing in %j', ({ text }) => {
    expect(check(text).findings).toEqual([]);
  });

  const examples = ['Reported', 'Fine'].flatMap((heading) => examplesBelow(heading, page));
  const accented = examples.filter(({ text }) => text !== text.normalize('NFD'));
  test.each(accented)('reads accents after their letters as on them, in %j', ({ text }) => {
    const [composed, decomposed] = [check(text), check(text.normalize('NFD'))];
    const said = ({ article, findings }: typeof composed) => ({
      messages: findings.map(({ message }) => message.normalize('NFC')),
      fixed: applyFixes(article.source.text, findings).text.normalize('NFC'),
    });
    expect(said(decomposed)).toEqual(said(composed));
  });
});
