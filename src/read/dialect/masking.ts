/**
 * Hides syntax from a parser of Markdown: each stretch becomes as many characters that no parser gives a meaning, so that every
 * offset stays and neither quotes, bars nor braces inside are seen. A line that stands between blocks becomes a heading, blocks that
 * belong to an indented line become an item of a list: structures of the same length, which `unmasking.ts` takes down again.
 */

import type { Span } from '../../core/span.ts';
import type { Construct, Found, Shape } from './construct.ts';
import type { DialectName } from './names.ts';
import type { Page } from './page.ts';

/** A stretch of a masked text. */
export interface Mask extends Span {
  readonly construct: string;
  readonly found: Found;
  readonly part: 'leaf' | 'open' | 'close' | 'marker';
  /** Of a marker: the group that it belongs to, and where in it. */
  readonly place?: 'open' | 'option' | 'close' | 'callout' | 'indented' | 'line';
}

export interface Masking {
  readonly source: string;
  readonly text: string;
  /** The character that hides others. */
  readonly sign: string;
  /** In order, none over another. */
  readonly masks: readonly Mask[];
  /** White space that was taken out of the text, in order. */
  readonly cuts: readonly Span[];
}

/** Collects what constructs find; what is code or taken already is left alone. */
export function createMasking(page: Page) {
  const masks: Mask[] = [];
  const cuts: Span[] = [];
  const finds: (Pick<Construct, 'dialects'> & {
    readonly construct: string;
    readonly told: readonly DialectName[];
  })[] = [];
  const put = ({ name, dialects, tells = [] }: Construct, found: Found) => {
    const spans = spansOf(found);
    const isFree = holdsCode.has(found.as) ? page.isWhole : page.isFree;
    if (!spans.every((span) => span.end > span.start && isFree(span))) return;
    for (const span of spans) page.take(span);
    const told = typeof tells === 'function' ? tells(found, page.text) : tells;
    if (told.length > 0) finds.push({ construct: name, dialects, told });
    if (found.as === 'cut') cuts.push(found.span);
    else masks.push(...masksOf(name, found));
  };
  return {
    put,
    /** What tells a dialect, in the order of the table. */
    finds: () => finds,
    masking: (): Masking | null => {
      if (masks.length === 0 && cuts.length === 0) return null;
      masks.sort((a, b) => a.start - b.start);
      cuts.sort((a, b) => a.start - b.start);
      const sign = signFor(page.text);
      return { source: page.text, masks, cuts, sign, text: maskedText(page.text, masks, cuts, sign) };
    },
  };
}

/** What may have code inside: a tag with a backtick in a string, a formula between them. */
const holdsCode: ReadonlySet<Found['as']> = new Set(['leaf', 'formula', 'header']);

/** All that a find takes. */
function spansOf(found: Found): Span[] {
  switch (found.as) {
    case 'pair':
      return [found.open, found.close];
    case 'block':
      return [...around(found.open, found.title), ...found.options, found.close];
    case 'line':
    case 'callout':
    case 'indented':
      return around(found.span, found.title);
    default:
      return [found.span];
  }
}

function around(span: Span, inner: Span | null): Span[] {
  if (inner === null) return [span];
  const parts = [
    { start: span.start, end: inner.start },
    { start: inner.end, end: span.end },
  ];
  return parts.filter(({ start, end }) => end > start);
}

function masksOf(construct: string, found: Found): Mask[] {
  const marker = (span: Span, title: Span | null, place: NonNullable<Mask['place']>): Mask[] =>
    around(span, title).map((part, index) => ({
      ...part,
      construct,
      found,
      ...(index === 0 ? { part: 'marker' as const, place } : { part: 'leaf' as const }),
    }));
  switch (found.as) {
    case 'pair':
      return [
        { ...found.open, construct, found, part: 'open' },
        { ...found.close, construct, found, part: 'close' },
      ];
    case 'block':
      return [
        ...marker(found.open, found.title, 'open'),
        ...found.options.flatMap((option) => marker(option, null, 'option')),
        ...marker(found.close, null, 'close'),
      ];
    case 'line':
      return marker(found.span, found.title, 'line');
    case 'callout':
      return marker(found.span, found.title, 'callout');
    case 'indented':
      return marker(found.span, found.title, 'indented');
    case 'formula':
      return found.isBlock
        ? marker(found.span, null, 'line')
        : [{ ...found.span, construct, found, part: 'leaf' }];
    case 'cut':
      return [];
    default:
      return [{ ...found.span, construct, found, part: 'leaf' }];
  }
}

/** A character for private use that the text does not have. */
function signFor(text: string): string {
  for (let code = 0xe000; code <= 0xf8ff; code++) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) return sign;
  }
  return '\uf8ff';
}

function maskedText(source: string, masks: readonly Mask[], cuts: readonly Span[], sign: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const mask of masks) {
    pieces.push(source.slice(at, mask.start), hidden(source, mask, sign));
    at = mask.end;
  }
  pieces.push(source.slice(at));
  const masked = pieces.join('');
  if (cuts.length === 0) return masked;
  at = 0;
  const kept = cuts.map(({ start, end }) => {
    const before = masked.slice(at, start);
    at = end;
    return before;
  });
  return kept.join('') + masked.slice(at);
}

function hidden(source: string, mask: Mask, sign: string): string {
  const length = mask.end - mask.start;
  if (mask.found.as === 'header') return source.slice(mask.start, mask.end).replace(/[^\r\n]/gu, ' ');
  if (mask.found.as === 'definition' || mask.found.as === 'example') {
    return mask.found.as === 'definition' ? `+${' '.repeat(length - 1)}` : `+ ${sign.repeat(length - 2)}`;
  }
  if (mask.found.as === 'fence') return '---';
  if (mask.part !== 'marker') return sign.repeat(length);
  const opening = mask.place === 'indented' ? '+ # ' : '# ';
  return opening + sign.repeat(length - opening.length);
}

/** The shape of the container that a find makes. */
export function shapeOf(found: Found): Shape | null {
  return found.as === 'block' || found.as === 'callout' || found.as === 'indented' ? found.shape : null;
}
