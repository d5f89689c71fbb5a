/** PO is written as gettext has it, and read back. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SegmentsFile, TranslationFile } from '../../src/translation/bitext.ts';
import { offerOf } from '../../src/translation/formats/offer.ts';
import { toPlain } from '../../src/translation/formats/plain.ts';
import { po } from '../../src/translation/formats/po.ts';
import { articles, entry, file, refs } from './articles.ts';
import { refusal } from './refusals.ts';

test('what is written is read again: texts, states, articles and what goes for all of them', () => {
  fc.assert(
    fc.property(articles, (files) => {
      const read = po.read(po.write(files, {}), 'a.po');
      expect(read.map(withoutLines)).toEqual(files.map((one) => expected(one, files)));
    }),
  );
});

test('the same segments give the same text', () => {
  fc.assert(
    fc.property(articles, (files) => {
      expect(po.write(structuredClone(files), {})).toBe(po.write(files, {}));
    }),
  );
});

function withoutLines({ entries, ...rest }: TranslationFile) {
  return { ...rest, entries: new Set(entries.map(({ line: _, ...said }) => JSON.stringify(said))) };
}

/** A msgid is translated once, for all that say the same, and as far as anybody got. */
function expected(one: SegmentsFile, files: readonly SegmentsFile[]) {
  const { original, sourceLanguage, targetLanguage, protect, codes } = one;
  const ranks = ['untranslated', 'initial', 'translated', 'reviewed', 'final'];
  const entries = one.entries.map(({ source }) => {
    const msgid = toPlain(source, codes);
    const offers = files
      .flatMap(({ entries }) => entries.filter((other) => toPlain(other.source, codes) === msgid))
      .map(offerOf)
      .map((offer) => ({
        ...offer,
        rank: ranks.indexOf(offer.target === null ? 'untranslated' : offer.state),
      }));
    const best = offers.find(({ rank }) => rank === Math.max(...offers.map((other) => other.rank)))!;
    const msgstr = best.target === null ? '' : toPlain(best.target, codes);
    const breaks = (text: string) => [text.startsWith('\n'), text.endsWith('\n')].join();
    const sure = best.rank > 1 && breaks(msgid) === breaks(msgstr);
    return JSON.stringify({
      id: null,
      source: refs(source),
      target: best.target && refs(best.target),
      state: sure ? 'translated' : 'initial',
    });
  });
  return {
    original,
    sourceLanguage,
    targetLanguage,
    protect,
    codes,
    digest: null,
    entries: new Set(entries),
  };
}

const page = file({
  original: 'mon article.md',
  by: 'block',
  codes: 'markdown',
  protect: ['\\{\\{.*?\\}\\}'],
  entries: [
    entry({ id: 'b-title', kind: 'heading', line: 1, source: ['Les jeux'] }),
    entry({ id: 'b-one', path: ['Les jeux'], line: 3, source: ['Un **dé** "rond".'] }),
    entry({ id: 'b-again', kind: 'caption', path: ['Les jeux'], line: 9, source: ['Les jeux'] }),
    entry({
      id: 'b-like',
      path: ['Les jeux', 'Les dés'],
      line: 11,
      source: ['Deux dés.'],
      matches: [{ score: 80, origin: 'm.tmx', source: ['Trois "dés".'], target: ['Three dice.'] }],
    }),
    entry({
      id: 'b-same',
      line: 13,
      source: ['12'],
      matches: [{ score: 100, origin: 'm.tmx', source: ['12'], target: ['Twelve'] }],
    }),
  ],
});

