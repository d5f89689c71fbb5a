/** The fixes of spaces and characters: laws over generated French, what profiles change, and an article with many faults. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { readArticle, stats } from '../../src/index.ts';
import { characters } from '../../src/rules/characters/index.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { applyFixes } from '../../src/rules/fix.ts';
import { profiles } from '../../src/rules/profiles.ts';
import { spaces } from '../../src/rules/spaces/index.ts';
import { root } from '../fixtures.ts';

const rules = [...spaces, ...characters];

function read(text: string) {
  return readArticle(text, { name: 'law.md', from: 'markdown', language: 'fr' });
}

function fixOnce(text: string, profile: string): string {
  return applyFixes(text, checkArticle(read(text), { rules, profile: profiles.get(profile) })).text;
}

/** Edits that stand on the same characters wait for the next round; there is none after the third. */
function fix(text: string, profile = 'fr-FR'): string {
  return fixOnce(fixOnce(fixOnce(text, profile), profile), profile);
}

function shapeOf(node: Nodes): unknown {
  return 'children' in node ? [node.type, node.children.map(shapeOf)] : node.type;
}

const piece = fc.constantFrom(
  ...[
    'mot',
    'L’été',
    "d'",
    'coeur',
    'Etat',
    'A la',
    'Mr Dupont',
    'n°',
    'nº 5',
    '65.000 euros',
    '12',
    '1ère',
    '14h30',
  ],
  ...[
    '10%',
    '5 Kg',
    'le 1 janvier',
    'en Mars 2020',
    'etc...',
    '...',
    '…',
    ' - ',
    ' – ',
    '—',
    ',,',
    '!!',
    '?',
    '!',
    ';',
    ':',
  ],
  ...[
    '«',
    '»',
    '« ',
    ' »',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '( ',
    ' )',
    '[',
    ']',
    '.',
    ' .',
    ' ,',
    ' ',
    '  ',
    '\u00a0',
    '\u202f',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '`code`',
    '[lien](https://exemple.fr)',
    '![i](j)',
    '<b>',
    '</b>',
    '&nbsp;',
    '&laquo;',
    '\\',
    '$x$',
  ],
  ...[
    '\n',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n# ',
    '\n1. ',
    '|',
    'https://exemple.fr/?a=1;b',
    're:Invent',
    ':smile:',
    '-',
    '+',
    '#',
  ],
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe.each(['fr-FR', 'fr-CA', 'web'])('in the profile %s, a fix', (profile) => {
  test('leaves nothing to fix', () => {
    fc.assert(
      fc.property(text, (source) => {
        const fixed = fix(source, profile);
        expect(fixOnce(fixed, profile)).toBe(fixed);
      }),
    );
  });

  test('changes no count of words', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(stats(read(fix(source, profile))).words).toEqual(stats(read(source)).words);
      }),
    );
  });

  test('changes no node of the tree', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(shapeOf(read(fix(source, profile)).tree)).toEqual(shapeOf(read(source).tree));
      }),
    );
  });
});

describe('profiles', () => {
  const sentence = 'Oui! Non ? Ceci: «cela» à 10%, soit 65.000 euros.\n';

  test.each([
    ['fr-FR', 'Oui\u202f! Non\u202f? Ceci\u00a0: «\u00a0cela\u00a0» à 10\u00a0%, soit 65\u202f000 euros.\n'],
    ['fr-BE', 'Oui\u202f! Non\u202f? Ceci\u00a0: «\u00a0cela\u00a0» à 10\u00a0%, soit 65\u202f000 euros.\n'],
    ['fr-CA', 'Oui! Non? Ceci\u00a0: «\u00a0cela\u00a0» à 10\u00a0%, soit 65\u00a0000 euros.\n'],
    ['fr-CH', 'Oui\u202f! Non\u202f? Ceci\u202f: «\u202fcela\u202f» à 10\u00a0%, soit 65\u202f000 euros.\n'],
    ['web', 'Oui\u00a0! Non\u00a0? Ceci\u00a0: «\u00a0cela\u00a0» à 10\u00a0%, soit 65\u00a0000 euros.\n'],
  ])('%s spaces as its table says', (profile, spaced) => {
    expect(fix(sentence, profile)).toBe(spaced);
  });

  test('fr-FR takes both no-break spaces as right, web only U+00A0', () => {
    const found = (profile: string) =>
      checkArticle(read('Oui\u202f! Non\u00a0? Ceci\u202f: cela.\n'), {
        rules,
        profile: profiles.get(profile),
      });
    expect(found('fr-FR')).toEqual([]);
    expect(found('web').map(({ rule, count }) => [rule, count])).toEqual([
      ['breaking-space-before-signs', 2],
    ]);
  });
});

describe('an article with many faults', () => {
  const fixture = (name: string) => readFileSync(join(root, 'fixtures/check', name), 'utf8');
  const withLineEnds = (text: string, lineEnd: string) => text.replaceAll('\n', lineEnd);

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('becomes its mended twin, with %s', (_, lineEnd) => {
    const text = withLineEnds(fixture('typographie.fr.md'), lineEnd);
    expect(fix(text)).toBe(withLineEnds(fixture('typographie.fixed.fr.md'), lineEnd));
  });

  test('has a fault of almost every rule', () => {
    const found = new Set(
      checkArticle(read(fixture('typographie.fr.md')), { rules }).map(({ rule }) => rule),
    );
    const others = rules.map(({ name }) => name).filter((name) => !found.has(name));
    expect(others).toEqual([
      'space-around-dashes',
      'breaking-space-in-numbers',
      'missing-space',
      'signs-at-line-starts',
      'repeated-signs',
      'hyphen-for-dash',
      'ranges',
      'abbreviations',
      'capitals',
      'mathematical-signs',
      'unpaired-marks',
      'joined-letters',
    ]);
  });
});
