/** Finds a paragraph with more of some marks than a parser gets through. */

/** Each line, none between CR and LF: a fence that may open or close there, or the mark of a block that begins. */
const lines =
  /^(?<!\r(?=\n))[ \t>]*(?:(?<fence>`{3,}|~{3,})|(?<begins>[-*+#](?=[ \t#])|\d{1,9}[.)](?=[ \t])))?(?<ink>[^\r\n]*)/gmu;

/** The row under the head of a table. */
const delimiters = /^[ \t|:-]*-[ \t|:-]*$/u;

/**
 * The line where the first paragraph begins that has over `most` of a mark, 1-based; undefined where none has. The items of a list, the rows
 * of a table and what stands between fences are no paragraph of their neighbours'.
 *
 * @param mark with the flag `g`.
 */
export function crowdedParagraph(text: string, mark: RegExp, most: number): number | undefined {
  if (!holdsOver(text, mark, most)) return undefined;
  let fence: string | undefined;
  let count = 0;
  let line = 0;
  let first = 1;
  let isTable = false;
  for (const { groups } of text.matchAll(lines)) {
    line++;
    const { fence: found, begins, ink = '' } = groups ?? {};
    const isFence = found !== undefined && (fence === undefined || found.startsWith(fence));
    if (isFence) fence = fence === undefined ? found : undefined;
    const isBlank = begins === undefined && ink.trim() === '';
    if (isBlank || isFence) isTable = false;
    else if (ink.includes('|') && delimiters.test(ink)) isTable = true;
    if (isBlank || isFence || fence !== undefined || begins !== undefined || isTable) {
      count = 0;
      first = isBlank || isFence ? line + 1 : line;
    }
    if (isFence || fence !== undefined) continue;
    count += ink.match(mark)?.length ?? 0;
    if (count > most) return first;
  }
  return undefined;
}

/** Few texts do: they cost one pass. */
function holdsOver(text: string, mark: RegExp, most: number): boolean {
  mark.lastIndex = 0;
  let count = 0;
  while (count <= most && mark.test(text)) count++;
  mark.lastIndex = 0;
  return count > most;
}