test('a page of PO: no context, every place, what it is, fuzzy with its previous source', () => {
  expect(po.write([page], {})).toBe(`msgid ""
msgstr ""
"Project-Id-Version: mon article.md\\n"
"PO-Revision-Date: \\n"
"Last-Translator: \\n"
"Language-Team: \\n"
"Language: en\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Source-Language: fr\\n"
"X-Article-Files: [\\"mon article.md\\"]\\n"
"X-Article-Protect: [\\"\\\\\\\\{\\\\\\\\{.*?\\\\\\\\}\\\\\\\\}\\"]\\n"
"X-Article-Codes: markdown\\n"
"X-Article-By: block\\n"

#: \u2068mon article.md\u2069:1
#: \u2068mon article.md\u2069:9
#. heading | b-title
#. caption | Les jeux | b-again
msgid "Les jeux"
msgstr ""

#: \u2068mon article.md\u2069:3
#. paragraph | Les jeux | b-one
msgid "Un **dé** \\"rond\\"."
msgstr ""

#: \u2068mon article.md\u2069:11
#. paragraph | Les jeux > Les dés | b-like
#, fuzzy
#| msgid "Trois \\"dés\\"."
msgid "Deux dés."
msgstr "Three dice."

#: \u2068mon article.md\u2069:13
#. paragraph | b-same
msgid "12"
msgstr "Twelve"
`);
});

test('of several translations of a text the one that got furthest is taken', () => {
  const once = (original: string, target: string | null, state: 'translated' | 'reviewed') =>
    file({
      original,
      entries: [entry({ id: 'b', source: ['x'], target: target === null ? null : [target], state })],
    });
  const files = [
    once('a.md', null, 'translated'),
    once('b.md', 'one', 'translated'),
    once('c.md', 'two', 'reviewed'),
  ];
  for (const order of [files, files.toReversed()]) {
    const read = po.read(po.write(order, {}), 'a.po');
    expect(read.map(({ entries }) => entries[0]!.target)).toEqual([['two'], ['two'], ['two']]);
  }
});

test('without a target language it is a template', () => {
  const template = po.write([file({ targetLanguage: null, entries: [] })], {});
  expect(template).toContain('"Language: \\n"');
  expect(po.read(template, 'a.pot')).toMatchObject([{ original: 'article.md', targetLanguage: null }]);
});

test('every entry knows its line, with CRLF too', () => {
  const written = po.write([page], {});
  const lines = written.split('\n');
  for (const text of [written, written.replaceAll('\n', '\r\n')]) {
    const [read] = po.read(text, 'a.po');
    const found = read!.entries.map(({ line }) => lines[line - 1]);
    expect(found).toEqual([
      'msgid "Les jeux"',
      'msgid "Un **dé** \\"rond\\"."',
      'msgid "Deux dés."',
      'msgid "12"',
    ]);
  }
});

/** An entry as people and tools write them. */
const by = (text: string) => po.read(`msgid ""\nmsgstr "Language: pt_BR\\n"\n\n${text}`, 'a.po');

test('obsolete entries are left out, and their flags with them', () => {
  const [read] = by('#, fuzzy\n#~ msgid "vieux"\n#~ msgstr "old"\n\n#: a.md:3\nmsgid "neuf"\nmsgstr "new"\n');
  expect(read).toMatchObject({ original: 'a.md', targetLanguage: 'pt-BR', codes: 'markdown' });
  expect(read!.entries).toEqual([
    { id: null, source: ['neuf'], target: ['new'], state: 'translated', line: 9 },
  ]);
});

test('a text of several articles is in each of them, one without a place in all', () => {
  const read = by(
    '#: a.md:3 b.md:4\nmsgid "x"\nmsgstr ""\n#: b.md:9\nmsgid "y"\nmsgstr ""\nmsgid "z"\nmsgstr ""\n',
  );
  expect(read.map(({ original, entries }) => [original, entries.flatMap(({ source }) => source)])).toEqual([
    ['a.md', ['x', 'z']],
    ['b.md', ['x', 'y', 'z']],
  ]);
});

test('articles come in the order in which they were written', () => {
  const one = (original: string, text: string) =>
    file({ original, entries: [entry({ id: 'b', source: [text] })] });
  const read = po.read(po.write([one('a.md', 'x'), one('b.md', 'y'), one('c.md', 'x')], {}), 'a.po');
  expect(read.map(({ original }) => original)).toEqual(['a.md', 'b.md', 'c.md']);
});

