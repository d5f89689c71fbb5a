/** Reads XLIFF 2.0 and 2.1, when they keep the rules. */

import { lookup } from '../../core/lookup.ts';
import { type State, states, type TranslatedEntry, type TranslationFile } from '../bitext.ts';
import { factsFrom } from './facts.ts';
import { type Labelled, type LabelledCode, numbered } from './labels.ts';
import { checkRules } from './xliff21-rules.ts';
import { shapes } from './xliff21-shapes.ts';
import { childNamed, childrenNamed, notThisFormat, readXml, textOf, type XmlElement } from './xml-read.ts';
import { checkShape } from './xml-shape.ts';

/** Of 2.0 and 2.1 both. */
const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

export function readXliff21(text: string, name: string): readonly TranslationFile[] {
  const root = readXml(text, name);
  if (root.name !== 'xliff' || root.namespace !== namespace) {
    throw notThisFormat('XLIFF 2.0 or 2.1', root, name);
  }
  checkShape(root, shapes, name);
  checkRules(root, name);
  return childrenNamed(root, 'file').map((file) => translationOf(file, root));
}

function translationOf(file: XmlElement, root: XmlElement): TranslationFile {
  const notes = childrenNamed(childNamed(file, 'notes') ?? file, 'note').flatMap((note) => {
    const category = note.attributes.get('category') ?? '';
    return category.startsWith('article:')
      ? [[category.slice('article:'.length), textOf(note)] as const]
      : [];
  });
  return {
    original: file.attributes.get('original') ?? null,
    sourceLanguage: root.attributes.get('srcLang') ?? null,
    targetLanguage: root.attributes.get('trgLang') ?? null,
    ...factsFrom(notes),
    entries: unitsIn(file).flatMap(entriesOf),
  };
}

/** Those in groups and in groups of groups too. */
function unitsIn(file: XmlElement): XmlElement[] {
  return childrenNamed(file, 'group', 'unit').flatMap((child) =>
    child.name === 'group' ? unitsIn(child) : [child],
  );
}

function entriesOf(unit: XmlElement): TranslatedEntry[] {
  const segments = childrenNamed(unit, 'segment');
  return segments.map((segment, index) => {
    const target = childNamed(segment, 'target');
    const contents = numbered(
      labelled(childNamed(segment, 'source')!, index),
      target ? labelled(target, index) : null,
    );
    const unitId = segments.length === 1 ? unit.attributes.get('id')! : null;
    return {
      id: segment.attributes.get('id') ?? unitId,
      ...contents,
      state: contents.target?.length ? stateOf(segment) : 'initial',
      line: segment.line,
    };
  });
}

function stateOf({ attributes }: XmlElement): State {
  const state = attributes.get('state');
  // A target whose segment says nothing was translated by a tool that knows no states.
  return states.find((known) => known === state) ?? 'translated';
}

/** @param index of the segment in its unit, from 0. */
function labelled(element: XmlElement, index: number): Labelled {
  return element.children.flatMap((child): Labelled => {
    if (typeof child === 'string') return [child];
    const { name, attributes } = child;
    if (name === 'cp') return [String.fromCodePoint(Number.parseInt(attributes.get('hex')!, 16))];
    if (name === 'mrk') return labelled(child, index);
    const label = attributes.get('startRef') ?? attributes.get('id')!;
    if (name === 'pc') return [{ label, role: 'open' }, ...labelled(child, index), { label, role: 'close' }];
    const role = roles[name];
    return role === undefined ? [] : [{ label, role, ...ownId(attributes, index) }];
  });
}

/** `sm` and `em` mark notes and terms: they are no codes. */
const roles = lookup<LabelledCode['role']>({ ph: 'single', sc: 'open', ec: 'close' });

/** We write `2-1` for code 1 of segment 2: the only name that an end code has while the segment that opens it is not translated. */
function ownId(attributes: ReadonlyMap<string, string>, index: number): { id?: number } {
  const [, segment, id] = /^(\d+)-(\d{1,6})$/u.exec(attributes.get('id') ?? '') ?? [];
  return attributes.get('isolated') === 'yes' && segment === String(index + 1) ? { id: Number(id) } : {};
}
