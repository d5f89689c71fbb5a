/** Compares language tags: `fr` stands for `fr-FR` too. */

/** Whether one is the other or a prefix of it, subtag by subtag (basic filtering, RFC 4647, section 3.3.1, both ways). */
export function sameLanguage(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => `${tag.toLowerCase().replaceAll('_', '-')}-`) as [string, string];
  return a.startsWith(b) || b.startsWith(a);
}
