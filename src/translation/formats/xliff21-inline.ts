/** Writes the inline codes of one XLIFF 2.1 unit, where ids are unique per unit and pairs may span segments. */

import type { CodeKind } from '../../core/prose/atoms.ts';
import { type Attributes, flow, type Xml } from '../../core/xml.ts';
import type { SegmentEntry } from '../bitext.ts';
import type { Code, CodeRef, Content } from '../content.ts';
import { laidOut, nestedPairs, type Piece } from './pairs.ts';
import { showable } from './unwritable.ts';

type Inline = readonly (Xml | string)[];

interface UnitInlines {
  /** What `originalData` holds: each markup once. */
  readonly data: readonly Xml[];
  /** By segment. */
  readonly sources: readonly Inline[];
  readonly targets: readonly (Inline | null)[];
}

/** A code with what it is called in the unit. */
interface UnitCode extends CodeRef {
  /** `2-1`: code 1 of segment 2. */
  readonly own: string;
  /** Shared by both halves of a pair: what the half that opens it is called. */
  readonly label: string;
  /** Undefined for one that the source does not have. */
  readonly code: Code | undefined;
}

export function unitInlines(
  entries: readonly SegmentEntry[],
  targets: readonly (Content<CodeRef> | null)[],
): UnitInlines {
  const label = labelsOf(entries);
  const named = entries.map(({ source }, index) => withLabels(source, source, index, label));
  const namedTargets = targets.map(
    (target, index) => target && withLabels(target, entries[index]!.source, index, label),
  );
  const data = new Map<string, string>();
  const write = (all: readonly (Content<UnitCode> | null)[]) => {
    const linked = linkedLabels(all);
    return all.map((content, index) => {
      // A pair is the same element in source and target (Schematron of the core, K6T).
      const nested = nestedPairs(named[index]!);
      const target = namedTargets[index];
      const inTarget = target ? nestedPairs(target) : nested;
      const both = new Set([...nested].filter((id) => inTarget.has(id)));
      return content && laidOut(content, both).map((piece) => shown(piece, linked, data));
    });
  };
  const sources = write(named);
  const written = write(namedTargets);
  return {
    sources: sources.map((content) => content!),
    targets: written,
    data: [...data].map(([markup, id]) => flow('data', { id }, showable(markup))),
  };
}

/** The labels of the pairs that span segments, by `Code.pair`. */
function labelsOf(entries: readonly SegmentEntry[]): ReadonlyMap<number, string> {
  const opened = entries.flatMap(({ source }, index) =>
    source.flatMap((piece): [number, string][] =>
      typeof piece !== 'string' && piece.role === 'open' && piece.isolated
        ? [[piece.pair, `${index + 1}-${piece.id}`]]
        : [],
    ),
  );
  return new Map(opened);
}

/** A code that stands twice gets a new name the second time, so that ids stay unique; whoever merges refuses it. */
function withLabels(
  content: Content<CodeRef>,
  source: Content<Code>,
  index: number,
  spanning: ReadonlyMap<number, string>,
): Content<UnitCode> {
  const codes = new Map(
    source.flatMap((piece) =>
      typeof piece === 'string' ? [] : [[`${piece.role} ${piece.id}`, piece] as const],
    ),
  );
  const seen = new Map<string, number>();
  return content.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { id, role } = piece;
    const code = codes.get(`${role} ${id}`);
    const times = (seen.get(`${role} ${id}`) ?? 0) + 1;
    seen.set(`${role} ${id}`, times);
    const own = `${index + 1}-${id}${times === 1 ? '' : `-${times}`}`;
    const label = (code?.isolated && times === 1 ? spanning.get(code.pair) : undefined) ?? own;
    return { id, role, own, label, code };
  });
}

/** The labels that are opened once and then closed once, over all segments. */
function linkedLabels(all: readonly (Content<UnitCode> | null)[]): ReadonlySet<string> {
  const roles = new Map<string, string>();
  for (const piece of all.flatMap((content) => content ?? [])) {
    if (typeof piece !== 'string') roles.set(piece.label, `${roles.get(piece.label) ?? ''} ${piece.role}`);
  }
  return new Set([...roles].filter(([, order]) => order === ' open close').map(([label]) => label));
}

function shown(piece: Piece<UnitCode>, linked: ReadonlySet<string>, data: Map<string, string>): Xml | string {
  if (typeof piece === 'string') return piece;
  if (piece.kind === 'pair') {
    const { label, code } = piece.open;
    const ends = { dataRefEnd: dataOf(piece.close.code, data), dataRefStart: dataOf(code, data) };
    const inside = piece.inside.map((child) => shown(child, linked, data));
    return flow('pc', { id: label, ...typeOf(code), ...ends }, ...inside);
  }
  const { role, own, label, code } = piece.code;
  const dataRef = dataOf(code, data);
  if (role === 'single') {
    const { text, markup } = code ?? {};
    return flow('ph', {
      id: label,
      ...typeOf(code),
      dataRef,
      equiv: text && showable(text),
      disp: markup && showable(markup),
    });
  }
  // Section 4.7.2.3.1: a half whose other half is not in the unit is isolated, and an end code then has an id of its own.
  const isolated = linked.has(label) ? null : 'yes';
  if (role === 'open') return flow('sc', { id: label, isolated, ...typeOf(code), dataRef });
  const name = isolated ? { id: own, isolated } : { startRef: label };
  return flow('ec', { ...name, ...typeOf(code), dataRef });
}

/** The id of its markup in `originalData`. */
function dataOf(code: Code | undefined, data: Map<string, string>): string | null {
  if (code === undefined) return null;
  const known = data.get(code.markup) ?? `d${data.size + 1}`;
  data.set(code.markup, known);
  return known;
}

/** What kind of code it is, and what a translator may do with it: whoever merges refuses copies. */
function typeOf(code: Code | undefined): Attributes {
  if (code === undefined) return {};
  const [type, subType] = types[code.kind];
  return { type, subType, canCopy: 'no', canDelete: code.deletable ? null : 'no' };
}

/** XLIFF 2.1, sections 4.3.1.37 and 4.3.1.39: types are given, subtypes of one's own have a prefix. */
const types: Readonly<Record<CodeKind, readonly [type: string, subType: string | null]>> = {
  emphasis: ['fmt', 'xlf:i'],
  strong: ['fmt', 'xlf:b'],
  strikethrough: ['fmt', 'article:strikethrough'],
  link: ['link', null],
  code: ['other', 'article:code'],
  image: ['image', null],
  break: ['fmt', 'xlf:lb'],
  note: ['other', 'article:note'],
  html: ['other', 'article:html'],
  escape: ['other', 'article:escape'],
  url: ['link', 'article:url'],
  formula: ['other', 'article:formula'],
  syntax: ['other', 'article:syntax'],
  protected: ['other', 'article:protected'],
};
