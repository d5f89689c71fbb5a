/** The comments in a block of code as translation units, one for each line of comment. */

import type { Code } from 'mdast';
import { spanOf } from '../../core/article.ts';
import { lookup } from '../../core/lookup.ts';
import type { Unit } from './unit.ts';

const slashes = /(?<=^|\s)\/\/+[ \t]*(?<text>(?:[^\r\n]*[^ \t\r\n])?)[ \t]*$/gmu;
const hash = /(?<=^|\s)#+[ \t]+(?<text>(?:[^\r\n]*[^ \t\r\n])?)[ \t]*$/gmu;
const dashes = /(?<=^|\s)--+[ \t]+(?<text>(?:[^\r\n]*[^ \t\r\n])?)[ \t]*$/gmu;
const slashStar = /\/\*+[ \t]*(?:(?<text>[^ \t*\r\n](?:[^*\r\n]*[^ \t*\r\n])?)[ \t]*)?\*\//gu;
const angle = /<!-{2,20}[ \t]*(?![ \t])(?<text>(?:(?!-->|<!--|(?<![ \t])[ \t]+-->)[^\r\n])*)[ \t]*-->/gu;

const likeC = [slashes, slashStar];
const likeShell = [hash];

/** How each language writes a comment, by the first word of the fence. A language that is not here has none. */
const comments = lookup<readonly RegExp[]>({
  ...Object.fromEntries(
    'c cpp cs csharp dart go h hpp java javascript js jsonc jsx kotlin kt objc php rs rust scala scss less swift ts tsx typescript vue'
      .split(' ')
      .map((name) => [name, likeC]),
  ),
  ...Object.fromEntries(
    'bash conf dockerfile fish make makefile perl pl ps1 powershell py python r rb ruby sh shell toml yaml yml zsh'
      .split(' ')
      .map((name) => [name, likeShell]),
  ),
  css: [slashStar],
  html: [angle],
  lua: [dashes],
  haskell: [dashes],
  markdown: [angle],
  md: [angle],
  sql: [dashes, slashStar],
  svg: [angle],
  xml: [angle],
});

export function commentUnits(node: Code, source: string): Omit<Unit, 'path'>[] {
  const language = node.lang?.toLowerCase().replace(/[^a-z\d].*$/su, '') ?? '';
  const { start, end } = spanOf(node);
  const block = source.slice(start, end);
  const body = /^[^\r\n]*(?:\r\n|\r|\n)/u.exec(block)?.[0].length ?? block.length;
  return (comments[language] ?? [])
    .flatMap((form) => [...block.matchAll(form)])
    .filter(({ index }) => index >= body)
    .map(({ index, 0: found, groups }) => {
      const { text = '' } = groups!;
      const from = start + index + found.indexOf(text, found.search(/[^/#*<!\s-]/u));
      return commentUnit(text, from, language);
    })
    .filter(({ start: from, end: to }) => to > from)
    .sort((a, b) => a.start - b.start);
}

function commentUnit(text: string, start: number, language: string): Omit<Unit, 'path'> {
  const span = { start, end: start + text.length };
  return {
    kind: 'comment',
    place: 'comment',
    prefix: null,
    key: language,
    atoms: [{ type: 'text', text, plain: true, ...span }],
    ...span,
  };
}
