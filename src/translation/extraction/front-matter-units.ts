/** The texts of front matter as translation units, each under its key. */

import type { Yaml } from 'mdast';
import { isScalar, parseDocument, visit } from 'yaml';
import { spanOf } from '../../core/article.ts';
import { lookup } from '../../core/lookup.ts';
import type { Header, Toml } from '../../core/nodes.ts';
import type { Atom } from '../../core/prose/atoms.ts';
import { valueOffset, withLineFeeds } from '../../read/front-matter.ts';
import { fieldsOf } from '../../read/header-fields.ts';
import type { Unit } from './unit.ts';

export function frontMatterUnits(node: Yaml | Toml | Header, source: string): Omit<Unit, 'path'>[] {
  if (node.type === 'header') return headerUnits(node, source);
  const offset = valueOffset(node, { name: '', bom: false, text: source });
  return node.type === 'yaml' ? yamlUnits(node.value, offset, source) : tomlUnits(node.value, offset, source);
}

/** The fields of a header, each with a text of one line. */
function headerUnits(node: Header, source: string): Omit<Unit, 'path'>[] {
  const offset = spanOf(node).start;
  const place = node.notation === 'json' ? 'json' : 'field';
  return fieldsOf(node).map(({ key, text, start, end }) => {
    const span = { start: offset + start, end: offset + end };
    const said = place === 'json' ? (JSON.parse(`"${text}"`) as string) : text;
    return {
      kind: 'front-matter',
      place,
      prefix: null,
      key,
      atoms: [{ type: 'text', text: said, plain: said === source.slice(span.start, span.end), ...span }],
      ...span,
    };
  });
}

/** The values of the text scalars in order; null when it is no valid YAML. */
export function yamlScalars(value: string): string[] | null {
  const document = parseDocument(withLineFeeds(value), { logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const values: string[] = [];
  visit(document, {
    Scalar: (place, { value: said }) =>
      void (place !== 'key' && typeof said === 'string' && values.push(said)),
  });
  return values;
}

function yamlUnits(value: string, offset: number, source: string): Omit<Unit, 'path'>[] {
  const units: Omit<Unit, 'path'>[] = [];
  const frontMatter = { start: offset, end: offset + value.length };
  visit(parseDocument(withLineFeeds(value), { logLevel: 'silent' }), {
    Scalar(place, scalar, parents) {
      if (place === 'key' || typeof scalar.value !== 'string' || !scalar.range || scalar.value.trim() === '')
        return;
      const keys = parents.flatMap((parent) =>
        'key' in parent && isScalar(parent.key) ? [String(parent.key.value)] : [],
      );
      const [start, end] = [offset + scalar.range[0], offset + scalar.range[1]];
      units.push({
        ...scalarUnit('yaml', keys.join('.'), scalar.value, { start, end }, source),
        frontMatter,
      });
    },
  });
  return units;
}

const table = /^[ \t]*\[(?<name>[\w.-]+)\][ \t]*(?:#.*)?$/u;
const string =
  /^(?<before>[ \t]*(?<key>[\w.-]+)[ \t]*=[ \t]*)(?<value>"(?:[^"\\]|\\.)*"|'[^']*')[ \t]*(?:#.*)?$/u;

/** Strings of one line, each `key = "…"` in its table. */
function tomlUnits(value: string, offset: number, source: string): Omit<Unit, 'path'>[] {
  const units: Omit<Unit, 'path'>[] = [];
  let inside = '';
  let at = offset;
  for (const piece of value.split(/(\r\n|\r|\n)/u)) {
    const name = table.exec(piece)?.groups?.['name'];
    if (name !== undefined) inside = `${name}.`;
    const { before = '', key, value: written } = string.exec(piece)?.groups ?? {};
    if (key !== undefined && written !== undefined && written.length > 2) {
      const start = at + before.length;
      const span = { start, end: start + written.length };
      const text = written.startsWith("'") ? written.slice(1, -1) : decodeEscapes(written);
      units.push(scalarUnit('toml', inside + key, text, span, source));
    }
    at += piece.length;
  }
  return units;
}

/** The escapes of TOML's basic strings are those of YAML's double-quoted ones. */
function decodeEscapes(written: string): string {
  return String(parseDocument(written, { logLevel: 'silent' }).toJS());
}

function scalarUnit(
  place: 'yaml' | 'toml',
  key: string,
  value: string,
  outer: { start: number; end: number },
  source: string,
): Omit<Unit, 'path'> {
  const atoms = scalarAtoms(value, outer, source) ?? [
    { type: 'text' as const, text: value, plain: false, ...outer },
  ];
  return {
    kind: 'front-matter',
    place,
    prefix: null,
    key,
    outer,
    atoms,
    start: atoms[0]!.start,
    end: atoms.at(-1)!.end,
  };
}

const quotes = lookup<RegExp>({
  '"': /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y,
  "'": /''/y,
});

/** The value and its source side by side, without quotation marks and the head of a block scalar; null where they do not meet. */
function scalarAtoms(value: string, outer: { start: number; end: number }, source: string): Atom[] | null {
  const quote = quotes[source[outer.start]!] === undefined ? '' : source[outer.start]!;
  const head =
    /^[|>][^\r\n]*(?:\r\n|\r|\n)[ \t]*/u.exec(source.slice(outer.start, outer.end))?.[0].length ??
    quote.length;
  const end = outer.end - quote.length;
  const atoms: Atom[] = [];
  let at = outer.start + head;
  let read = 0;
  const push = (text: string, to: number) => {
    const plain = text === source.slice(at, to);
    const last = atoms.at(-1);
    if (plain && last?.type === 'text' && last.plain)
      atoms[atoms.length - 1] = { ...last, text: last.text + text, end: to };
    else atoms.push({ type: 'text', text, plain, start: at, end: to });
    at = to;
    read += text.length;
  };
  while (at < end) {
    lineBreak.lastIndex = at;
    const broken = lineBreak.exec(source.slice(0, end));
    const escapes = quotes[quote];
    if (escapes !== undefined) escapes.lastIndex = at;
    const escaped = escapes?.exec(source)?.[0];
    if (broken !== null) {
      const said = /^(?: |\n+)?/u.exec(value.slice(read))![0];
      const indent = /^ */u.exec(value.slice(read + said.length))![0].length;
      push(said, at + broken[0].length - (at + broken[0].length < end ? indent : 0));
    } else if (escaped !== undefined)
      push(quote === '"' ? decodeEscapes(`"${escaped}"`) : "'", at + escaped.length);
    else if (source[at] === value[read]) push(value[read]!, at + 1);
    else return null;
  }
  return read === value.length && atoms.length > 0 ? atoms : null;
}

const lineBreak = /(?:(?<![ \t])[ \t]+)?(?:\r\n|\r|\n)[ \t\r\n]*/uy;