test('context and flags of others are tolerated, and texts over several lines joined', () => {
  const [read] = by('#, no-wrap, fuzzy\nmsgctxt "b-1"\nmsgid ""\n"un "\n"deux\\v\\\\n"\nmsgstr "one"\n');
  expect(read!.original).toBe(null);
  expect(read!.entries).toEqual([
    { id: null, source: ['un deux\v\\n'], target: ['one'], state: 'initial', line: 5 },
  ]);
});

test.each([
  ['msgid "x"\nmsgstr "1"\n\nmsgid "x"\nmsgstr "2"\n', 'a.po:7: msgid "x" stands in line 4 already'],
  ['msgid "x"\nmsgid_plural "xs"\nmsgstr[0] ""\nmsgstr[1] ""\n', 'a.po:4: plural forms'],
  ['msgid "x"\nmsgid "y"\nmsgstr ""\n', 'a.po:4: no msgstr for msgid "x"'],
  ['msgid "x"\nmsgstr ""\nmsgstr ""\n', 'a.po:4: more than one msgstr'],
  ['msgid "il dit "oui""\nmsgstr ""\n', 'a.po:4: neither a comment nor a keyword'],
  ['msgid "x\nmsgstr ""\n', 'a.po:4: neither a comment nor a keyword'],
  ['msgid "\\303\\251"\nmsgstr ""\n', 'msgcat --no-escape'],
  ['msgid "a" msgstr "" msgid "b" msgstr ""\n', 'a.po:4: more than one entry here'],
  ['<html>\n', 'a.po:4: neither a comment nor a keyword'],
  ['msgid "a\0"\nmsgstr ""\n', 'a.po:4: a NUL character'],
])('%j is refused', (text, fault) => {
  expect(refusal(() => by(text))).toContain(fault);
});

test.each([
  ['"oui"\n', 'unreadable a.po:1: a text that belongs to no msgid'],
  ['msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n', 'msgconv --to-code=UTF-8 a.po'],
  [
    '# x\nmsgid ""\nmsgstr "X-Article-Files: a.md\\n"\n',
    'a.po:2: the header field X-Article-Files is no JSON',
  ],
])('a file that begins with %j is refused', (text, fault) => {
  expect(refusal(() => po.read(text, 'a.po'))).toContain(fault);
});

test('a line that no gettext writes is refused before it is looked at', () => {
  expect(refusal(() => by(`msgid "${'x'.repeat(1_000_001)}`))).toBe(
    'unreadable a.po:4: a line of 1000008 characters',
  );
});

test('a charset that nobody filled in is UTF-8', () => {
  const text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=CHARSET\\n"\n\nmsgid "x"\nmsgstr ""\n';
  expect(po.read(text, 'a.pot')[0]!.entries).toHaveLength(1);
});

test.each([
  [{ entries: [entry({ id: 'b', line: 7, source: [] })] }, 'a segment without text', 'article.md:7'],
  [{ entries: [entry({ id: 'b', source: ['a\u0004'] })] }, 'a NUL or EOT character', 'article.md:1'],
  [
    { original: 'a\nb', entries: [entry({ id: 'b', source: ['a'] })] },
    'a file name with a line break',
    'b:1',
  ],
])('PO cannot carry %j', (fields, fault, where) => {
  const said = refusal(() => po.write([file(fields)], {}));
  expect(said).toContain(`PO cannot carry ${fault}`);
  expect(said).toContain(where);
});

test('articles that do not agree need files of their own', () => {
  const files = [
    file({ original: 'a.md', entries: [] }),
    file({ original: 'b.md', codes: 'markdown', entries: [] }),
  ];
  expect(refusal(() => po.write(files, {}))).toBe(
    'usage : one PO file has one way of writing codes: a.md has tags, b.md has markdown\nWrite each article to a file of its own.',
  );
});
