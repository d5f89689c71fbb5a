/** Colours code in the languages that lowlight commonly knows. */

import type { Element } from 'hast';
import { common, createLowlight } from 'lowlight';

export interface CodeBlock {
  readonly code: Element;
  readonly language: string;
  readonly text: string;
}

/** Wraps the words of each block in `span.hljs-…`, in place. A block in a language that is not known stays as it is. */
export function colourCode(blocks: readonly CodeBlock[]): void {
  const lowlight = createLowlight();
  for (const { code, language, text } of blocks) {
    if (!lowlight.registered(language)) {
      const grammar = Object.hasOwn(common, language) ? common[language as keyof typeof common] : undefined;
      // Another name of a language (`js`): the grammars say theirs when they are set up.
      lowlight.register(grammar === undefined ? common : { [language]: grammar });
    }
    if (!lowlight.registered(language)) continue;
    const { children } = lowlight.highlight(language, text);
    code.children = children as Element['children'];
  }
}
