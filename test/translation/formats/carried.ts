/** What of segments a translation file carries there and back. */

import type { SegmentsFile, TranslationFile } from '../../../src/translation/bitext.ts';
import type { CodeRef, Content } from '../../../src/translation/content.ts';

export function carried(files: readonly (SegmentsFile | TranslationFile)[]) {
  return files.map(({ original, sourceLanguage, targetLanguage, digest, protect, codes, entries }) => ({
    original,
    sourceLanguage,
    targetLanguage,
    digest,
    protect,
    codes,
    entries: entries.map(({ id, source, target, state }) => ({
      id,
      source: refs(source),
      target: target && refs(target),
      state,
    })),
  }));
}

function refs(content: Content<CodeRef>): Content<CodeRef> {
  return content.map((piece) => (typeof piece === 'string' ? piece : { id: piece.id, role: piece.role }));
}
