/** Writes segments as TMX 1.4. */

import { usageError } from '../../core/errors.ts';
import type { CodeKind } from '../../core/prose/atoms.ts';
import { block, flow, writeXml, type Xml } from '../../core/xml.ts';
import type { SegmentEntry, SegmentsFile } from '../bitext.ts';
import type { Code, CodeRef, Content } from '../content.ts';
import { factsOf, placeOf } from './facts.ts';
import { wholePairs } from './pairs.ts';
import { refuseUnwritable, showable } from './unwritable.ts';

/** TMX has no place for several articles: properties of the header describe each, and one of each unit says which is its. */
export function writeTmx(files: readonly SegmentsFile[]): string {
  refuseUnwritable(files);
  const [language = 'und', ...others] = new Set(files.map(({ sourceLanguage }) => sourceLanguage));
  // The bytes depend on the segments alone: no date, and a version of the layout, not of this program.
  const header = {
    creationtool: 'article',
    creationtoolversion: '1',
    segtype: files.every(({ by }) => by === 'block') ? 'block' : 'sentence',
    'o-tmf': 'article',
    adminlang: 'en',
    srclang: others.length === 0 ? language : '*all*',
    datatype: 'x-markdown',
  };
  const units = files.flatMap((file, index) => file.entries.map((entry) => unitOf(entry, file, index + 1)));
  return writeXml(
    block('tmx', { version: '1.4' }, [
      block('header', header, files.flatMap(factProps)),
      block('body', {}, units),
    ]),
  );
}

/** `x-article-original` comes first: with it begins what is said of the next article. */
function factProps(file: SegmentsFile): Xml[] {
  const facts: [name: string, value: string | null][] = [
    ['original', file.original],
    ['source-language', file.sourceLanguage],
    ['target-language', file.targetLanguage],
    ...factsOf(file),
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [prop(`article-${name}`, value)]));
}

function prop(name: string, value: string): Xml {
  return flow('prop', { type: `x-${name}` }, value);
}

function unitOf(entry: SegmentEntry, file: SegmentsFile, number: number): Xml {
  const { id, unit, source, target, state } = entry;
  const { sourceLanguage, targetLanguage } = file;
  if (target !== null && targetLanguage === null) {
    throw usageError('TMX needs a target language for its targets', 'Name it: --target-language en.');
  }
  const codes = new Map(
    source.flatMap((piece) => (typeof piece === 'string' ? [] : [[keyOf(piece), piece] as const])),
  );
  return block('tu', { tuid: id, srclang: sourceLanguage }, [
    flow('note', {}, placeOf(entry)),
    prop('article-file', String(number)),
    prop('article-unit', unit),
    prop('article-state', state),
    variant(sourceLanguage, source, codes),
    ...(target === null ? [] : [variant(targetLanguage!, target, codes)]),
  ]);
}

function variant(language: string, content: Content<CodeRef>, codes: ReadonlyMap<string, Code>): Xml {
  return block('tuv', { 'xml:lang': language }, [flow('seg', {}, ...inline(content, codes))]);
}

function keyOf({ id, role }: CodeRef): string {
  return `${role} ${id}`;
}

/** Halves whose other half is not in the segment are isolated tags; `x` tells the same code in source and target. */
function inline(content: Content<CodeRef>, codes: ReadonlyMap<string, Code>): (Xml | string)[] {
  const whole = wholePairs(content);
  return content.map((piece) => {
    if (typeof piece === 'string') return piece;
    const { id, role } = piece;
    const code = codes.get(keyOf(piece));
    const markup = showable(code?.markup ?? '');
    const x = String(id);
    const type = code && (types[code.kind] ?? `x-md-${code.kind}`);
    if (role === 'single') return flow('ph', { x, type }, markup);
    if (!whole.has(id)) return flow('it', { pos: role === 'open' ? 'begin' : 'end', x, type }, markup);
    return role === 'open' ? flow('bpt', { i: x, x, type }, markup) : flow('ept', { i: x }, markup);
  });
}

/** TMX 1.4b, `type`: the values that it recommends. */
const types: Readonly<Partial<Record<CodeKind, string>>> = {
  strong: 'bold',
  emphasis: 'italic',
  strikethrough: 'strike',
  link: 'link',
  image: 'image',
  break: 'lb',
};
