/** Says for each line of bare text what it was taken for, how sure, and which signs spoke for it. */

import type { Root } from 'mdast';
import type { Article } from '../../core/article.ts';
import { decided } from './decided.ts';
import { signs, signsOf } from './signs.ts';
import { kinds } from './units.ts';
import { weights } from './weights.ts';

export interface ExplainedLine {
  /** Of the source, 1-based: where the block begins. */
  readonly line: number;
  /** On one line; empty for a list and other blocks that their marks tell. */
  readonly text: string;
  readonly kind: string;
  /** 0 to 1; null where a mark or a rule says so. */
  readonly confidence: number | null;
  /** The signs that showed, by what they did to the odds of this kind against a paragraph (of a paragraph: against a heading), in natural logarithms, the strongest first. */
  readonly because: readonly { readonly sign: string; readonly weight: number }[];
}

export interface Explanation {
  /** Empty where the article is marked up: nothing was recovered then. */
  readonly lines: readonly ExplainedLine[];
}

const strongest = 5;

/** @param tree of the article, as it was before its structure was recovered. */
export function explain(tree: Root, { source, format, meta }: Article): Explanation {
  const known = meta.title?.from === 'front matter' ? meta.title.text : null;
  const { titled, units, decisions } = decided(tree, source.text, format, known);
  const shown = signsOf(units);
  const lines = units.map((unit, index): ExplainedLine => {
    const { kind, confidence } = decisions[index]!;
    const line = titled[index]!.position!.start.line;
    if (unit.known !== null)
      return { line, text: unit.text, kind: unit.known, confidence: null, because: [] };
    const against = kind === 'paragraph' ? 'heading' : 'paragraph';
    const because = Array.from(shown[index]!, (sign) => {
      const row = weights.signs[signs[sign]!.name] ?? [];
      const weight = (row[kinds.indexOf(kind)] ?? 0) - (row[kinds.indexOf(against)] ?? 0);
      return { sign: signs[sign]!.name, weight: Math.round(weight * 100) / 100 };
    });
    because.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return {
      line,
      text: unit.text,
      kind,
      confidence: Math.round(confidence * 100) / 100,
      because: because.slice(0, strongest),
    };
  });
  return { lines };
}
