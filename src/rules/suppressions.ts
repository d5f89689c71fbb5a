/** What the author asks the check to leave alone: comments in the text, and what the front matter skips. */

import type { Nodes, Parents } from 'mdast';
import { type Article, spanOf } from '../core/article.ts';
import { isInlineBlock } from '../core/prose/atoms.ts';
import { closest } from '../core/registry.ts';
import type { Span } from '../core/span.ts';
import { rules } from './index.ts';
import { ownRules, suppressionRule } from './own-rules.ts';
import type { Finding } from './rule.ts';

export interface Suppression {
  /** Null for every rule. */
  readonly rule: string | null;
  /** Where it is written. */
  readonly span: Span;
  /** What begins in here is forgiven. */
  readonly covers: Span;
}

export interface Suppressions {
  /** Whether a finding at a place is suppressed; remembers that the suppression was of use. */
  forgives(rule: string, span: Span): boolean;
  /** What is wrong with the suppressions themselves, once the rules have run. */
  findings(ran: ReadonlySet<string>): Finding[];
}

export function readSuppressions(article: Article, others: readonly Suppression[] = []): Suppressions {
  const { suppressions, faults } = inComments(article);
  const all = [...others, ...suppressions];
  const used = new Set<Suppression>();
  return {
    forgives(rule, { start }) {
      const forgiving = all.filter(
        (one) =>
          (one.rule === null || one.rule === rule) && one.covers.start <= start && start < one.covers.end,
      );
      for (const one of forgiving) used.add(one);
      return forgiving.length > 0;
    },
    findings(ran) {
      const unknown = all.filter(({ rule }) => rule !== null && !known.has(rule));
      const unused = all.filter(
        (one) => !used.has(one) && (one.rule === null ? ran.size === rules.names.length : ran.has(one.rule)),
      );
      return [
        ...faults,
        ...unknown.map(({ rule, span }) =>
          findingAt(span, `there is no rule '${rule}'${meant(rule!, [...known])}`),
        ),
        ...unused.map(({ rule, span }) =>
          findingAt(span, `${rule === null ? 'it' : `'${rule}'`} forgives nothing here: take it out`),
        ),
      ];
    },
  };
}

const known: ReadonlySet<string> = new Set([...rules.names, ...ownRules.map(({ name }) => name)]);

function meant(name: string, names: readonly string[]): string {
  const match = closest(name, names);
  return match === undefined ? '' : `: did you mean ${match}?`;
}

function findingAt(span: Span, message: string): Finding {
  return {
    rule: suppressionRule.name,
    severity: suppressionRule.severity,
    message,
    span,
    edits: [],
    count: 1,
  };
}

interface Read {
  readonly suppressions: readonly Suppression[];
  readonly faults: readonly Finding[];
}

/** `<!-- article-ignore rule, rule -- why -->`; without a rule it means every rule. */
const directive =
  /<!--\s*article-(?<word>[\w-]*\w)(?<names>(?:[\s,]+(?!--)[\w-]+)*)\s*(?:\s--[\s\S]*?)?-->/gu;
const words = ['ignore', 'off', 'on'];

function inComments({ tree, source }: Article): Read {
  const suppressions: Suppression[] = [];
  const faults: Finding[] = [];
  let open: { readonly rule: string | null; readonly span: Span; readonly from: number }[] = [];
  const close = (closed: typeof open, to: number) => {
    for (const { rule, span, from } of closed)
      suppressions.push({ rule, span, covers: { start: from, end: to } });
    open = open.filter((one) => !closed.includes(one));
  };
  for (const { word, rules: named, span, block } of directivesIn(tree, source.text)) {
    if (!words.includes(word)) {
      faults.push(findingAt(span, `there is no 'article-${word}'${meant(word, words)}`));
    } else if (word === 'ignore') {
      for (const one of named) suppressions.push({ ...one, covers: block });
    } else if (word === 'off') {
      open.push(...named.map((one) => ({ ...one, from: span.end })));
    } else {
      for (const one of named) {
        const closed = open.filter(({ rule }) => one.rule === null || rule === one.rule);
        if (closed.length === 0) faults.push(findingAt(one.span, 'nothing was off here: take it out'));
        close(closed, span.start);
      }
    }
  }
  close(open, source.text.length);
  return { suppressions, faults };
}

interface Directive {
  readonly word: string;
  readonly rules: readonly { readonly rule: string | null; readonly span: Span }[];
  readonly span: Span;
  /** What `ignore` covers: the next block, or the block that the comment stands inside. */
  readonly block: Span;
}

function* directivesIn(node: Parents, text: string): Generator<Directive> {
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'html') {
      const isInline = isInlineBlock(node);
      const block = isInline ? spanOf(node) : blockAfter(node, index, text);
      yield* directivesAt(spanOf(child), block, text);
    } else if ('children' in child) {
      // What stands in emphasis or a link belongs to the block around it.
      const inner = phrasing.has(child.type)
        ? { ...child, type: 'paragraph', position: node.position }
        : child;
      yield* directivesIn(inner as Parents, text);
    }
  }
}

const phrasing: ReadonlySet<Nodes['type']> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mark',
  'footnote',
]);

/** From the comment to the end of the next block; other comments in between are no block. */
function blockAfter({ children }: Parents, index: number, text: string): Span {
  const { start, end } = spanOf(children[index]!);
  const isBlock = (node: Nodes) => {
    const own = spanOf(node);
    return node.type !== 'html' || !/^<!--[\s\S]*-->\s*$/u.test(text.slice(own.start, own.end));
  };
  let next = index + 1;
  while (next < children.length && !isBlock(children[next]!)) next++;
  return { start, end: next < children.length ? spanOf(children[next]!).end : end };
}

function* directivesAt({ start, end }: Span, block: Span, text: string): Generator<Directive> {
  if (!text.startsWith('<!--', start)) return;
  for (const { 0: written, index, groups } of text.slice(start, end).matchAll(directive)) {
    const span = { start: start + index, end: start + index + written.length };
    const word = groups!['word']!;
    const namesAt = span.start + written.indexOf(word) + word.length;
    const named = [...groups!['names']!.matchAll(/[\w-]+/gu)].map((name) => ({
      rule: name[0],
      span: { start: namesAt + name.index, end: namesAt + name.index + name[0].length },
    }));
    yield { word, rules: named.length > 0 ? named : [{ rule: null, span }], span, block };
  }
}
