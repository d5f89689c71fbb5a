/** Reads XLIFF 1.2, as we and as other tools write it. */

import { lookup } from '../../core/lookup.ts';
import type { State, TranslatedEntry, TranslationFile } from '../bitext.ts';
import { type CodeRef, type Content, sameContent } from '../content.ts';
import { factsFrom } from './facts.ts';
import { type Labelled, type LabelledCode, numbered } from './labels.ts';
import {
  childNamed,
  childrenNamed,
  elementsOf,
  notThisFormat,
  readXml,
  textOf,
  type XmlElement,
} from './xml-read.ts';
import { checkShape, refused, type Shapes, tagged } from './xml-shape.ts';

/** 1.0 had no namespace; 1.1 and 1.2 differ in nothing that is read here. */
const namespaces = ['urn:oasis:names:tc:xliff:document:1.2', 'urn:oasis:names:tc:xliff:document:1.1', ''];

export function readXliff12(text: string, name: string): readonly TranslationFile[] {
  const root = readXml(text, name);
  if (root.name !== 'xliff' || !namespaces.includes(root.namespace)) {
    throw notThisFormat('XLIFF 1.2', root, name);
  }
  checkShape(root, shapes, name);
  return childrenNamed(root, 'file').map((file) => translationOf(file, name));
}

const inlineModel = '(g|x|bx|ex|bpt|ept|ph|it|mrk)*';
const codeModel = 'sub*';
const loose = 'context-group|count-group|note|alt-trans|other';

/** XLIFF 1.2, section 2: what stands in what. Kinder than the schema about order, because tools are. */
const shapes: Shapes = {
  xliff: { model: '(file|other)*', required: ['version'] },
  file: { model: 'header?, other*, body, other*', required: ['original', 'source-language'] },
  header: { model: '(skl|phase-group|glossary|reference|count-group|note|tool|prop-group|other)*' },
  skl: { model: '(internal-file|external-file)?' },
  glossary: { model: '(internal-file|external-file)?' },
  reference: { model: '(internal-file|external-file)?' },
  'internal-file': { model: 'other*', text: true },
  'external-file': { model: '' },
  'phase-group': { model: 'phase*' },
  phase: { model: 'note*' },
  note: { model: '', text: true },
  tool: { model: 'other*', text: true },
  'prop-group': { model: 'prop*' },
  prop: { model: '', text: true },
  'context-group': { model: 'context*' },
  context: { model: '', text: true },
  'count-group': { model: 'count*' },
  count: { model: '', text: true },
  body: { model: '(group|trans-unit|bin-unit)*' },
  group: { model: '(group|trans-unit|bin-unit|context-group|count-group|prop-group|note|other)*' },
  'trans-unit': { model: `source, seg-source?, target?, (${loose}|prop-group)*`, required: ['id'] },
  'bin-unit': { model: `bin-source, bin-target?, (${loose}|prop-group|trans-unit)*` },
  'bin-source': { model: '(internal-file|external-file)' },
  'bin-target': { model: '(internal-file|external-file)' },
  'alt-trans': { model: `source?, seg-source?, target*, (${loose}|prop-group)*` },
  source: { model: inlineModel, text: true },
  'seg-source': { model: inlineModel, text: true },
  target: { model: inlineModel, text: true },
  g: { model: inlineModel, text: true, required: ['id'] },
  mrk: { model: inlineModel, text: true },
  x: { model: '', required: ['id'] },
  bx: { model: '', required: ['id'] },
  ex: { model: '', required: ['id'] },
  bpt: { model: codeModel, text: true, required: ['id'] },
  ept: { model: codeModel, text: true, required: ['id'] },
  ph: { model: codeModel, text: true, required: ['id'] },
  it: { model: codeModel, text: true, required: ['id', 'pos'] },
  sub: { model: inlineModel, text: true },
};

function translationOf(file: XmlElement, name: string): TranslationFile {
  const notes = childrenNamed(childNamed(file, 'header') ?? file, 'note').flatMap((note) => {
    const from = note.attributes.get('from') ?? '';
    return from.startsWith('article:') ? [[from.slice('article:'.length), textOf(note)] as const] : [];
  });
  const units = unitsIn(childNamed(file, 'body')!);
  refuseDoubles(units, name);
  return {
    original: file.attributes.get('original') ?? null,
    sourceLanguage: file.attributes.get('source-language') ?? null,
    targetLanguage: file.attributes.get('target-language') ?? null,
    ...factsFrom(notes),
    entries: units.map((unit) => entryOf(unit, name)),
  };
}

