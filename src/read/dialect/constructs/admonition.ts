/** `!!! type "Title"`, `??? type`, `=== "Tab"` of Python-Markdown and pymdown-extensions: what is indented below belongs to them. */

import type { Construct, Shape } from '../construct.ts';
import { groupSpan, inked, shifted } from '../finding.ts';
import type { Page } from '../page.ts';
import { shapeNamed } from './container.ts';

const opening =
  /^(?:(?<sign>!!!|\?\?\?\+?)[ \t]*(?<type>[\p{L}\p{N}_-]+(?:[ \t]+[\p{L}\p{N}_-]+)*)(?:[ \t]+"(?<title>[^"\r\n]*)")?|===[!+]?[ \t]+"(?<tab>[^"\r\n]+)"|\/\/\/[ \t]+(?<block>[\w-]+)(?:[ \t]*\|[ \t]*(?<heading>[^\r\n]+))?)$/du;

export const admonition: Construct = {
  name: 'admonition',
  dialects: ['mkdocs', 'pelican'],
  unmistakable: true,
  tells: ['mkdocs'],
  signs: ['!!!', '???', '==='],
  example: '!!! note "Title"',
  *find(page, sure) {
    for (const { line, index, ink, span } of inked(page, '!?=')) {
      if (!/^(?:!!!|\?\?\?|===)/u.test(ink)) continue;
      const match = opening.exec(ink);
      if (match === null || !(sure || hasBody(page, index, line.indent))) continue;
      const title = shifted(groupSpan(match, 'title') ?? groupSpan(match, 'tab'), line.ink);
      yield { as: 'indented', span, title, shape: shapeFor(match) };
    }
  },
};

function shapeFor({ groups }: RegExpExecArray): Shape {
  const { sign, type } = groups!;
  if (type === undefined) return { kind: 'tab', name: null };
  const name = type.split(/[ \t]/u, 1)[0]!.toLowerCase();
  return { kind: sign!.startsWith('?') ? 'details' : 'callout', name: shapeNamed(name).name ?? name };
}

/** The next line with ink stands four columns further right, behind one empty line at most. */
function hasBody({ lines }: Page, index: number, indent: number): boolean {
  const next = lines.slice(index + 1, index + 3).find(({ isBlank }) => !isBlank);
  return next !== undefined && next.indent >= indent + 4;
}
