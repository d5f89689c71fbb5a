/** The text of a segment in formats that know no inline codes: tagged, or raw Markdown as it is. */

import type { SegmentsFile } from '../bitext.ts';
import { type CodeRef, type Content, contentOf, plainText } from '../content.ts';
import { fromTagged, toTagged } from '../tagged.ts';

type Codes = SegmentsFile['codes'];

export function toPlain(content: Content<CodeRef>, codes: Codes): string {
  return codes === 'tags' ? toTagged(content) : plainText(content);
}

export function fromPlain(text: string, codes: Codes): Content<CodeRef> {
  return codes === 'tags' ? fromTagged(text) : contentOf<CodeRef>([text]);
}
