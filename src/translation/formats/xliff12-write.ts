/** Writes segments as XLIFF 1.2. */

import type { CodeKind } from '../../core/prose/atoms.ts';
import { type Attributes, block, flow, writeXml, type Xml } from '../../core/xml.ts';
import type { Match, SegmentEntry, SegmentsFile, State, UnitKind } from '../bitext.ts';
import { type Code, type CodeRef, type Content, sameContent } from '../content.ts';
import { factsOf, placeOf } from './facts.ts';
import type { WriteOptions } from './format.ts';
import { laidOut, nestedPairs, type Piece, wholePairs } from './pairs.ts';
import { refuseUnwritable, showable } from './unwritable.ts';

/** Bytes depend on the segments alone: no date, and no version of this program. */
export function writeXliff12(files: readonly SegmentsFile[], options: WriteOptions): string {
  refuseUnwritable(files);
  const root = { version: '1.2', xmlns: 'urn:oasis:names:tc:xliff:document:1.2' };
  return writeXml(
    block(
      'xliff',
      root,
      files.map((file) => fileElement(file, options)),
    ),
  );
}

function fileElement(file: SegmentsFile, options: WriteOptions): Xml {
  const attributes = {
    original: file.original,
    'source-language': file.sourceLanguage,
    'target-language': file.targetLanguage,
    // The strict schema knows no Markdown, and lets names of one's own begin with x-.
    datatype: 'x-markdown',
    'tool-id': 'article',
  };
  const skeleton = block('skl', {}, [block('external-file', { href: file.original })]);
  const tool = block('tool', { 'tool-id': 'article', 'tool-name': 'article' });
  const facts = factsOf(file).map(([name, value]) => flow('note', { from: `article:${name}` }, value));
  const units = file.by === 'block' ? transUnits(file.entries, options) : groups(file.entries, options);
  return block('file', attributes, [
    block('header', {}, [skeleton, tool, ...facts]),
    block('body', {}, units),
  ]);
}

/** One for the segments of each block, in document order: what stands inside one of them (a title, an alternative) stays between them. */
function groups(entries: readonly SegmentEntry[], options: WriteOptions): Xml[] {
  const ends = new Map(entries.map(({ unit }, index) => [unit, index + 1]));
  const units: Xml[] = [];
  for (let at = 0; at < entries.length; ) {
    const { unit: id, kind } = entries[at]!;
    const end = ends.get(id)!;
    units.push(block('group', { id, restype: restypes[kind] }, transUnits(entries.slice(at, end), options)));
    at = end;
  }
  return units;
}

/** The strict schema's own names where it has one. */
const restypes: Readonly<Record<UnitKind, string>> = {
  heading: 'heading',
  paragraph: 'x-paragraph',
  'list-item': 'listitem',
  quotation: 'x-quotation',
  'table-cell': 'cell',
  caption: 'caption',
  note: 'fn',
  'image-alternative': 'x-image-alternative',
  'link-title': 'x-link-title',
  'front-matter': 'x-front-matter',
  html: 'x-html',
  comment: 'x-comment',
};

function transUnits(entries: readonly SegmentEntry[], { client }: WriteOptions): Xml[] {
  return entries.map((entry) => {
    const { id, source, state, matches } = entry;
    const empty = entry.target === null || entry.target.length === 0;
    const target = client === 'omegat' && empty ? source : entry.target;
    const codes = codesOf(source);
    const content = [flow('source', {}, ...inline(source, codes))];
    if (target !== null) {
      // `needs-translation` is read as translated when the target differs: OmegaT leaves the word as it was.
      const name = state === 'initial' && !sameContent(source, target) ? 'new' : stateNames[state];
      content.push(flow('target', { state: name }, ...inline(target, codes)));
    }
    content.push(...matches.map(alternative), flow('note', { from: 'article' }, placeOf(entry)));
    const approved = target !== null && (state === 'reviewed' || state === 'final') ? 'yes' : null;
    return block('trans-unit', { id, approved, 'xml:space': 'preserve' }, content);
  });
}

const stateNames: Readonly<Record<State, string>> = {
  initial: 'needs-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};

function alternative({ score, origin, source, target }: Match): Xml {
  // The codes of a memory are known by number only.
  const none = new Map<string, Code>();
  return block('alt-trans', { 'match-quality': `${score}%`, origin, 'xml:space': 'preserve' }, [
    flow('source', {}, ...inline(source, none)),
    flow('target', {}, ...inline(target, none)),
  ]);
}

/** The codes of a source by number and role, for what a target's codes are shown as. */
function codesOf(source: Content<Code>): ReadonlyMap<string, Code> {
  return new Map(source.flatMap((piece) => (typeof piece === 'string' ? [] : [[keyOf(piece), piece]])));
}

function keyOf({ id, role }: CodeRef): string {
  return `${role} ${id}`;
}

function inline(content: Content<CodeRef>, codes: ReadonlyMap<string, Code>): (Xml | string)[] {
  const whole = wholePairs(content);
  const shown = (piece: Piece<CodeRef>): Xml | string => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'mark') return mark(piece.code, codes, whole.has(piece.code.id));
    const [open, close] = [codes.get(keyOf(piece.open)), codes.get(keyOf(piece.close))];
    const attributes = {
      id: String(piece.open.id),
      ctype: open && typeOf(open, delimiterTypes),
      'equiv-text': open && close && showable(`${open.markup}…${close.markup}`),
    };
    return flow('g', attributes, ...piece.inside.map(shown));
  };
  return laidOut(content, nestedPairs(content)).map(shown);
}

/** A single code, or half of a pair that is no element: its other half may stand in another segment. */
function mark(ref: CodeRef, codes: ReadonlyMap<string, Code>, isWhole: boolean): Xml {
  const { id, role } = ref;
  const code = codes.get(keyOf(ref));
  // The schema wants a bx with that rid for each ex with a rid: a half alone has none.
  const attributes: Attributes = {
    id: String(id),
    rid: role !== 'single' && isWhole ? String(id) : null,
    ctype:
      role === 'close' ? null : code && typeOf(code, role === 'open' ? delimiterTypes : placeholderTypes),
    'equiv-text': code && showable(code.markup),
  };
  return flow({ single: 'x', open: 'bx', close: 'ex' }[role], attributes);
}

type CodeTypes = Readonly<Partial<Record<CodeKind, string>>>;

/** The strict schema's own types where it has one; it has others for pairs than for singles. */
const delimiterTypes: CodeTypes = { emphasis: 'italic', strong: 'bold', link: 'link' };
const placeholderTypes: CodeTypes = { image: 'image', break: 'lb' };

function typeOf({ kind }: Code, types: CodeTypes): string {
  return types[kind] ?? `x-md-${kind}`;
}
