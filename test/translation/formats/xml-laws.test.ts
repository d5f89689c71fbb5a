/** Laws of the XML formats: what is written is read again to the character, and the same segments give the same bytes. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeKinds } from '../../../src/core/prose/atoms.ts';
import { type SegmentEntry, type SegmentsFile, states, unitKinds } from '../../../src/translation/bitext.ts';
import { type Code, type CodeRef, type Content, contentOf } from '../../../src/translation/content.ts';
import { tmx } from '../../../src/translation/formats/tmx.ts';
import { xliff12 } from '../../../src/translation/formats/xliff12.ts';
import { xliff21 } from '../../../src/translation/formats/xliff21.ts';
import { carried } from './carried.ts';
import { fileOf, samples } from './samples.ts';

const hard = [
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '<!--',
  '&amp;',
  '\u00a0',
  '\u202f',
  '\n',
  '\t',
  '\r',
  '\r\n',
  ' ',
  '{1}',
];
const character = fc.oneof(
  fc.constantFrom('a', 'É', '\u{1f30d}', '\u0085', '\u2028', '\ufeff', '\ufffd', ...hard),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
    .filter((text) => !/[\0-\x08\x0b\x0c\x0e-\x1f]/u.test(text)),
);
const text = fc.array(character, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));

/** What makes a content: texts, codes, halves of pairs, and halves whose other half is in another segment. */
const token = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.record({
    make: fc.constantFrom('single', 'open', 'close', 'leave', 'arrive'),
    pick: fc.nat(),
    kind: fc.constantFrom(...codeKinds),
  }),
);
type Token = typeof token extends fc.Arbitrary<infer One> ? One : never;

/** Sources as an article gives them: ids by first appearance, pairs that may cross, isolated halves that meet in the unit. */
function sourcesOf(segments: readonly (readonly Token[])[]): Content<Code>[] {
  const pending: number[] = [];
  let pairs = 0;
  return segments.map((tokens) => {
    const pieces: (string | Code)[] = [];
    const open: Code[] = [];
    let ids = 0;
    const add = (code: Partial<Code>) => {
      const made = {
        id: ids + 1,
        markup: '**',
        text: '',
        kind: 'strong',
        pair: 0,
        isolated: false,
        deletable: false,
        role: 'single',
        ...code,
      };
      ids = Math.max(ids, made.id);
      pieces.push(made as Code);
      return made as Code;
    };
    const closing = (code: Code) => add({ ...code, role: 'close' });
    const leaving: number[] = [];
    for (const one of tokens) {
      if (typeof one === 'string') pieces.push(one);
      else if (one.make === 'single')
        add({ kind: one.kind, markup: `\`${one.pick}\``, text: String(one.pick), pair: ++pairs });
      else if (one.make === 'open') open.push(add({ role: 'open', kind: one.kind, pair: ++pairs }));
      else if (one.make === 'leave') leaving.push(add({ role: 'open', isolated: true, pair: ++pairs }).pair);
      else if (one.make === 'arrive')
        add({ role: 'close', isolated: true, pair: pending.shift() ?? ++pairs });
      else if (open.length > 0) closing(open.splice(one.pick % open.length, 1)[0]!);
    }
    for (const code of open.reverse()) closing(code);
    pending.push(...leaving);
    return contentOf(pieces);
  });
}

/** A translation with some of the codes, anywhere, each pair still opened before it is closed. */
function targetOf(
  source: Content<Code>,
  order: readonly number[],
  texts: readonly string[],
): Content<CodeRef> {
  const codes = source.filter((piece) => typeof piece !== 'string');
  const moved = order
    .map((at) => codes[at % Math.max(codes.length, 1)])
    .filter((code, at, all) => code && all.indexOf(code) === at);
  const refs = moved.map((code): CodeRef => ({ id: code!.id, role: code!.role }));
  const whole = refs.filter(
    ({ id, role }) =>
      role === 'single' ||
      codes.some((code) => code.id === id && code.isolated) ||
      refs.filter((other) => other.id === id).length === 2,
  );
  const begun = new Set<number>();
  const ordered = whole.map(({ id, role }) => {
    const isolated = codes.some((code) => code.id === id && code.isolated);
    if (role === 'single' || isolated) return { id, role };
    const half = begun.has(id) ? 'close' : 'open';
    begun.add(id);
    return { id, role: half } as const;
  });
  return contentOf(ordered.flatMap((ref, at) => [texts[at] ?? '', ref]).concat(texts.slice(ordered.length)));
}

const segment = fc.record({
  tokens: fc.array(token, { minLength: 1, maxLength: 8 }),
  translation: fc.option(
    fc.record({ order: fc.array(fc.nat(12), { maxLength: 12 }), texts: fc.array(text, { maxLength: 4 }) }),
  ),
  state: fc.constantFrom(...states),
});
const unit = fc.record({
  kind: fc.constantFrom(...unitKinds),
  segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
});

function entriesOf(
  units: readonly (typeof unit extends fc.Arbitrary<infer One> ? One : never)[],
): SegmentEntry[] {
  return units.flatMap(({ kind, segments }, at) => {
    const sources = sourcesOf(segments.map(({ tokens }) => tokens));
    return segments.map(({ translation, state }, index): SegmentEntry => {
      const source = sources[index]!;
      const target = translation && targetOf(source, translation.order, translation.texts);
      return {
        id: `s-${at}-${index}`,
        unit: `b-${at}`,
        kind,
        path: ['À & <b>'],
        line: at + 1,
        column: 1,
        span: { start: 100 * at + 10 * index, end: 100 * at + 10 * index + 9 },
        source,
        target,
        state: target && target.length > 0 ? state : 'initial',
        matches: [],
      };
    });
  });
}

const file = fc
  .record({
    units: fc.array(unit, { maxLength: 4 }),
    original: text,
    protect: fc.array(text, { maxLength: 2 }),
    codes: fc.constantFrom('tags', 'markdown'),
    by: fc.constantFrom('sentence', 'block'),
  })
  .map(({ units, ...about }): SegmentsFile => fileOf(entriesOf(units), about as Partial<SegmentsFile>));

describe.each([xliff12, xliff21, tmx])('$name', (format) => {
  test('what is written is read again: ids, texts, codes, states and what the file says of its article', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 2 }), (files) => {
        expect(carried(format.read(format.write(files, {}), 'x'))).toEqual(carried(files));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.keys(samples))('the sample "%s" is read again', (name) => {
    expect(carried(format.read(format.write(samples[name]!, {}), 'x'))).toEqual(carried(samples[name]!));
  });

  test('the same segments give the same bytes', () => {
    fc.assert(
      fc.property(file, (one) => {
        expect(format.write([structuredClone(one)], {})).toBe(format.write([one], {}));
      }),
      { numRuns: 30 },
    );
  });
});
