/** ``{role}`text <target>` `` of MyST. */

import type { Construct } from '../construct.ts';
import { found } from '../finding.ts';

const role = /\{(?<name>[a-zA-Z][\w:+-]*)\}(?<ticks>`+)(?<text>[^`\r\n](?:[^`]*[^`])?)\k<ticks>(?!`)/gu;

export const inlineRole: Construct = {
  name: 'role',
  dialects: ['myst'],
  unmistakable: true,
  tells: ['myst'],
  signs: ['}`'],
  example: '{role}`text`',
  *find(page) {
    for (const { match, start, end } of found(page, role)) {
      const { name, text } = match.groups!;
      const shown = shownBy(name!, text!);
      yield { as: 'leaf', span: { start, end }, speaks: true, ...(shown !== null && { shown }) };
    }
  },
};

/** Text that a reader sees; it stands in backticks, so it is no prose to mend. */
function shownBy(name: string, text: string): string | null {
  if (
    /^(?:sub|sup|subscript|superscript|abbr|term|kbd|guilabel|menuselection|strong|emphasis)$/u.test(name)
  ) {
    return text.replace(/(?<!\s)\s*[(<][^()<>]*[)>]$/u, '');
  }
  return /^(?:ref|doc|download|any|numref|term|external:.*)$/u.test(name)
    ? (/^(?<text>(?:.*\S)?)\s*<[^<>]*>$/su.exec(text)?.groups?.['text'] ?? null)
    : null;
}
