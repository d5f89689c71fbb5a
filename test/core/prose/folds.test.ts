/** Formulas, the syntax of sites, marks and inline notes in each fold over prose. */

import { describe, expect, test } from 'vitest';
import { stats } from '../../../src/analyses/stats.ts';
import { passagesOf } from '../../../src/core/prose/passages.ts';
import { readArticle } from '../../../src/read/index.ts';
import { checkArticle } from '../../../src/rules/check-article.ts';
import { applyFixes } from '../../../src/rules/fix.ts';
import { proofTexts } from '../../../src/rules/proof-text.ts';
import { allSegments } from '../../../src/translation/extraction/extract.ts';
import { toTagged } from '../../../src/translation/tagged.ts';
import { inContainer, siteArticle } from './sites.ts';

function passages(markdown: string) {
  return passagesOf(siteArticle(markdown)).map(({ account, text }) => [account, text]);
}

function proofs(markdown: string) {
  return proofTexts(siteArticle(markdown), () => 'fr');
}

function segments(markdown: string, by: 'sentence' | 'block' = 'sentence') {
  return allSegments(siteArticle(markdown), { by, protect: [], sourceLanguage: 'fr' });
}

function tagged(markdown: string) {
  return segments(markdown).map(({ unit, content }) => [unit.kind, toTagged(content)]);
}

function rulesFor(markdown: string) {
  return checkArticle(siteArticle(markdown)).map(({ rule }) => rule);
}

describe('a formula', () => {
  const text = "L'énergie $E = mc^2$ ne se perd pas.";

  test('is a passage of its own account, not read, and no part of its sentence', () => {
    expect(passages(text)).toEqual([
      ['paragraphs', "L'énergie  ne se perd pas."],
      ['formulas', 'E = mc^2'],
    ]);
    expect(stats(siteArticle(text)).ledger).toMatchObject({ paragraphs: 5, formulas: 2 });
    expect(stats(siteArticle(text)).words).toBe(5);
  });

  test('is a code that a translation keeps, and one sign to a rule', () => {
    const [segment] = segments(text);
    expect(segment!.content[1]).toMatchObject({ kind: 'formula', markup: '$E = mc^2$', deletable: false });
    expect(proofs(text)[0]!.text).toBe("L'énergie \ufffc ne se perd pas.");
  });
});

describe('syntax in a line', () => {
  test('shows its text or nothing', () => {
    expect(passages('Voir [[Las Vegas]] et {{ n }}, vite {.c}')).toEqual([
      ['paragraphs', 'Voir Las Vegas et , vite'],
    ]);
  });

  test('is a code that a translation keeps; what stands for no words is trimmed off at both ends', () => {
    expect(tagged('Il y a {{ n }} lieux {.c}')).toEqual([['paragraph', 'Il y a {1/} lieux']]);
    expect(tagged('{.c} Il y a {{ n }} lieux')).toEqual([['paragraph', 'Il y a {1/} lieux']]);
    const [segment] = segments('Il y a {{ n }} lieux');
    expect(segment!.content[1]).toMatchObject({ kind: 'syntax', markup: '{{ n }}', deletable: false });
  });

  test('is one sign to a rule, neither a word nor a blank', () => {
    expect(proofs('Il y a {{ n }} lieux {.c}')[0]!.text).toBe('Il y a \ufffc lieux');
    expect(rulesFor('Il y a {{ n }} lieux.')).toEqual([]);
    const [fault] = checkArticle(siteArticle('On en compte {{ n }}: six.'));
    expect(fault!.edits).toEqual([{ span: { start: 20, end: 21 }, text: '\u00a0:' }]);
  });

  test('hides no end of a sentence', () => {
    const [proof] = proofs("C'est la fin. {{ ref }} Début du reste.");
    expect(proof!.sentences()).toHaveLength(2);
    expect(tagged("C'est la fin. {{ ref }} Début du reste.").map(([, said]) => said)).toEqual([
      "C'est la fin.",
      '{1/} Début du reste.',
    ]);
  });

  test('as a block is nothing anywhere', () => {
    const text = 'Avant.\n\n{{ toc }}\n\nAprès.';
    expect(passages(text)).toEqual([
      ['paragraphs', 'Avant.'],
      ['paragraphs', 'Après.'],
    ]);
    expect(segments(text)).toHaveLength(2);
    expect(proofs(text)).toHaveLength(2);
  });
});

describe('a mark', () => {
  const text = 'Un mot ==très important== ici.';

  test('is passed through by passages and proof texts', () => {
    expect(passages(text)).toEqual([['paragraphs', 'Un mot très important ici.']]);
    const [proof] = proofs(text);
    expect(proof!.text).toBe('Un mot très important ici.');
    expect(proof!.sourceSpan(7, 11)).toEqual({ start: 9, end: 13 });
    expect(proof!.replace(6, 8, ' ')).toBeNull();
  });

  test('is a pair of codes that a translation keeps', () => {
    const [segment] = segments(text);
    expect(segment!.content.filter((piece) => typeof piece !== 'string')).toMatchObject([
      { kind: 'syntax', role: 'open', markup: '==', deletable: false },
      { kind: 'syntax', role: 'close', markup: '==', deletable: false },
    ]);
    expect(segment!.atoms.map(({ start, end }) => end - start).reduce((a, b) => a + b)).toBe(text.length);
  });
});

describe('an inline note', () => {
  const text = 'Un mot^[Une note, avec accent.] ici.';

  test('is a passage, a proof text and a unit of its own, and one code in its block', () => {
    expect(passages(text)).toEqual([
      ['paragraphs', 'Un mot ici.'],
      ['notes', 'Une note, avec accent.'],
    ]);
    expect(proofs(text).map((proof) => [proof.account, proof.text])).toEqual([
      ['paragraphs', 'Un mot ici.'],
      ['notes', 'Une note, avec accent.'],
    ]);
    expect(tagged(text)).toEqual([
      ['paragraph', 'Un mot{1/} ici.'],
      ['note', 'Une note, avec accent.'],
    ]);
    expect(segments(text)[0]!.content[1]).toMatchObject({ kind: 'note', deletable: false });
  });
});

describe('a container', () => {
  test('is walked into: its paragraphs are paragraphs, those of a quotation quoted', () => {
    const article = siteArticle('Un mot.');
    const accountIn = (kind: 'callout' | 'quotation') =>
      passagesOf(inContainer(article, kind)).map(({ account }) => account);
    expect(accountIn('callout')).toEqual(['paragraphs']);
    expect(accountIn('quotation')).toEqual(['quotations']);
  });
});

describe('accents that stand after their letters', () => {
  const composed =
    'À bientôt! Il est resté: c’est l’été; il a été. Où vas-tu? Voilà! Le cœur des écoliers et peut être déjà?';

  test('hide no fault: each is found at the same letters, and mended in the form of the text', () => {
    const decomposed = composed.normalize('NFD');
    const [here, there] = [composed, decomposed].map((text) => {
      const article = readArticle(text, { from: 'markdown', language: 'fr' });
      const findings = checkArticle(article);
      return { findings, fixed: applyFixes(text, findings).text };
    });
    expect(there!.findings.map(({ rule }) => rule)).toEqual(here!.findings.map(({ rule }) => rule));
    expect(here!.findings.length).toBeGreaterThan(5);
    expect(there!.fixed).toBe(here!.fixed.normalize('NFD'));
    expect(there!.fixed).not.toBe(decomposed);
  });
});
