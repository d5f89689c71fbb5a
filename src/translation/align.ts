/** Aligns an article with its translation: blocks by structure, then the sentences in them, each pair with how sure it is. */

import type { UnitKind } from './bitext.ts';
import type { Code, Content } from './content.ts';
import { type Described, describe, together } from './features.ts';
import { likeliestPath, type Move, type Step } from './likeliest-path.ts';
import { evidenceOf } from './pair-evidence.ts';

/** A block, as much as aligning must know of it. */
export interface AlignUnit<One extends Sentence> {
  readonly kind: UnitKind;
  /** How deep it stands: under how many headings, or in how many lists. */
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
  const blockEvidence = evidenceOf(blocksOf(sources), blocksOf(targets));
  const sentenceEvidence = evidenceOf(sentencesOf(sources), sentencesOf(targets));
  return stepsOf(blocksOf(sources), blocksOf(targets), blockMoves, blockEvidence).flatMap((block) => {
    const [ours, theirs] = [take(sources, block.source), take(targets, block.target)];
    const [from, to] = [sentencesOf(ours), sentencesOf(theirs)];
    const [these, those] = [take(source, block.source), take(target, block.target)].map((units) =>
      units.flatMap(({ segments }) => segments),
    );
    return stepsOf(from, to, sentenceMoves, sentenceEvidence).map((step) => ({
      source: take(these!, step.source),
      target: take(those!, step.target),
      confidence: confidenceOf(block, step),
    }));
  });
}

interface DescribedUnit {
  readonly block: Described;
  readonly sentences: readonly Described[];
}

function describeUnit({ kind, depth, segments }: AlignUnit<Sentence>, language: string): DescribedUnit {
  const sentences = segments.map(({ content }) => describe(content, language));
  const structure = new Map([
    [`kind ${kind}`, keepsStructure],
    [`depth ${kind === 'heading' ? depth : 'of text'}`, keepsStructure],
  ]);
  return { block: together(sentences, structure), sentences };
}

/** How likely a translated block keeps its kind and depth. An estimate: translators change structure seldom, and never much. */
const keepsStructure = 0.97;

function blocksOf(units: readonly DescribedUnit[]): Described[] {
  return units.map(({ block }) => block);
}

function sentencesOf(units: readonly DescribedUnit[]): Described[] {
  return units.flatMap(({ sentences }) => sentences);
}

/** How often sentences are translated so: Gale and Church 1993, table 5. */
const sentenceMoves: Moves = [
  [[1, 1], 0.89],
  [[1, 0], 0.0049],
  [[0, 1], 0.0049],
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

type Evidence = (source: Described, target: Described) => number;

interface WeighedStep extends Step {
  /** Of its two sides; 0 where one is empty. */
  readonly evidence: number;
}

function stepsOf(
  sources: readonly Described[],
  targets: readonly Described[],
  moves: Moves,
  evidence: Evidence,
): WeighedStep[] {
  const shares = new Map(moves.map(([[rows, columns], share]) => [`${rows}-${columns}`, Math.log(share)]));
  const weighSides = ({ source, target }: Pick<Step, 'source' | 'target'>) =>
    source.end === source.start || target.end === target.start
      ? 0
      : evidence(joined(sources, source), joined(targets, target));
  const steps = likeliestPath(
    sources.length,
    targets.length,
    moves.map(([move]) => move),
    (step) => {
      const [rows, columns] = [step.source.end - step.source.start, step.target.end - step.target.start];
      return shares.get(`${rows}-${columns}`)! + weighSides(step);
    },
  );
  return steps.map((step) => ({ ...step, evidence: weighSides(step) }));
}

function joined(all: readonly Described[], { start, end }: Step['source']): Described {
  return end - start === 1 ? all[start]! : together(all.slice(start, end));
}

function take<One>(all: readonly One[], { start, end }: Step['source']): readonly One[] {
  return all.slice(start, end);
}

/** The share of likely alignments that have the pair, and how little it looks like chance. */
function confidenceOf(block: WeighedStep, sentence: WeighedStep): number {
  if ([sentence.source, sentence.target].some(({ start, end }) => start === end)) return 0;
  return block.probability * sentence.probability * plausible(block.evidence) * plausible(sentence.evidence);
}

/** Evidence as a probability: 0 is even. */
function plausible(evidence: number): number {
  return 1 / (1 + Math.exp(-evidence));
}
