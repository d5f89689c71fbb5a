/** Writes a scalar of front matter in the style that it has, or quoted where that style cannot say it. */

import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { lookup } from '../../core/lookup.ts';
import type { Span } from '../../core/span.ts';
import { yamlScalars } from '../extraction/front-matter-units.ts';
import type { Segment } from '../extraction/segments.ts';
import type { Unit } from '../extraction/unit.ts';
import type { Piece } from './restore.ts';

interface Written {
  readonly source: string;
  readonly lineEnding: string;
}

interface Scalar extends Span {
  readonly text: string;
}

export function yamlEdit(
  { unit, start, end }: Segment,
  pieces: readonly Piece[],
  { source, lineEnding }: Written,
): Scalar {
  const quote =
    source[unit.start - 1] === source[unit.end] && /["']/u.test(source[unit.end] ?? '')
      ? source[unit.end]!
      : '';
  const indent = /[|>]/u.test(source[unit.outer!.start]!)
    ? /(?<![ \t])[ \t]*$/u.exec(source.slice(0, start))![0]
    : '';
  const text = pieces
    .map((piece) =>
      written(
        piece,
        source,
        (sign) => escapes[quote]?.(sign) ?? (sign === '\n' ? lineEnding + indent : sign),
      ),
    )
    .join('');
  const inStyle = { start, end, text };
  const isText = quote !== '' || indent !== '' || isTextToAll(text);
  return isText && says(unit, inStyle, pieces, source) ? inStyle : quoted(unit, pieces);
}

export function jsonEdit({ start, end }: Segment, pieces: readonly Piece[]): Scalar {
  return { start, end, text: JSON.stringify(textOf(pieces)).slice(1, -1) };
}

/** Many site generators still read YAML 1.1, to which `yes` and `1:30` are no text. */
function isTextToAll(plain: string): boolean {
  return typeof parseDocument(plain, { version: '1.1', logLevel: 'silent' }).toJS() === 'string';
}

export function tomlEdit(
  { unit, start, end }: Segment,
  pieces: readonly Piece[],
  { source }: Written,
): Scalar {
  const quote = source[unit.outer!.start]!;
  const said = textOf(pieces);
  const text = pieces.map((piece) => written(piece, source, escapes[quote]!)).join('');
  const inStyle = { start, end, text };
  try {
    const read = parseToml(
      `x = ${source.slice(unit.outer!.start, start)}${text}${source.slice(end, unit.outer!.end)}`,
    );
    if (read['x'] === said) return inStyle;
  } catch {
    // Not in this style: quoted below.
  }
  return quoted(unit, pieces);
}

const escapes = lookup<(sign: string) => string>({
  '"': (sign) => (sign === '"' || sign === '\\' ? `\\${sign}` : sign === '\n' ? '\\n' : sign),
  "'": (sign) => (sign === "'" ? "''" : sign),
});

function written(piece: Piece, source: string, escaped: (sign: string) => string): string {
  if (piece.type !== 'new') return source.slice(piece.atom.start, piece.atom.end);
  return [...piece.text].map(escaped).join('');
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.type === 'new' ? piece.text : piece.atom.text)).join('');
}

/** JSON strings are YAML's double-quoted scalars and TOML's basic strings. */
function quoted({ outer }: Unit, pieces: readonly Piece[]): Scalar {
  return { ...outer!, text: JSON.stringify(textOf(pieces)) };
}

/** Whether the front matter with the scalar in it says what it shall say there, and what it said before everywhere else. */
function says(
  { frontMatter }: Unit,
  { start, end, text }: Scalar,
  pieces: readonly Piece[],
  source: string,
): boolean {
  const [before, after] = [source.slice(frontMatter!.start, start), source.slice(end, frontMatter!.end)];
  const said = yamlScalars(before + source.slice(start, end) + after);
  const says = yamlScalars(before + text + after);
  if (said === null || says === null || said.length !== says.length) return false;
  const changed = says.flatMap((value, index) => (value === said[index] ? [] : [value]));
  return changed.length === 1 && changed[0]!.trim() === textOf(pieces).trim();
}
