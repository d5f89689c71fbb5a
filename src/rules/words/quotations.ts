/** Where a text quotes: what stands there is somebody else's. */

import type { Span } from '../../core/span.ts';

/** From one mark to its partner, in order. */
export function quotationsIn(text: string): readonly Span[] {
  if (!/[«“"‘]/.test(text)) return [];
  const spans: Span[] = [];
  const open = /[«“"‘]/g;
  // A mark without a partner behind it: the next of its kind has none either, in the same text or line.
  const alone = new Map<string, number>();
  for (let found = open.exec(text); found !== null; found = open.exec(text)) {
    const [mark] = found;
    const start = found.index;
    if ((alone.get(mark) ?? 0) > start) continue;
    const { partner, inLine } = partners[mark as keyof typeof partners];
    const line = inLine ? text.indexOf('\n', start) : -1;
    const until = line === -1 ? text.length : line;
    const at = text.slice(start + 1, until).indexOf(partner);
    if (at === -1) alone.set(mark, until);
    else {
      const end = start + 1 + at + 1;
      spans.push({ start, end });
      open.lastIndex = end;
    }
  }
  return spans;
}

const partners = {
  '«': { partner: '»', inLine: false },
  '“': { partner: '”', inLine: false },
  '"': { partner: '"', inLine: true },
  '‘': { partner: '’', inLine: true },
} as const;
