/** Front matter that is neither YAML nor TOML between fences of its own. */

import type { Span } from '../../../core/span.ts';
import type { Construct, Found } from '../construct.ts';
import type { Page } from '../page.ts';

/** Keys that open the header of a page and hardly a sentence. */
const knownKeys =
  /^(?:title|date|authors?|tags?|category|categories|slug|summary|keywords|status|lang|language|template|modified|subtitle|description|layout|draft|permalink|affiliation|copyright|css|base header level)$/iu;

const field = /^(?<key>[A-Za-z][A-Za-z0-9_ -]{0,29}):(?:[ \t]|$)/u;

const opening = /^(?:[A-Za-z][A-Za-z0-9_ -]{0,29}:|\{|;;;|%|\.\. [a-z]|---[ \t]*[\r\n])/u;

export const header: Construct = {
  name: 'header',
  dialects: ['pelican', 'multimarkdown', 'nikola', 'hexo', 'hugo', 'gitlab', 'pandoc'],
  unmistakable: true,
  tells: (found) =>
    found.as === 'fence' || (found.as === 'header' && found.notation === 'title') ? ['pandoc'] : [],
  signs: [':', '{', ';;;', '%'],
  example: 'Title: …',
  *find(page, sure) {
    if (!opening.test(page.text)) return;
    const found = page.text.startsWith('---')
      ? yamlWithStops(page)
      : (jsonHeader(page) ?? titleLines(page) ?? fields(page, sure));
    if (found !== null) yield found;
  },
};

/** An object at the top, or between `;;;`. */
function jsonHeader({ text }: Page): Found | null {
  const fenced = /^;;;[ \t]*(?:\r\n|\r|\n)(?<json>[\s\S]*?)(?:\r\n|\r|\n);;;[ \t]*(?=[\r\n]|$)/u.exec(text);
  if (fenced !== null) return { as: 'header', notation: 'json', span: { start: 0, end: fenced[0].length } };
  if (!/^\{\s*"/u.test(text)) return null;
  const end = endOfObject(text);
  if (end === null || !isObject(text.slice(0, end))) return null;
  return { as: 'header', notation: 'json', span: { start: 0, end } };
}

function endOfObject(text: string): number | null {
  const signs = /\\.|"(?:[^"\\]|\\.)*"|[{}]/gsu;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return index + 1;
  }
  return null;
}

function isObject(json: string): boolean {
  try {
    return typeof JSON.parse(json) === 'object';
  } catch {
    return false;
  }
}

/** pandoc: up to three fields, each opened by a sign, continued by indent. */
function titleLines({ text }: Page): Found | null {
  const lines =
    /^%(?:[ \t][^\r\n]*)?(?:(?:\r\n|\r|\n)(?:%(?:[ \t][^\r\n]*)?|[ \t]+[^\s][^\r\n]*)){0,9}(?=[\r\n]|$)/u.exec(
      text,
    );
  if (lines === null || !/^% *\S/u.test(lines[0])) return null;
  const signs = lines[0].match(/^%/gmu)!.length;
  return signs > 3 ? null : { as: 'header', notation: 'title', span: { start: 0, end: lines[0].length } };
}

/** YAML may end with three full stops, which only pandoc reads. */
function yamlWithStops({ text, lines }: Page): Found | null {
  const close = lines.find((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(textOf(line)));
  if (close === undefined || text[close.start] !== '.') return null;
  return { as: 'fence', span: { start: close.start, end: close.start + 3 } };

  function textOf({ start, end }: Span): string {
    return text.slice(start, end);
  }
}

/** Lines of fields without a fence, to the first empty line or to a fence that closes them. */
function fields({ text, isIn, lines }: Page, sure: boolean): Found | null {
  const keys: string[] = [];
  let end = 0;
  const isNikola = /^\.\. [a-z_]+:/u.test(text);
  for (const line of lines) {
    const written = text.slice(line.start, line.end);
    if (keys.length > 0 && /^(?:---|;;;)[ \t]*$/u.test(written)) {
      return keys.some((key) => knownKeys.test(key))
        ? { as: 'header', notation: 'fields', span: { start: 0, end: line.start + written.trimEnd().length } }
        : null;
    }
    if (line.isBlank) break;
    const key = isNikola
      ? /^\.\. (?<key>[a-z_]+):/u.exec(written)?.groups?.['key']
      : field.exec(written)?.groups?.['key'];
    if (key !== undefined) keys.push(key);
    else if (keys.length === 0 || !/^[ \t]+\S/u.test(written)) return null;
    end = line.start + written.trimEnd().length;
  }
  const known = keys.filter((key) => knownKeys.test(key)).length;
  const isHeader =
    isNikola || (sure && isIn('pelican', 'multimarkdown') ? known > 0 : keys.length > 1 && known > 1);
  return isHeader ? { as: 'header', notation: 'fields', span: { start: 0, end } } : null;
}