/** Those in groups and in groups of groups too. */
function unitsIn(body: XmlElement): XmlElement[] {
  return childrenNamed(body, 'group', 'trans-unit').flatMap((child) =>
    child.name === 'group' ? unitsIn(child) : [child],
  );
}

function refuseDoubles(units: readonly XmlElement[], name: string) {
  const lines = new Map<string, number>();
  for (const unit of units) {
    const id = unit.attributes.get('id')!;
    const first = lines.get(id);
    if (first !== undefined) throw refused(`${tagged(unit)} stands on line ${first} already`, unit, name);
    lines.set(id, unit.line);
  }
}

function entryOf(unit: XmlElement, name: string): TranslatedEntry {
  const target = childNamed(unit, 'target');
  const halves = new Map<string, string>();
  const contents = numbered(
    labelled(childNamed(unit, 'source')!, halves, unit, name),
    target ? labelled(target, halves, unit, name) : null,
  );
  return {
    id: unit.attributes.get('id')!,
    ...contents,
    state: target ? stateOf(unit, target, contents.source, contents.target!) : 'initial',
    line: unit.line,
  };
}

/** @param halves the labels of opening halves by `rid`, known from the source on. */
function labelled(
  element: XmlElement,
  halves: Map<string, string>,
  unit: XmlElement,
  name: string,
): Labelled {
  return element.children.flatMap((child): Labelled => {
    if (typeof child === 'string') return [child];
    const inside = () => labelled(child, halves, unit, name);
    // Marks of Trados's and memoQ's own segments, of terms and of comments: their text is the unit's text.
    if (child.name === 'mrk') return inside();
    const sub = elementsOf(child).find((found) => found.name === 'sub');
    if (sub)
      throw refused(
        `a code of ${tagged(unit)} has text of its own in <sub>, which cannot be merged`,
        sub,
        name,
      );
    const label = child.attributes.get('id')!;
    if (child.name !== 'g') return [{ label: labelOf(child, label, halves), role: roleOf(child) }];
    return [{ label, role: 'open' }, ...inside(), { label, role: 'close' }];
  });
}

/** Some tools number each half and pair them by `rid`; a pair goes by the label of its opening half. */
function labelOf(code: XmlElement, id: string, halves: Map<string, string>): string {
  const rid = code.attributes.get('rid');
  if (rid === undefined) return id;
  if (roleOf(code) === 'open') halves.set(rid, id);
  return halves.get(rid) ?? id;
}

function roleOf(code: XmlElement): LabelledCode['role'] {
  return code.name === 'it'
    ? (positions[code.attributes.get('pos')!] ?? 'single')
    : (roles[code.name] ?? 'single');
}

const roles = lookup<LabelledCode['role']>({
  bx: 'open',
  bpt: 'open',
  ex: 'close',
  ept: 'close',
});
const positions = lookup<LabelledCode['role']>({ open: 'open', close: 'close' });

/** XLIFF 1.2, section 2.3: states of a target. Names that a tool made up, and none at all, say that it is translated. */
const states = lookup<State>({
  new: 'initial',
  'needs-l10n': 'initial',
  'needs-translation': 'initial',
  'needs-adaptation': 'translated',
  'needs-review-adaptation': 'translated',
  'needs-review-l10n': 'translated',
  'needs-review-translation': 'translated',
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'final',
});

function stateOf(
  unit: XmlElement,
  { attributes }: XmlElement,
  source: Content<CodeRef>,
  target: Content<CodeRef>,
): State {
  const name = attributes.get('state') ?? 'translated';
  if (target.length === 0) return 'initial';
  // OmegaT translates a target and leaves its state as it was.
  if (name === 'needs-translation' && !sameContent(source, target)) return 'translated';
  const state = states[name] ?? 'translated';
  return state === 'translated' && unit.attributes.get('approved') === 'yes' ? 'reviewed' : state;
}
