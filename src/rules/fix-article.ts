/** Fixes an article until nothing is left to fix, and no edit changes what the article is made of or how many words it has. */

import type { Nodes } from 'mdast';
import { type MovedAnchor, movesBetween } from '../analyses/moved-anchors.ts';
import type { Article } from '../core/article.ts';
import { guardedSlices } from '../core/prose/guarded.ts';
import { passagesOf } from '../core/prose/passages.ts';
import { countWords } from '../text/words.ts';
import { type CheckOptions, checkArticle } from './check-article.ts';
import { applyEdits } from './fix.ts';
import type { Edit, Finding } from './rule.ts';

export interface FixedArticle {
  readonly article: Article;
  /** What remains; without edits that could not be made. */
  readonly findings: readonly Finding[];
  /** How many edits were made, by rule. */
  readonly fixed: ReadonlyMap<string, number>;
  /** The addresses of headings that the edits moved; links of the article itself were led to the new ones. */
  readonly movedAnchors: readonly MovedAnchor[];
}

/** One fix uncovers another (a doubled space before a sign): rarely more than two rounds. Rules that never agree end here. */
const mostRounds = 10;

/** @param reread reads a changed text as the article was read. */
export function fixArticle(
  article: Article,
  options: CheckOptions,
  reread: (text: string) => Article,
): FixedArticle {
  const fixed = new Map<string, number>();
  let current = article;
  let findings: readonly Finding[] = checkArticle(current, options);
  for (let round = 0; round < mostRounds; round++) {
    const ruleOf = new Map(findings.flatMap(({ rule, edits }) => edits.map((edit) => [edit, rule] as const)));
    const step = applySoundly(current, [...ruleOf.keys()], reread);
    if (step.applied.length === 0) {
      findings = findings.map((finding) => ({ ...finding, edits: [] }));
      break;
    }
    for (const edit of step.applied) {
      const rule = ruleOf.get(edit)!;
      fixed.set(rule, (fixed.get(rule) ?? 0) + 1);
    }
    current = step.article;
    findings = checkArticle(current, options);
  }
  const { moved, edits } = movesBetween(article, current);
  if (edits.length > 0) {
    const put = edits.map(({ start, end, text }) => ({ span: { start, end }, text }));
    current = reread(applyEdits(current.source.text, put).text);
    findings = checkArticle(current, options).map((finding) => ({ ...finding, edits: [] }));
  }
  return { article: current, findings, fixed, movedAnchors: moved };
}

interface Step {
  readonly article: Article;
  readonly applied: readonly Edit[];
}

/** All edits at once; where the tree would have another shape, another number of words or other syntax, the edits that do it are found by halving and left out. */
function applySoundly(article: Article, edits: readonly Edit[], reread: (text: string) => Article): Step {
  const shape = shapeOf(article.tree);
  const words = wordsOf(article);
  const guarded = guardedIn(article);
  const nothing: Step = { article, applied: [] };
  const attempt = (tried: readonly Edit[]): Step | null => {
    const { text, applied } = applyEdits(article.source.text, tried);
    const changed = reread(text);
    const added = applied.reduce((sum, { addsWords = 0 }) => sum + addsWords, 0);
    const isSound =
      shapeOf(changed.tree) === shape && wordsOf(changed) === words + added && guardedIn(changed) === guarded;
    return isSound ? { article: changed, applied } : null;
  };
  const among = (candidates: readonly Edit[], accepted: Step): Step => {
    if (candidates.length === 0) return accepted;
    const all = attempt([...accepted.applied, ...candidates]);
    if (all !== null) return all;
    if (candidates.length === 1) return accepted;
    const middle = candidates.length >> 1;
    return among(candidates.slice(middle), among(candidates.slice(0, middle), accepted));
  };
  return among(edits, nothing);
}

function guardedIn({ tree, source }: Article): string {
  return guardedSlices(tree, source.text).join('\0');
}

/** Of everything that is read: a fix of `mot ,mot` may join two words. */
function wordsOf(article: Article): number {
  return passagesOf(article).reduce((sum, { text }) => sum + countWords(text), 0);
}

/** The types of the nodes, nested. */
export function shapeOf(node: Nodes): string {
  const role = node.data?.role === undefined ? '' : `=${node.data.role}`;
  const inside = 'children' in node ? `(${node.children.map(shapeOf).join()})` : '';
  return `${node.type}${role}${inside}`;
}
