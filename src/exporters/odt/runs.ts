/** Phrasing content as what a paragraph of OpenDocument holds: spans, links, notes, frames. */

import type { Image } from 'mdast';
import type { Math as Formula, InlineMath } from '../../core/nodes.ts';
import { block, flow, flowOf, type Xml } from '../../core/xml.ts';
import { fitted } from '../office/page.ts';
import type { Run, RunFormat } from '../office/phrases.ts';
import { scriptGroup, withRegion } from '../office/scripts.ts';
import { noteCall } from './notes.ts';
import { cm, type Writer } from './writer.ts';

/** @param room in pixels, the width that an image may take. */
export function paragraphContent(runs: readonly Run[], room: number, writer: Writer): (Xml | string)[] {
  // White space at the beginning of a paragraph is dropped (OpenDocument 1.3, part 3, 6.1.2).
  return content(runs, room, writer, { afterSpace: true });
}

interface Place {
  /** Whether a space that follows would be dropped. */
  afterSpace: boolean;
}

function content(runs: readonly Run[], room: number, writer: Writer, place: Place): (Xml | string)[] {
  const contentOf = (run: Run): (Xml | string)[] => {
    if (run.kind === 'text') return text(run.text, run.format, writer, place);
    if (run.kind === 'link') return [link(run, content(run.runs, room, writer, place))];
    place.afterSpace = false;
    switch (run.kind) {
      case 'break':
        return [flow('text:line-break', {})];
      case 'image':
        return [image(run.node, room, writer)];
      case 'math':
        return formula(run.node, writer) ?? text(run.node.value, { code: true }, writer, place);
      case 'note':
        return [noteCall(run.identifier, writer)];
    }
  };
  return runs.flatMap(contentOf);
}

function text(value: string, format: RunFormat, writer: Writer, place: Place): (Xml | string)[] {
  const pieces = withSpaces(value, place);
  const properties = textProperties(format);
  if (Object.keys(properties).length === 0) {
    return format.code ? [flowOf('text:span', { 'text:style-name': 'Source_20_Text' }, pieces)] : pieces;
  }
  const style = writer.styles.nameOf(
    'text',
    [block('style:text-properties', properties)],
    format.code ? 'Source_20_Text' : undefined,
  );
  return [flowOf('text:span', { 'text:style-name': style }, pieces)];
}

/** Spaces after spaces, tabs and line breaks are elements: as characters they are one space (6.1.2 and 6.1.3). */
export function withSpaces(value: string, place: Place = { afterSpace: true }): (Xml | string)[] {
  return value.split(/( {2,}|^ |\t|\n)/u).flatMap((piece): (Xml | string)[] => {
    if (piece === '') return [];
    const isBreak = piece === '\t' || piece === '\n';
    const wasAfterSpace = place.afterSpace;
    place.afterSpace = !isBreak && piece.endsWith(' ');
    if (piece === '\t') return [flow('text:tab', {})];
    if (piece === '\n') return [flow('text:line-break', {})];
    if (!/^ +$/u.test(piece)) return [piece];
    const dropped = piece.length - (wasAfterSpace ? 0 : 1);
    const kept = wasAfterSpace ? [] : [' '];
    return dropped === 0
      ? kept
      : [...kept, flow('text:s', dropped === 1 ? {} : { 'text:c': String(dropped) })];
  });
}

/** The three groups of scripts each have properties of their own. */
const inAllScripts = (name: string, value: string) => ({
  [`fo:${name}`]: value,
  [`style:${name}-asian`]: value,
  [`style:${name}-complex`]: value,
});

const underlined = {
  'style:text-underline-style': 'solid',
  'style:text-underline-width': 'auto',
  'style:text-underline-color': 'font-color',
};

function textProperties(format: RunFormat): Record<string, string> {
  const { strong, emphasis, deleted, inserted, highlighted, script, language } = format;
  return {
    ...(strong && inAllScripts('font-weight', 'bold')),
    ...(emphasis && inAllScripts('font-style', 'italic')),
    ...(deleted && { 'style:text-line-through-style': 'solid', 'style:text-line-through-type': 'single' }),
    ...(inserted && underlined),
    ...(highlighted && { 'fo:background-color': '#fff3a3' }),
    ...(script && { 'style:text-position': `${script === 'superscript' ? 'super' : 'sub'} 58%` }),
    ...(language && languageProperties(language)),
  };
}

/** Of a language other than that of the document, in the group of its script. */
function languageProperties(language: string): Record<string, string> {
  const { language: code, region = 'none' } = new Intl.Locale(withRegion(language));
  const group = scriptGroup(language);
  return group === 'western'
    ? { 'fo:language': code, 'fo:country': region }
    : { [`style:language-${group}`]: code, [`style:country-${group}`]: region };
}

function link({ url, title }: Extract<Run, { kind: 'link' }>, children: readonly (Xml | string)[]): Xml {
  return flowOf(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': url,
      'office:title': title,
      'text:style-name': 'Internet_20_link',
      'text:visited-style-name': 'Internet_20_link',
    },
    children,
  );
}

function image(node: Image, room: number, { document, objects, styles }: Writer): Xml {
  const found = document.images.get(node.url);
  if (found === undefined) {
    const style = styles.nameOf('text', [
      block('style:text-properties', inAllScripts('font-style', 'italic')),
    ]);
    return flow('text:span', { 'text:style-name': style }, `[${node.alt || node.url}]`);
  }
  const { width, height } = fitted(found, room);
  const described = (name: string, value: string | null | undefined) =>
    value ? [flow(name, {}, value)] : [];
  return frame(
    { 'draw:name': found.name, 'svg:width': cm(width), 'svg:height': cm(height) },
    [
      reference('draw:image', objects.picture(found)),
      // The short description and the long one (part 3, 10.3.17 and 10.3.18).
      ...described('svg:title', node.alt),
      ...described('svg:desc', node.title),
    ],
    { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline' },
    styles,
  );
}

/** Null where TeX cannot be read. */
export function formula(node: Formula | InlineMath, { formula: read, objects, styles }: Writer) {
  const mathml = read(node);
  if (mathml === null) return null;
  const object = reference('draw:object', `./${objects.formula(mathml)}`);
  const middle = { 'style:vertical-pos': 'middle', 'style:vertical-rel': 'text' };
  return [frame({}, [object, flow('svg:title', {}, node.value)], middle, styles)];
}

function frame(
  attributes: Readonly<Record<string, string>>,
  children: readonly Xml[],
  vertical: Readonly<Record<string, string>>,
  styles: Writer['styles'],
): Xml {
  const style = styles.nameOf('graphic', [
    block('style:graphic-properties', {
      ...vertical,
      'fo:border': 'none',
      'fo:padding': '0cm',
    }),
  ]);
  return flowOf(
    'draw:frame',
    { 'draw:style-name': style, 'text:anchor-type': 'as-char', ...attributes },
    children,
  );
}

function reference(name: string, href: string): Xml {
  return flow(name, {
    'xlink:href': href,
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
  });
}
