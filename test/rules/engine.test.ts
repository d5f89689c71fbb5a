/** What stands around the rules: suppressions, severities, budgets, fixes to a fixed point. */

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/index.ts';
import { type CheckOptions, checkArticle } from '../../src/rules/check-article.ts';
import { fixArticle, shapeOf } from '../../src/rules/fix-article.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

const read = (text: string) => readArticle(text, { name: 'a.md', from: 'markdown', language: 'fr' });
const doubled = rules.get('doubled-spaces');

/** `rule@line` of each finding. */
function found(text: string, options: CheckOptions = { rules: [doubled] }): string[] {
  const lines = (at: number) => text.slice(0, at).split('\n').length;
  return checkArticle(read(text), options).map(({ rule, span }) => `${rule}@${lines(span.start)}`);
}

describe('a suppression', () => {
  test.each([
    [
      'of the next block',
      '<!-- article-ignore doubled-spaces -->\nUn  deux.\n\nTrois  quatre.\n',
      ['doubled-spaces@4'],
    ],
    [
      'of the next block, a comment between',
      '<!-- article-ignore doubled-spaces -->\n<!-- note -->\n\nUn  deux.\n',
      [],
    ],
    [
      'of the block that it stands in',
      'Un  deux. <!-- article-ignore doubled-spaces -->\n\nUn  deux.\n',
      ['doubled-spaces@3'],
    ],
    [
      'inside a list',
      '- a\n\n  <!-- article-ignore doubled-spaces -->\n\n  Un  deux.\n- Un  deux.\n',
      ['doubled-spaces@6'],
    ],
    ['of every rule', '<!-- article-ignore -->\nUn  deux.\n', []],
    ['with a reason', '<!-- article-ignore doubled-spaces -- a poem -->\nUn  deux.\n', []],
    ['of several rules', '<!-- article-ignore budget, doubled-spaces -->\nUn  deux.\n', []],
    [
      'from here to there',
      '<!-- article-off doubled-spaces -->\n\nUn  deux.\n\n<!-- article-on doubled-spaces -->\n\nUn  deux.\n',
      ['doubled-spaces@7'],
    ],
    ['from here on', 'Un  deux.\n\n<!-- article-off -->\n\nUn  deux.\n', ['doubled-spaces@1']],
    [
      'on for everything',
      '<!-- article-off doubled-spaces -->\n\nUn  deux.\n\n<!-- article-on -->\n\nUn  deux.\n',
      ['doubled-spaces@7'],
    ],
    ['of nothing that is there', '<!-- article-ignore doubled-spaces -->\nUn deux.\n', ['suppression@1']],
    ['that ends what never began', 'Un deux.\n\n<!-- article-on doubled-spaces -->\n', ['suppression@3']],
    ['of a rule that is none', '<!-- article-ignore double-space -->\nUn deux.\n', ['suppression@1']],
    [
      'with a word that is none',
      '<!-- article-ignored doubled-spaces -->\nUn  deux.\n',
      ['suppression@1', 'doubled-spaces@2'],
    ],
    ['shown as code', '`<!-- article-ignore doubled-spaces -->` un  deux.\n', ['doubled-spaces@1']],
    ['of a rule that does not run', '<!-- article-ignore budget -->\nUn deux.\n', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('names the rule that was meant', () => {
    const [finding] = checkArticle(read('<!-- article-ignore double-space -->\nUn deux.\n'), {});
    expect(finding?.message).toContain('did you mean doubled-spaces?');
  });

  test('hides the places of a summary one by one', () => {
    const summarising: Rule = { ...doubled, summarise: (count) => `${count} places` };
    const text = 'Un  deux.\n\n<!-- article-ignore doubled-spaces -->\nUn  deux.\n\nUn  deux.\n';
    expect(checkArticle(read(text), { rules: [summarising] })).toMatchObject([
      { message: '2 places', count: 2 },
    ]);
  });
});

describe('a severity', () => {
  test('of a configuration stands over that of the rule', () => {
    const options: CheckOptions = { rules: [doubled], severities: { 'doubled-spaces': 'info' } };
    expect(checkArticle(read('Un  deux.\n'), options)).toMatchObject([{ severity: 'info' }]);
  });

  test('off runs nothing', () => {
    expect(found('Un  deux.\n', { severities: { 'doubled-spaces': 'off' } })).not.toContain(
      'doubled-spaces@1',
    );
  });
});

const parts =
  '# Titre\n\nUn deux trois.\n\n## Les jeux\n\nQuatre cinq six sept.\n\n### Dedans\n\nHuit neuf.\n';

describe('a budget', () => {
  const budgetsOf = (options: CheckOptions) =>
    checkArticle(read(parts), { rules: [], ...options }).map(({ message, budget }) => [message, budget]);

  test.each([
    [{ maxWords: 12 }, '13 words, at most 12 allowed', { name: 'maxWords', figure: 13, limit: 12 }],
    [{ minWords: 14 }, '13 words, at least 14 allowed', { name: 'minWords', figure: 13, limit: 14 }],
    [{ maxSignes: 10 }, '64 signes, at most 10 allowed', { name: 'maxSignes', figure: 64, limit: 10 }],
    [
      { maxReadingMinutes: 0.04 },
      '0.1 minutes of reading, at most 0.04 allowed',
      { name: 'maxReadingMinutes', figure: 0.1, limit: 0.04 },
    ],
    [
      { maxReadingMinutes: 0.01 },
      '0.1 minutes of reading, at most 0.01 allowed',
      { name: 'maxReadingMinutes', figure: 0.1, limit: 0.01 },
    ],
    [
      { maxSentenceWords: 3 },
      'a sentence of 4 words, at most 3 allowed',
      { name: 'maxSentenceWords', figure: 4, limit: 3 },
    ],
  ])('%j is said with figure and limit', (budgets, message, figure) => {
    expect(budgetsOf({ budgets })).toEqual([[message, figure]]);
  });

  test('that is met is silent', () => {
    expect(budgetsOf({ budgets: { maxWords: 13, minWords: 13, maxSentenceWords: 4 } })).toEqual([]);
  });

  test('of a section counts what stands in it, and is told at its heading', () => {
    const sections = { 'les jeux': { maxWords: 5 }, Ailleurs: { maxWords: 1 } };
    const [finding, ...others] = checkArticle(read(parts), { rules: [], sections });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ message: "6 words in 'les jeux', at most 5 allowed", severity: 'error' });
    expect(parts.slice(finding!.span.start, finding!.span.end)).toBe('## Les jeux');
  });

  test('of readability is in the scale of the language', () => {
    const hard = `${'Institutionnalisation incompréhensiblement administrative, '.repeat(20)}fin.\n`.repeat(
      8,
    );
    const findings = checkArticle(read(hard), { rules: [], budgets: { minReadability: 60 } });
    expect(findings).toMatchObject([{ budget: { name: 'minReadability', limit: 60 } }]);
  });
});

describe('fixes', () => {
  /** Puts `to` in place of the first `from` of each block. */
  const replacing = (name: string, from: string, to: string): Rule => ({
    ...doubled,
    name,
    *check({ texts }) {
      for (const { text, sourceSpan, replace } of texts) {
        const at = text.indexOf(from);
        if (at < 0) continue;
        yield {
          span: sourceSpan(at, at + from.length),
          message: name,
          fix: replace(at, at + from.length, to),
        };
      }
    },
  });
  const fixed = (text: string, rule: Rule) => fixArticle(read(text), { rules: [rule] }, read);

  test('go on until nothing is left', () => {
    const { article, findings, fixed: counts } = fixed('Un, a, a, a.\n', replacing('b', 'a', 'b'));
    expect(article.source.text).toBe('Un, b, b, b.\n');
    expect(findings).toEqual([]);
    expect(counts.get('b')).toBe(3);
  });

  test('of rules that never agree end', () => {
    const { article } = fixed('Un a.\n', replacing('a', 'a', 'aa'));
    expect(article.source.text).toMatch(/^Un a+\.\n$/u);
  });

  test('that would change the tree are left out, and the others made', () => {
    const rule = replacing('star', '+', '*');
    const { article, findings } = fixed('Un *deux+ trois.\n\nA + b.\n', rule);
    expect(article.source.text).toBe('Un *deux+ trois.\n\nA * b.\n');
    expect(findings).toMatchObject([{ edits: [] }]);
    expect(shapeOf(article.tree)).toBe('root(paragraph(text),paragraph(text))');
  });

  test('that would join two words are left out', () => {
    const { article } = fixed('Un ,deux.\n\nTrois , quatre.\n', replacing('comma', ' ,', ','));
    expect(article.source.text).toBe('Un ,deux.\n\nTrois, quatre.\n');
  });

  test('that part a word are made where they say by how many words, and so many it is', () => {
    const parting = (addsWords?: number): Rule => {
      const rule = replacing('unit', '5kg', '5 kg');
      return {
        ...rule,
        *check(context) {
          for (const fault of rule.check(context)) {
            yield addsWords === undefined ? fault : { ...fault, fix: { ...fault.fix!, addsWords } };
          }
        },
      };
    };
    expect(fixed('Un sac de 5kg.\n', parting(1)).article.source.text).toBe('Un sac de 5 kg.\n');
    for (const addsWords of [undefined, 2]) {
      expect(fixed('Un sac de 5kg.\n', parting(addsWords)).article.source.text).toBe('Un sac de 5kg.\n');
    }
  });
});

test('headings that an article does not mark, which reading recovers, are not judged', () => {
  const unmarked = readArticle('Conditionnement\n\nContenu\n\nBoîte\n\nUn sachet de graines.\n', {
    name: 'a.md',
    language: 'fr',
  });
  expect(unmarked.tree.children.filter(({ type }) => type === 'heading').length).toBeGreaterThan(1);
  expect(checkArticle(unmarked, { rules: [rules.get('empty-section'), rules.get('duplicate-ids')] })).toEqual(
    [],
  );
});
