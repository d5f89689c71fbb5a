/** Aligns an article with its translation: blocks by structure, then the sentences in them, each pair with how sure it is. */

import type { UnitKind } from '../bitext.ts';
import type { Code, Content } from '../content.ts';
import { type Described, describe, together } from './features.ts';
import { likeliestPath, type Move, type Step } from './likeliest-path.ts';
import { evidenceOf, type Range } from './pair-evidence.ts';

/** A block, as much as aligning must know of it. */
export interface AlignUnit<One extends Sentence> {
  readonly kind: UnitKind;
  /** Under how many headings it stands. */
  readonly depth: number;
  /** Its sentences in order. */
  readonly segments: readonly One[];
}

export interface Sentence {
  readonly content: Content<Code>;
}

/** What stands beside one another: one or two sentences each; none where one side says nothing. */
export interface AlignedPair<One extends Sentence> {
  readonly source: readonly One[];
  readonly target: readonly One[];
  /** How likely it is that each side translates the other and nothing else does: from 0 to 1. 0 where a side is empty. */
  readonly confidence: number;
}

/**
 * Pairs in order, with every sentence of both articles once. Long articles take linear time; a translation whose blocks
 * stand in another order is aligned in part only.
 *
 * @param languages BCP 47: by them numbers are read.
 */
export function align<One extends Sentence>(
  source: readonly AlignUnit<One>[],
  target: readonly AlignUnit<One>[],
  languages: { readonly source: string; readonly target: string },
): AlignedPair<One>[] {
  const sources = source.map((unit) => describeUnit(unit, languages.source));
  const targets = target.map((unit) => describeUnit(unit, languages.target));
  const [ours, theirs] = [source, target].map((units) => units.flatMap(({ segments }) => segments));
  const [firstOfOurs, firstOfTheirs] = [firstSentences(source), firstSentences(target)];
  const sentenceEvidence = evidenceOf(sentencesOf(sources), sentencesOf(targets));
  const blocks = stepsOf(
    { start: 0, end: source.length },
    { start: 0, end: target.length },
    blockMoves,
    evidenceOf(blocksOf(sources), blocksOf(targets)),
  );
  return blocks.flatMap((block) =>
    stepsOf(
      { start: firstOfOurs[block.source.start]!, end: firstOfOurs[block.source.end]! },
      { start: firstOfTheirs[block.target.start]!, end: firstOfTheirs[block.target.end]! },
      sentenceMoves,
      sentenceEvidence,
    ).map((sentence) => ({
      source: ours!.slice(sentence.source.start, sentence.source.end),
      target: theirs!.slice(sentence.target.start, sentence.target.end),
      confidence: confidenceOf(block, sentence),
    })),
  );
}

interface DescribedUnit {
  readonly block: Described;
  readonly sentences: readonly Described[];
}

function describeUnit({ kind, depth, segments }: AlignUnit<Sentence>, language: string): DescribedUnit {
  const sentences = segments.map(({ content }) => describe(content, language));
  const structure = new Map([
    [`kind ${kind}`, keepsStructure],
    [`depth ${depth}`, keepsStructure],
  ]);
  return { block: together(sentences, structure), sentences };
}

/** How likely a translated block keeps its kind and depth. An estimate: translators change structure seldom, and never much. */
const keepsStructure = 0.97;

/** For each unit, and behind the last, how many sentences stand before it. */
function firstSentences(units: readonly AlignUnit<Sentence>[]): number[] {
  const firsts = [0];
  for (const { segments } of units) firsts.push(firsts.at(-1)! + segments.length);
  return firsts;
}

function blocksOf(units: readonly DescribedUnit[]): Described[] {
  return units.map(({ block }) => block);
}

function sentencesOf(units: readonly DescribedUnit[]): Described[] {
  return units.flatMap(({ sentences }) => sentences);
}

/** How often sentences are translated so: Gale and Church 1993 (aclanthology.org/J93-1004), each rate parted between the two directions. */
const sentenceMoves: Moves = [
  [[1, 1], 0.89],
  [[1, 0], 0.00495],
  [[0, 1], 0.00495],
  [[2, 1], 0.0445],
  [[1, 2], 0.0445],
  [[2, 2], 0.011],
];

/** Blocks are merged or cut less often than sentences. Estimates. */
const blockMoves: Moves = [
  [[1, 1], 0.94],
  [[1, 0], 0.01],
  [[0, 1], 0.01],
  [[2, 1], 0.02],
  [[1, 2], 0.02],
];

type Moves = readonly (readonly [move: Move, share: number])[];

interface WeighedStep extends Step {
  /** Of its two sides; 0 where one is empty. */
  readonly evidence: number;
}

/** The likeliest steps through a range of each article. */
function stepsOf(
  sources: Range,
  targets: Range,
  moves: Moves,
  evidence: (source: Range, target: Range) => number,
): WeighedStep[] {
  const between = (source: Range, target: Range) =>
    source.start === source.end || target.start === target.end ? 0 : evidence(source, target);
  const steps = likeliestPath(
    sources.end - sources.start,
    targets.end - targets.start,
    moves.map(([move]) => move),
    (index, sourceEnd, targetEnd) => {
      const [[rows, columns], share] = moves[index]!;
      const [row, column] = [sources.start + sourceEnd, targets.start + targetEnd];
      return (
        Math.log(share) + between({ start: row - rows, end: row }, { start: column - columns, end: column })
      );
    },
  );
  return steps.map(({ source, target, probability }) => {
    const [ours, theirs] = [shift(source, sources.start), shift(target, targets.start)];
    return { source: ours, target: theirs, probability, evidence: between(ours, theirs) };
  });
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The share of likely alignments that have the pair, and how little it looks like chance. */
function confidenceOf(block: WeighedStep, sentence: WeighedStep): number {
  if ([sentence.source, sentence.target].some(({ start, end }) => start === end)) return 0;
  return block.probability * sentence.probability * plausible(block.evidence) * plausible(sentence.evidence);
}

/** Evidence as a probability, on top of what is likely before any: 89 of 100 sentences are translated one by one (as above). */
function plausible(evidence: number): number {
  return 1 / (1 + (0.11 / 0.89) * Math.exp(-evidence));
}
