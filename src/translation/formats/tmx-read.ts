/** Reads TMX 1.1 to 1.4: ours, and the memories of other tools. */

import { type State, states, type TranslatedEntry, type TranslationFile } from '../bitext.ts';
import { factsFrom } from './facts.ts';
import { type Labelled, numbered } from './labels.ts';
import { sameLanguage } from './language-tags.ts';
import { unreadable } from './unreadable.ts';
import { childNamed, childrenNamed, notThisFormat, readXml, textOf, type XmlElement } from './xml-read.ts';
import { checkShape, refused, type Shapes } from './xml-shape.ts';

/**
 * One file for each article and target language; a unit of a memory stands in one for each language that it has besides its
 * source's. Where a memory says `*all*`, each of its languages is a source of each other.
 */
export function readTmx(text: string, name: string): readonly TranslationFile[] {
  const root = readXml(text, name, { documentType: 'tmx' });
  if (root.name !== 'tmx' || root.namespace !== '') {
    throw notThisFormat('TMX', root, name);
  }
  checkShape(root, shapes, name);
  const header = childNamed(root, 'header')!;
  const units = childrenNamed(childNamed(root, 'body')!, 'tu');
  const articles = articlesIn(header);
  const files = articles.map((facts): Growing => ({ ...facts, entries: [] }));
  const memories = new Map<string, Growing>();
  let pairs = 0;
  for (const unit of units) {
    const number = propsOf(unit).find(([type]) => type === 'x-article-file')?.[1];
    if (number === undefined) pairs += addToMemories(unit, header, memories);
    else addToArticle(unit, files[Number(number) - 1], name);
    if (pairs > mostPairs) throw refused(`the memory has more than ${mostPairs} pairs of texts`, unit, name);
  }
  if (units.length > 0 && files.length === 0 && memories.size === 0) {
    const language = header.attributes.get('srclang');
    throw unreadable(`no unit has a text in ${language}, its source language, and one in another`, {
      name,
      line: header.line,
      hint: mend,
    });
  }
  for (const { entries } of files) refuseDoubles(entries, name);
  return [...files, ...memories.values()];
}

/** A unit of n languages has n × n of them where each may be the source. A pair takes about 500 bytes of memory. */
const mostPairs = 500_000;

const mend = 'Let srclang in the header name the language of the sources.';

type Growing = Omit<TranslationFile, 'entries'> & { readonly entries: TranslatedEntry[] };

const codeModel = 'sub*';
const segModel = '(bpt|ept|ph|it|hi|ut)*';

/** The DTD of TMX 1.4. */
const shapes: Shapes = {
  tmx: { model: 'header, body', required: ['version'] },
  header: { model: '(note|prop|ude)*', required: ['srclang'] },
  body: { model: 'tu*' },
  note: { model: '', text: true },
  ude: { model: 'map+' },
  map: { model: '' },
  prop: { model: '', text: true, required: ['type'] },
  tu: { model: '(note|prop)*, tuv+' },
  tuv: { model: '(note|prop)*, seg' },
  seg: { model: segModel, text: true },
  bpt: { model: codeModel, text: true, required: ['i'] },
  ept: { model: codeModel, text: true, required: ['i'] },
  it: { model: codeModel, text: true, required: ['pos'] },
  ph: { model: codeModel, text: true },
  ut: { model: codeModel, text: true },
  sub: { model: segModel, text: true },
  hi: { model: segModel, text: true },
};

function propsOf(element: XmlElement): (readonly [type: string, value: string])[] {
  return childrenNamed(element, 'prop').map((prop) => [prop.attributes.get('type')!, textOf(prop)]);
}

/** What the header says of each article of ours. */
function articlesIn(header: XmlElement): Omit<TranslationFile, 'entries'>[] {
  const articles: (readonly [string, string])[][] = [];
  for (const [type, value] of propsOf(header)) {
    const name = /^x-article-(.+)$/u.exec(type)?.[1];
    if (name === 'original') articles.push([]);
    if (name !== undefined) articles.at(-1)?.push([name, value]);
  }
  return articles.map((facts) => {
    const { original = null, ...languages } = Object.fromEntries(facts);
    return {
      original,
      sourceLanguage: languages['source-language'] ?? null,
      targetLanguage: languages['target-language'] ?? null,
      ...factsFrom(facts),
    };
  });
}

