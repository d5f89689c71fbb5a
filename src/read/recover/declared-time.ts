/** Recognises the line in which an article declares its own reading time. */

const about = String.raw`(?:(?:environ|about|approx\.?|circa|ca\.?|etwa|ongeveer|unos|aprox\.?|cerca\s+de)\s+|[~≈±]\s*)?`;
const hours = String.raw`(?<hours>\d{1,2})[\s-]*(?:h(?:eures?|ours?|oras?|rs?)?|std\.?|stunden?|or[ea]|uur|uren)`;
const minutes = String.raw`(?<minutes>\d{1,3})[\s-]*(?:min(?:ut(?:en|es?|os?|i)|s)?|mn|['’′])(?!\p{L})\.?`;
/** `7 min`, `1 h 10 min`, `1h10`, `2 heures`, `5-7 min`. */
const time = String.raw`${about}(?:\d{1,3}\s*(?:-|–|à|to|bis|a)\s*)?(?:${hours}(?:\s*(?:et|and|und|y|e|en)?\s*(?<rest>\d{1,2})(?:\s*(?:min\p{L}*|mn)\.?)?)?(?!\p{L})|${minutes})`;

/** Where the time stands before the words, and after them (where one says so). */
const frames: readonly (readonly [before: string, after: string | null])[] = [
  // fr
  [
    String.raw`(?:(?:temps|durée)\s+(?:(?:estimée?|moyenn?e?)\s+)?de\s+)?lecture(?:\s+(?:estimée?|moyenn?e?))?`,
    String.raw`de\s+lecture`,
  ],
  // en
  [String.raw`(?:(?:estimated|average)\s+)?read(?:ing)?\s+time`, String.raw`read(?:ing)?(?:\s+time)?`],
  // de
  [
    String.raw`(?:(?:geschätzte|ungefähre)\s+)?lese(?:zeit|dauer)`,
    String.raw`lese(?:zeit|dauer)|zu\s+lesen|zum\s+lesen`,
  ],
  // es, it, pt
  [
    String.raw`(?:(?:tiempo|tempo)\s+(?:(?:estimado|stimato|medio|médio)\s+)?(?:de|di)\s+)?(?:lectura|leitura|lettura)(?:\s+(?:estimad[oa]|stimat[oa]))?`,
    String.raw`(?:de|di)\s+(?:lectura|leitura|lettura)`,
  ],
  // nl
  [String.raw`(?:(?:geschatte|gemiddelde)\s+)?leestijd`, 'leestijd|lezen|leesplezier'],
  // A clock in place of the words.
  [String.raw`[⏱⏲⏰🕐-🕧⌛⏳📖]\ufe0f?`, null],
];

const ornament = String.raw`[\p{P}\p{S}\ufe0f\s]*`;

const patterns: readonly RegExp[] = frames.flatMap(([before, after]) => [
  new RegExp(`^${after === null ? '' : ornament}(?:${before})\\s*[:：=|–-]?\\s*${time}${ornament}$`, 'iu'),
  ...(after === null ? [] : [new RegExp(`^${ornament}${time}\\s+(?:${after})${ornament}$`, 'iu')]),
]);

const longest = 80;

/** The minutes that a whole line declares, alone or beside a date and a name (`3 mars 2026 · 7 min de lecture`); null when it declares none. */
export function declaredMinutes(line: string): number | null {
  if (line.length > longest || !/\d/u.test(line)) return null;
  const whole = minutesOf(line);
  if (whole !== null || /[.!?]$/u.test(line)) return whole;
  const parts = line.split(/\s+[·•|–—-]\s+/u);
  const [declared, ...more] = parts.map(minutesOf).filter((found) => found !== null);
  const others = parts.filter((part) => minutesOf(part) === null);
  return declared !== undefined && more.length === 0 && others.every(isDateOrName) ? declared : null;
}

/** `3 mars 2026`, `Par Anne`, `Dana Reyes`: what stands beside the time under a title, which is itself neither. */
function isDateOrName(part: string): boolean {
  return (
    /\d/u.test(part) ||
    /^(?:(?:[Pp]ar|[Bb]y|[Vv]on|[Pp]or|[Dd]i|[Dd]oor)\s.*|(?:\p{Lu}\S*\s+){1,2}\p{Lu}\S*)$/u.test(part)
  );
}

function minutesOf(text: string): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups;
    if (found === undefined) continue;
    return Number(found['minutes'] ?? 60 * Number(found['hours']) + Number(found['rest'] ?? 0));
  }
  return null;
}
