/** Segments to write: every kind of code, nested, crossing and cut by a sentence end, with matches and states. */

import type { CodeKind } from '../../../src/core/prose/atoms.ts';
import type { Match, SegmentEntry, SegmentsFile, State } from '../../../src/translation/bitext.ts';
import type { Code, CodeRef, Content } from '../../../src/translation/content.ts';

export function open(id: number, kind: CodeKind = 'strong', markup = '**', more: Partial<Code> = {}): Code {
  return { id, role: 'open', kind, markup, text: '', pair: id, isolated: false, deletable: false, ...more };
}

export function close(id: number, kind: CodeKind = 'strong', markup = '**', more: Partial<Code> = {}): Code {
  return { ...open(id, kind, markup, more), role: 'close' };
}

export function single(id: number, kind: CodeKind, markup: string, text = '', deletable = false): Code {
  return { ...open(id, kind, markup), role: 'single', text, deletable };
}

export function ref(id: number, role: CodeRef['role']): CodeRef {
  return { id, role };
}

export function segment(
  id: string,
  source: Content<Code>,
  target: Content<CodeRef> | null = null,
  more: Partial<SegmentEntry> = {},
): SegmentEntry {
  return {
    id: `s-${id}`,
    unit: `b-${id}`,
    kind: 'paragraph',
    path: ['Voyages', 'Nevada'],
    line: 3,
    column: 1,
    span: { start: 10, end: 40 },
    source,
    target,
    state: target === null ? 'initial' : 'translated',
    matches: [],
    ...more,
  };
}

export function fileOf(entries: readonly SegmentEntry[], more: Partial<SegmentsFile> = {}): SegmentsFile {
  return {
    original: 'voyage.fr.md',
    sourceLanguage: 'fr-FR',
    targetLanguage: 'en',
    digest: 'sha256:0123abcd',
    protect: [],
    codes: 'tags',
    by: 'sentence',
    entries,
    ...more,
  };
}

const kinds: readonly (readonly [CodeKind, string, string])[] = [
  ['code', '`npm`', 'npm'],
  ['image', '![Un phare](phare.png)', 'Un phare'],
  ['break', '  \n', '\n'],
  ['note', '[^1]', '1'],
  ['html', '<br/>', ''],
  ['escape', '\\*', '*'],
  ['url', 'https://example.org/?a=1&b=2', 'https://example.org/?a=1&b=2'],
  ['protected', '{{ page.date }}', '{{ page.date }}'],
];

const fuzzy: Match = {
  score: 87,
  origin: 'mémoire "A" & B.tmx',
  source: ['Bonjour ', ref(1, 'open'), 'monde', ref(1, 'close'), '.'],
  target: ['Hello ', ref(1, 'open'), 'world', ref(1, 'close'), '.'],
};

function inState(state: State): SegmentEntry {
  return segment(state, [`Un état : ${state}.`], [`A state: ${state}.`], { state });
}

/** A strong passage over a sentence end: one half in each segment of one unit. */
const cut = { pair: 1, isolated: true };

const entries: readonly SegmentEntry[] = [
  segment('title', ['Une journée à Las Vegas'], null, { kind: 'heading', path: [], line: 1 }),
  segment('plain', ['Rien & <tout> "ici" ]]> \u00a0!\u{1f30d}\r\n\tfin ']),
  segment(
    'nested',
    [open(1), 'très ', open(2, 'emphasis', '*'), 'haut', close(2, 'emphasis', '*'), close(1), '.'],
    [open(2), 'very ', open(1), 'high', close(1), close(2), '.'],
  ),
  segment(
    'crossed',
    [open(1), 'un', open(2, 'link', '['), ' deux', close(1), ' trois', close(2, 'link', '](a.md)')],
    [open(1), 'one', open(2), ' two', close(2), close(1), ' three'],
  ),
  segment(
    'moved',
    [open(1), 'a', close(1), open(2), 'b', close(2)],
    [open(1), open(2), 'a', close(1), 'b', close(2)],
  ),
  segment('cut-1', ['Un ', open(1, 'strong', '**', cut), 'mot.'], ['A ', ref(1, 'open'), 'word.'], {
    unit: 'b-cut',
    kind: 'quotation',
    span: { start: 50, end: 60 },
  }),
  segment('cut-2', ['Deux', close(1, 'strong', '**', cut), ' et ', single(2, 'code', '`b`', 'b')], null, {
    unit: 'b-cut',
    kind: 'quotation',
    span: { start: 61, end: 80 },
  }),
  segment('half-1', ['Seul ', open(1, 'emphasis', '_', cut), 'là.'], null, { unit: 'b-half' }),
  segment('half-2', ['Ici', close(1, 'emphasis', '_', cut), '.'], ['Here', ref(1, 'close'), '.'], {
    unit: 'b-half',
  }),
  ...kinds.map(([kind, markup, text], index) =>
    segment(kind, ['Voir ', single(1, kind, markup, text, kind === 'escape'), '.'], null, {
      kind: index % 2 === 0 ? 'list-item' : 'table-cell',
      line: 20 + index,
    }),
  ),
  segment('struck', [open(1, 'strikethrough', '~~'), 'non', close(1, 'strikethrough', '~~')]),
  segment('raw', [open(1, 'html', '<b>'), 'gras', close(1, 'html', '</b>')], null, { kind: 'html' }),
  segment('match', ['Bonjour ', open(1), 'le monde', close(1), '.'], null, {
    matches: [fuzzy, { ...fuzzy, score: 101 }],
  }),
  inState('translated'),
  inState('reviewed'),
  inState('final'),
  segment('same', ['Las Vegas'], ['Las Vegas'], { state: 'initial' }),
  segment('empty', ['Vide'], [], { state: 'initial' }),
  segment('unsure', ['Bonjour'], ['Hello?'], { state: 'initial' }),
];

export const samples: Readonly<Record<string, readonly SegmentsFile[]>> = {
  everything: [fileOf(entries, { protect: ['\\{%.*?%\\}', 'a & "b" < c'] })],
  blocks: [
    fileOf(
      entries.filter(({ unit, id }) => unit === id.replace('s-', 'b-')),
      { by: 'block' },
    ),
  ],
  untranslated: [fileOf([segment('one', ['Un.'])], { targetLanguage: null })],
  several: [
    fileOf([segment('one', ['Un.'], ['One.'])]),
    fileOf([segment('one', ['Un.'], ['One!'])], {
      original: 'autre.fr.md',
      digest: 'sha256:9',
      codes: 'markdown',
    }),
  ],
  nothing: [fileOf([])],
};
