/** How text stands in Typst source so that it is text and nothing else. */

/**
 * Everything that Typst's markup gives a meaning, by its guide to the syntax: marks, labels and references, the shorthands (`--`,
 * `...`, `~`, `-1`), comments, and the addresses that it links by itself.
 */
const meant = /[\\#$*_`@<[\]~]|(?<!\p{L})-|-(?!\p{L})|\.(?=\.)|(?<=\.)\.|\/(?=[/*])|(?<=[/*])\//gu;

/** What would open a heading, an item or a term, or carry on the call before it: `#emph[a](b)`. A number is one with a full stop. */
const meantFirst = /^ ?(?:[=+/([;]|\.(?=[\p{L}_.])|\d+(?=\.))/u;

/** Running text as markup. Line endings, of which Typst knows seven, are spaces. */
export function markup(text: string): string {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ');
  const first = meantFirst.exec(line)?.[0] ?? '';
  const rest = line.slice(first.length).replace(meant, '\\$&');
  if (first === '') return rest;
  if (/\d$/u.test(first)) return `${first}\\${rest.replace(/^\\/u, '')}`;
  return `${first.slice(0, -1)}\\${first.slice(-1)}${rest}`;
}

/** A string in code. */
export function literal(text: string): string {
  const escaped = text
    .replace(/[\\"]/gu, '\\$&')
    .replace(/[\0-\x08\v\f\r\x0e-\x1f\x7f-\x9f\u2028\u2029]/gu, codePoint);
  return `"${escaped}"`;
}

/** The arguments `lang` and `region` of a BCP 47 tag; nothing for one that Typst has no place for. */
export function languageArguments(tag: string): string {
  const [, language, region] = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2})(?![a-z]))?/iu.exec(tag) ?? [];
  if (language === undefined || language === 'und') return '';
  const place = region === undefined ? '' : `, region: ${literal(region.toUpperCase())}`;
  return `lang: ${literal(language.toLowerCase())}${place}`;
}

function codePoint(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
