/** ESM, JSX and expressions of MDX. */

import type { Span } from '../../../core/span.ts';
import type { Construct } from '../construct.ts';
import { isEscaped } from '../finding.ts';
import type { Page } from '../page.ts';

export const esm: Construct = {
  name: 'esm',
  dialects: ['mdx'],
  unmistakable: false,
  signs: ['import', 'export'],
  example: 'export const a = 1;',
  *find({ lines, text }) {
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!;
      const opensBlock = index === 0 || lines[index - 1]!.isBlank || lines[index - 1]!.isCode;
      const written = text.slice(line.start, line.end);
      if (!opensBlock || line.isCode || !statement.test(written)) continue;
      // To the first empty line outside brackets.
      let last = index;
      let depth = 0;
      for (; last < lines.length; last++) {
        const { start, end, isBlank } = lines[last]!;
        if (isBlank && depth <= 0) break;
        depth += depthOf(text.slice(start, end));
      }
      const end = lines[last - 1]!.end;
      yield {
        as: 'line',
        span: { start: line.start, end: line.start + text.slice(line.start, end).trimEnd().length },
        title: null,
      };
      index = last;
    }
  },
};

const statement =
  /^(?:import\s*(?:[\w{*"']|\()|export\s+(?:const|let|var|function|default|class|async|\{|\*|type|interface|enum)\b|export\s*[{*])/u;

function depthOf(line: string): number {
  const code = line.replace(/\\.|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*$/gu, '');
  return (code.match(/[([{]/gu)?.length ?? 0) - (code.match(/[)\]}]/gu)?.length ?? 0);
}

export const jsx: Construct = {
  name: 'jsx',
  dialects: ['mdx'],
  unmistakable: false,
  signs: ['<'],
  example: '<Card title="…">',
  *find(page) {
    const { text } = page;
    const tagStart = /<(?=\/?(?:[A-Za-z][\w.:-]*)?[\s/>{])/gu;
    let depth = 0;
    const inside: { from: number; depth: number }[] = [];
    for (let match = tagStart.exec(text); match !== null; match = tagStart.exec(text)) {
      const span = { start: match.index, end: tagEnd(text, match.index) };
      if (span.end < 0 || isEscaped(text, span.start) || !page.isWhole(span)) continue;
      tagStart.lastIndex = span.end;
      yield { as: 'leaf', span };
      const tag = text.slice(span.start, span.end);
      if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
      else if (!tag.endsWith('/>') && !voidElements.test(tag)) depth++;
      inside.push({ from: span.end, depth });
    }
    yield* withoutIndents(page, inside);
  },
};

const voidElements = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/u;

/** Behind the `>` of a tag, whose attributes may hold expressions; -1 where nothing closes it. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '>') return at + 1;
    if (sign === '<') return -1;
    if (sign === '"' || sign === "'") {
      const close = text.indexOf(sign, at + 1);
      if (close < 0) return -1;
      at = close;
    } else if (sign === '{') {
      const close = braceEnd(text, at);
      if (close < 0) return -1;
      at = close - 1;
    } else if (/[\r\n]/u.test(sign) && /^(?:\r\n|\r|\n)[ \t]*[\r\n]/u.test(text.slice(at, at + 80)))
      return -1;
  }
  return -1;
}

/** Behind the brace that closes one; strings and comments may hold others. -1 where none does. */
function braceEnd(text: string, start: number): number {
  const signs = /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|[{}]/gu;
  signs.lastIndex = start;
  let depth = 0;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return signs.lastIndex;
    // Longer than any expression in an article.
    if (match.index > start + 20_000) return -1;
  }
  return -1;
}

/** Indented code is none in MDX: what an element holds may stand as far right as it likes. */
function* withoutIndents({ lines, text }: Page, inside: readonly { from: number; depth: number }[]) {
  let tag = 0;
  let indent = -1;
  for (const line of lines) {
    while (tag < inside.length && inside[tag]!.from <= line.start) tag++;
    const depth = inside[tag - 1]?.depth ?? 0;
    if (depth === 0) indent = -1;
    if (depth === 0 || line.isBlank || line.ink === line.start) continue;
    if (indent < 0 || line.indent < indent) ({ indent } = line);
    const white = /^[ \t]*/u.exec(text.slice(line.start, line.ink))![0].length;
    if (indent > 0)
      yield { as: 'cut' as const, span: { start: line.start, end: line.start + Math.min(white, indent) } };
  }
}

export const expression: Construct = {
  name: 'expression',
  dialects: ['mdx'],
  unmistakable: false,
  signs: ['{'],
  example: '{value}',
  *find(page) {
    const { text } = page;
    for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
      const end = isEscaped(text, start) ? -1 : braceEnd(text, start);
      const span: Span = { start, end };
      if (end < 0 || !page.isWhole(span)) continue;
      const isComment = /^\{\s*\/\*[\s\S]*\*\/\s*\}$/u.test(text.slice(start, end));
      yield { as: 'leaf', span, speaks: !isComment };
      start = end - 1;
    }
  },
};
