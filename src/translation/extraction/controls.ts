/** Characters that XML cannot carry (a form feed from a PDF, a bell from Word) as codes: every format brings them back. */

import type { Atom, CodeAtom, TextAtom } from '../../core/prose/atoms.ts';
import { unwritable } from '../../core/xml.ts';

const each = new RegExp(unwritable.source, 'gu');

export function withControlCodes(atoms: readonly Atom[], source: string): readonly Atom[] {
  return atoms.flatMap((atom) => {
    if (atom.type === 'code' || !unwritable.test(atom.text)) return [atom];
    return atom.plain ? cut(atom, source) : [codeOf(atom.text, atom, source)];
  });
}

function cut(atom: TextAtom, source: string): Atom[] {
  const atoms: Atom[] = [];
  let at = atom.start;
  const upTo = (end: number) => {
    if (end > at) atoms.push({ ...atom, text: source.slice(at, end), start: at, end });
    at = end;
  };
  for (const { index, 0: character } of atom.text.matchAll(each)) {
    const start = atom.start + index;
    upTo(start);
    at = start + character.length;
    atoms.push(codeOf(character, { start, end: at }, source));
  }
  upTo(atom.end);
  return atoms;
}

/** A translation may leave it out, as it may an escaped sign. */
function codeOf(text: string, { start, end }: Pick<TextAtom, 'start' | 'end'>, source: string): CodeAtom {
  return { type: 'code', role: 'single', kind: 'escape', text, markup: source.slice(start, end), start, end };
}
