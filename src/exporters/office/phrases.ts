/** Phrasing as word processors hold it: a row of runs, each with one format, instead of marks inside marks. */

import type { Image, InlineCode, PhrasingContent, Text } from 'mdast';
import type { InlineMath, Mark } from '../../core/nodes.ts';

export interface RunFormat {
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly deleted?: boolean;
  readonly inserted?: boolean;
  readonly highlighted?: boolean;
  readonly code?: boolean;
  readonly script?: 'superscript' | 'subscript';
  /** BCP 47, where it is not the document's. */
  readonly language?: string;
  readonly rightToLeft?: boolean;
}

export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly format: RunFormat }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly node: Image }
  | { readonly kind: 'math'; readonly node: InlineMath }
  | { readonly kind: 'note'; readonly identifier: string }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly title: string | null;
      readonly runs: readonly Run[];
    };

export function runsOf(nodes: readonly PhrasingContent[], format: RunFormat = {}): Run[] {
  return nodes.flatMap((node) => {
    const language = node.data?.language;
    return run(node, language === undefined ? format : { ...format, language });
  });
}

function run(node: PhrasingContent, format: RunFormat): Run[] {
  switch (node.type) {
    case 'text':
      return textRuns(onOneLine(node), format);
    case 'inlineCode':
      return [{ kind: 'text', text: onOneLine(node), format: { ...format, code: true } }];
    case 'emphasis':
      return runsOf(node.children, { ...format, emphasis: true });
    case 'strong':
      return runsOf(node.children, { ...format, strong: true });
    case 'delete':
      return runsOf(node.children, { ...format, deleted: true });
    case 'mark':
      return runsOf(node.children, { ...format, ...markFormats[node.name ?? 'highlight'] });
    case 'superscript':
    case 'subscript':
      return runsOf(node.children, { ...format, script: node.type });
    case 'link':
      return [
        { kind: 'link', url: node.url, title: node.title ?? null, runs: runsOf(node.children, format) },
      ];
    case 'footnoteReference':
      return [{ kind: 'note', identifier: node.identifier }];
    case 'image':
      return [{ kind: 'image', node }];
    case 'inlineMath':
      return [{ kind: 'math', node }];
    case 'break':
      return [{ kind: 'break' }];
    default:
      return [];
  }
}

/** A key looks like code. */
const markFormats: Readonly<Partial<Record<NonNullable<Mark['name']>, RunFormat>>> = {
  highlight: { highlighted: true },
  insert: { inserted: true },
  key: { code: true },
};

/** A text of ours as phrasing; nothing for no text. */
export function textNode(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** A line break of the source is a space. */
function onOneLine({ value }: Text | InlineCode): string {
  return value.replace(/(?<![ \t])[ \t]*(?:\r\n|\r|\n)[ \t]*/gu, ' ');
}

const hebrewArabic = String.raw`\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}`;

/** From the first to the last letter that is written from right to left, with the spaces, marks and digits between. */
const rightToLeftText = new RegExp(`[${hebrewArabic}](?:[^\\p{L}${hebrewArabic}]*[${hebrewArabic}]+)*`, 'gu');

function textRuns(text: string, format: RunFormat): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const push = (end: number, direction: RunFormat) => {
    if (end > at) runs.push({ kind: 'text', text: text.slice(at, end), format: { ...format, ...direction } });
    at = end;
  };
  for (const { index, 0: found } of text.matchAll(rightToLeftText)) {
    push(index, {});
    push(index + found.length, { rightToLeft: true });
  }
  push(text.length, {});
  return runs;
}

const firstLetter = /\p{L}/u;
const rightToLeftLetter = new RegExp(`[${hebrewArabic}]`, 'u');

/** Whether a paragraph runs from right to left: its first letter says so (Unicode Standard Annex #9, rule P2). */
export function isRightToLeft(runs: readonly Run[] | string): boolean {
  if (typeof runs === 'string') return rightToLeftLetter.test(firstLetter.exec(runs)?.[0] ?? '');
  for (const item of runs) {
    if (item.kind === 'link' && item.runs.length > 0) return isRightToLeft(item.runs);
    const letter = item.kind === 'text' ? firstLetter.exec(item.text)?.[0] : undefined;
    if (letter !== undefined) return rightToLeftLetter.test(letter);
  }
  return false;
}