function addToArticle(unit: XmlElement, file: Growing | undefined, name: string) {
  if (file === undefined)
    throw refused('the unit is of an article that the header does not name', unit, name);
  const { sourceLanguage, targetLanguage } = file;
  const variants = childrenNamed(unit, 'tuv');
  const source = variants.find((variant) => sameLanguage(languageOf(variant), sourceLanguage ?? ''));
  if (source === undefined) throw refused(`the unit has no text in ${sourceLanguage}`, unit, name);
  const target = variants.find(
    (variant) => variant !== source && sameLanguage(languageOf(variant), targetLanguage ?? ''),
  );
  file.entries.push(entryOf(unit, source, target));
}

/** @returns how many pairs of texts the unit has. */
function addToMemories(unit: XmlElement, header: XmlElement, memories: Map<string, Growing>): number {
  const language = unit.attributes.get('srclang') ?? header.attributes.get('srclang')!;
  const variants = childrenNamed(unit, 'tuv');
  const isSource = (variant: XmlElement) => sameLanguage(languageOf(variant), language);
  const sources = language.toLowerCase() === '*all*' ? variants : variants.filter(isSource).slice(0, 1);
  const others = sources.length * variants.length;
  if (others > mostPairs) return others;
  for (const source of sources) {
    for (const target of variants) {
      if (!sameLanguage(languageOf(target), languageOf(source))) addPair(unit, source, target, memories);
    }
  }
  return others;
}

function addPair(unit: XmlElement, source: XmlElement, target: XmlElement, memories: Map<string, Growing>) {
  const [sourceLanguage, targetLanguage] = [languageOf(source), languageOf(target)];
  const key = `${sourceLanguage} ${targetLanguage}`.toLowerCase();
  const known = memories.get(key);
  const memory = known ?? { original: null, sourceLanguage, targetLanguage, ...factsFrom([]), entries: [] };
  memories.set(key, memory);
  memory.entries.push(entryOf(unit, source, target));
}

/** `lang` is what TMX 1.2 called it. */
function languageOf({ attributes }: XmlElement): string {
  return attributes.get('xml:lang') ?? attributes.get('lang') ?? '';
}

function entryOf(unit: XmlElement, source: XmlElement, target: XmlElement | undefined): TranslatedEntry {
  const state = propsOf(unit).find(([type]) => type === 'x-article-state')?.[1];
  const contents = numbered(labelled(source), target ? labelled(target) : null);
  return {
    id: unit.attributes.get('tuid') ?? null,
    ...contents,
    state: contents.target?.length ? stateOf(state) : 'initial',
    line: unit.line,
  };
}

function stateOf(name: string | undefined): State {
  return states.find((state) => state === name) ?? 'translated';
}

function labelled(variant: XmlElement): Labelled {
  const labels = new Map<string, string>();
  let unnamed = 0;
  const walk = (element: XmlElement): Labelled =>
    element.children.flatMap((child): Labelled => {
      if (typeof child === 'string') return [child];
      const { name, attributes } = child;
      // A highlight is no code of the text's format.
      if (name === 'hi') return walk(child);
      const x = attributes.get('x');
      if (name === 'bpt' || name === 'ept') {
        const i = attributes.get('i')!;
        const label = labels.get(i) ?? (x === undefined ? `i ${i}` : `pair ${x}`);
        labels.set(i, label);
        return [{ label, role: name === 'bpt' ? 'open' : 'close' }];
      }
      const role = name === 'it' ? (attributes.get('pos') === 'begin' ? 'open' : 'close') : 'single';
      // Without a name, the first in the source is the first in the target; `x` counts pairs and singles apart.
      const named = `${role === 'single' ? 'single' : 'pair'} ${x}`;
      return [{ label: x === undefined ? `${name} ${++unnamed}` : named, role }];
    });
  return walk(childNamed(variant, 'seg')!);
}

function refuseDoubles(entries: readonly TranslatedEntry[], name: string) {
  const lines = new Map<string | null, number>();
  for (const { id, line } of entries) {
    const first = lines.get(id);
    if (first !== undefined) {
      throw unreadable(`the unit ${id} stands on line ${first} already`, {
        name,
        line,
        hint: 'Take one of them out.',
      });
    }
    lines.set(id, line);
  }
}
