/** Attribute lists in braces, as pandoc, kramdown, Python-Markdown and markdown-it-attrs write them. */

const item = String.raw`(?:[.#][\p{L}\p{N}_:.-]+|data-[\w-]+(?![\w=-])|[\p{L}_][\p{L}\p{N}_:@-]*=(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s"'{}=]+))`;

/** A list with one item at least that no prose has: `.class`, `#id`, `key=value`. */
export const attributeList = String.raw`\{:?[ \t]*${item}(?:[ \t]+${item})*[ \t]*\}`;

/** The id that a list gives; null without one. */
export function idIn(list: string): string | null {
  return (
    /(?:^|[\s{:])#(?<id>[^\s}]+)/u.exec(list)?.groups?.['id'] ??
    /[\s{:]id=(?<quote>["']?)(?<id>[^\s"'}]+)\k<quote>/u.exec(list)?.groups?.['id'] ??
    null
  );
}
