/** Applies edits to a source: no byte outside their spans changes. */

import type { Edit, Finding } from './rule.ts';

export interface Fixed {
  readonly text: string;
  /** In the order of the text; of edits that overlap the first wins, the others are left for the next run. */
  readonly applied: readonly Edit[];
}

export function applyFixes(text: string, findings: readonly Finding[]): Fixed {
  return applyEdits(
    text,
    findings.flatMap(({ edits }) => edits),
  );
}

export function applyEdits(text: string, edits: readonly Edit[]): Fixed {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const applied: Edit[] = [];
  let fixed = '';
  let at = 0;
  for (const edit of inOrder) {
    const last = applied.at(-1);
    const collides = edit.span.start < at || (last !== undefined && last.span.start === edit.span.start);
    if (collides) continue;
    fixed += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
    applied.push(edit);
  }
  return { text: fixed + text.slice(at), applied };
}
