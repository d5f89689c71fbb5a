/** Writes segments as XLIFF 2.1. */

import { usageError } from '../../core/errors.ts';
import { block, flow, writeXml, type Xml } from '../../core/xml.ts';
import type { Match, SegmentEntry, SegmentsFile } from '../bitext.ts';
import type { CodeRef, Content } from '../content.ts';
import { factsOf, placeOf } from './facts.ts';
import type { WriteOptions } from './format.ts';
import { laidOut, nestedPairs, type Piece } from './pairs.ts';
import { refuseUnwritable } from './unwritable.ts';
import { unitInlines } from './xliff21-inline.ts';

/** Bytes depend on the segments alone: no date, and no version of this program. */
export function writeXliff21(files: readonly SegmentsFile[], options: WriteOptions): string {
  refuseUnwritable(files);
  const units = files.map(({ entries }) => unitsOf(entries, options));
  const hasTarget = units.some((all) => all.some(({ targets }) => targets.some((target) => target !== null)));
  const hasMatch = files.some(({ entries }) => entries.some(({ matches }) => matches.length > 0));
  const attributes = {
    version: '2.1',
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mtc': hasMatch ? 'urn:oasis:names:tc:xliff:matches:2.0' : null,
    srcLang: oneLanguage(files.map(({ sourceLanguage }) => sourceLanguage)),
    trgLang: oneLanguage(files.map(({ targetLanguage }) => targetLanguage)),
  };
  // Section 4.3.1.1: trgLang is required when there are targets.
  if (hasTarget && attributes.trgLang === null)
    throw usageError('XLIFF 2.1 needs a target language for its targets', name);
  const elements = files.map((file, index) => fileElement(file, index, units[index]!));
  return writeXml(block('xliff', attributes, elements));
}

const name = 'Name it: --target-language en.';

/** A document has one source and one target language. */
function oneLanguage(languages: readonly (string | null)[]): string | null {
  const [language = null, ...others] = new Set(languages);
  if (others.length === 0) return language;
  const all = [language, ...others].map((found) => found ?? 'none').join(', ');
  throw usageError(
    `an XLIFF 2.1 file has one source and one target language, not ${all}`,
    'Write one file for each.',
  );
}

interface Unit {
  readonly id: string;
  readonly entries: readonly SegmentEntry[];
  readonly targets: readonly (Content<CodeRef> | null)[];
}

function unitsOf(entries: readonly SegmentEntry[], { client }: WriteOptions): Unit[] {
  const units = new Map<string, SegmentEntry[]>();
  for (const entry of entries) {
    const known = units.get(entry.unit);
    if (known) known.push(entry);
    else units.set(entry.unit, [entry]);
  }
  return [...units].map(([id, segments]) => ({
    id,
    entries: segments,
    targets: segments.map(({ source, target }) =>
      client === 'omegat' && (target === null || target.length === 0) ? source : target,
    ),
  }));
}

function fileElement(file: SegmentsFile, index: number, units: readonly Unit[]): Xml {
  const facts = factsOf(file).map(([name, value]) => flow('note', { category: `article:${name}` }, value));
  return block('file', { id: `f${index + 1}`, original: file.original }, [
    block('skeleton', { href: file.original }),
    block('notes', {}, facts),
    // A file needs a unit or a group; an article without text has an empty one.
    ...(units.length === 0 ? [block('group', { id: 'empty' })] : units.map(unitElement)),
  ]);
}

function unitElement({ id, entries, targets }: Unit): Xml {
  const [first] = entries;
  const { data, sources, targets: written } = unitInlines(entries, targets);
  const matches = entries.flatMap((entry) => entry.matches.map((match) => matchElement(entry.id, match)));
  const segments = entries.flatMap((entry, index) => {
    const source = flow('source', {}, ...sources[index]!);
    const target = written[index] ?? null;
    // Only a segment with a target has a state after the initial one (Schematron of the core, F29).
    const state = target === null ? 'initial' : entry.state;
    const segment = block(
      'segment',
      { id: entry.id, state },
      target === null ? [source] : [source, flow('target', {}, ...target)],
    );
    const gap = index > 0 && entry.span.start > entries[index - 1]!.span.end;
    return gap ? [block('ignorable', {}, [flow('source', {}, ' ')]), segment] : [segment];
  });
  return block('unit', { id, name: first!.kind, canResegment: 'no', 'xml:space': 'preserve' }, [
    ...(matches.length === 0 ? [] : [block('mtc:matches', {}, matches)]),
    block('notes', {}, [flow('note', { category: 'article' }, placeOf(first!))]),
    ...(data.length === 0 ? [] : [block('originalData', {}, data)]),
    ...segments,
  ]);
}

/** Section 5.1. The codes of a memory are known by number only, and similarity ends at 100. */
function matchElement(segment: string, { score, origin, source, target }: Match): Xml {
  const type = score > 100 ? 'icm' : 'tm';
  return block('mtc:match', { ref: `#${segment}`, similarity: String(Math.min(score, 100)), type, origin }, [
    flow('source', {}, ...bare(source)),
    flow('target', {}, ...bare(target)),
  ]);
}

function bare(content: Content<CodeRef>): (Xml | string)[] {
  const shown = (piece: Piece<CodeRef>): Xml | string => {
    if (typeof piece === 'string') return piece;
    if (piece.kind === 'pair') return flow('pc', { id: String(piece.open.id) }, ...piece.inside.map(shown));
    const id = String(piece.code.id);
    const isolated = 'yes';
    return {
      single: flow('ph', { id }),
      open: flow('sc', { id, isolated }),
      close: flow('ec', { id, isolated }),
    }[piece.code.role];
  };
  return laidOut(content, nestedPairs(content)).map(shown);
}
