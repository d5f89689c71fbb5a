/** Text with its codes as tags: `{1}gras{/1} et {2/}`, for files and people that know no inline codes. */

import { type CodeRef, type Content, contentOf } from './content.ts';

/** `{1}` opens, `{/1}` closes, `{1/}` stands alone. A brace of the text that could be taken for one is doubled. */
export function toTagged(content: Content<CodeRef>): string {
  const tags = content.map((piece) => (typeof piece === 'string' ? piece : tagOf(piece)));
  return tags
    .map((tag, index) =>
      typeof content[index] === 'string' ? doubleBraces(tag, tags[index + 1] ?? '') : tag,
    )
    .join('');
}

export function tagOf({ id, role }: CodeRef): string {
  return role === 'open' ? `{${id}}` : role === 'close' ? `{/${id}}` : `{${id}/}`;
}

/** Reads what `toTagged` writes; a brace that is no tag is text. */
export function fromTagged(text: string): Content<CodeRef> {
  const pieces: (string | CodeRef)[] = [];
  let at = 0;
  for (const { index, 0: found, groups } of text.matchAll(tag)) {
    pieces.push(text.slice(at, index));
    at = index + found.length;
    if (groups?.['id'] === undefined) pieces.push('{');
    else {
      const role = groups['closes'] ? 'close' : groups['single'] ? 'single' : 'open';
      pieces.push({ id: Number(groups['id']), role });
    }
  }
  pieces.push(text.slice(at));
  return contentOf(pieces);
}

const tag = /\{\{|\{(?!\/\d+\/)(?<closes>\/)?(?<id>\d{1,6})(?<single>\/)?\}/gu;

/** Doubles each brace that `tag` would read otherwise; what follows the text may be a tag. */
function doubleBraces(text: string, next: string): string {
  return (text + next)
    .replace(/\{(?=\{|\/?\d{1,6}\/?\})/gu, (_, offset: number) => (offset < text.length ? '{{' : '{'))
    .slice(0, next === '' ? undefined : -next.length);
}
