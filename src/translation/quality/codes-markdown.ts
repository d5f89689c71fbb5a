/** Compares the links, images, code, notes and HTML of raw Markdown in a source and its translation. */

import type { Severity } from '../../core/severity.ts';
import type { PairFault } from './check.ts';
import { sameAddress } from './links.ts';
import type { Mark, Side } from './side.ts';

/** Emphasis is left to the translator. */
export function markdownFaults(
  source: Side,
  target: Side,
  marks: { readonly source: readonly Mark[]; readonly target: readonly Mark[] },
): PairFault[] {
  const faults = [...eachFault(source, target, marks.source, marks.target)];
  return [...new Set(faults.map(({ kind }) => kind))].flatMap((kind) => {
    const ofKind = faults.filter((fault) => fault.kind === kind).map(({ kind: _, ...fault }) => fault);
    const [first] = ofKind;
    if (ofKind.length <= shownAtMost) return ofKind;
    return [{ ...first!, message: `${first!.message}, and ${ofKind.length - 1} more like it` }];
  });
}

/** A list of links whose site has moved is one finding. */
const shownAtMost = 3;

function* eachFault(
  { language: sourceLanguage, shown: original }: Side,
  { language: targetLanguage, shown }: Side,
  source: readonly Mark[],
  target: readonly Mark[],
): Iterable<PairFault & Pick<Mark, 'kind'>> {
  const same = (a: Mark, b: Mark) =>
    a.kind === b.kind &&
    (isAddress(a) ? sameAddress(a.key, b.key, sourceLanguage, targetLanguage) : foldKey(a) === foldKey(b));
  const added = [...target];
  const lost = source.filter((mark) => {
    const at = added.findIndex((candidate) => same(mark, candidate));
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  for (const mark of lost) {
    // What comes once instead of twice is not lost to the reader.
    if (isRepeatable(mark) && target.some((candidate) => same(mark, candidate))) continue;
    const at = added.findIndex(({ kind }) => kind === mark.kind);
    const [other] = at < 0 ? [] : added.splice(at, 1);
    const isPlain = mark.kind === 'code' && shown.includes(mark.key);
    const become =
      other !== undefined
        ? `has become ${nameOf(other)}`
        : isPlain
          ? 'is no longer set as code'
          : 'is missing';
    yield {
      kind: mark.kind,
      message: `${nouns[mark.kind]} ${nameOf(mark)} ${become}`,
      severity: isPlain ? 'warning' : 'error',
      sourceSpan: mark.span,
      ...(other === undefined ? {} : { targetSpan: other.span }),
    };
  }
  for (const mark of added) {
    const known = source.some((candidate) => same(candidate, mark));
    // A name that the source writes without marks may well be set as code.
    if (mark.kind === 'code' && !known && original.includes(mark.key)) continue;
    yield {
      kind: mark.kind,
      message: `${nouns[mark.kind]} ${nameOf(mark)} ${known ? 'stands more often than in the source' : 'is not in the source'}`,
      severity: severityOfAdded[mark.kind],
      targetSpan: mark.span,
    };
  }
}

const isAddress = ({ kind }: Mark) => kind === 'link' || kind === 'image';

const isRepeatable = ({ kind }: Mark) => kind === 'link' || kind === 'code';

/** The words in tags are compared as they stand; white space in code is not. */
const foldKey = ({ kind, key }: Mark) => (kind === 'code' ? key.replace(/\s+/gu, '') : key);

const nameOf = ({ kind, key }: Mark) => (kind === 'note' ? `[^${key}]` : key);

const nouns: Readonly<Record<Mark['kind'], string>> = {
  link: 'the link to',
  image: 'the image',
  code: 'the code',
  note: 'the note',
  html: 'the tag',
  protected: 'the protected',
};

/** A translator may set a name in code or link a word more; a note or a tag more changes the article. */
const severityOfAdded: Readonly<Record<Mark['kind'], Severity>> = {
  link: 'info',
  image: 'error',
  code: 'info',
  note: 'error',
  html: 'error',
  protected: 'error',
};
