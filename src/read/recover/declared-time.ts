/** Recognises the line in which an article declares its own reading time. */

import type { RootContent } from 'mdast';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';

// All in lower case and without the flags `i` and `u`, which make an expression twice as long to compile.
const letter = '[a-zß-öø-ÿœ]';
const about = String.raw`(?:(?:environ|about|approx\.?|circa|ca\.?|etwa|ongeveer|unos|aprox\.?|cerca\s+de)\s+|[~≈±]\s*)?`;
const hours = String.raw`(?<hours>\d{1,2})[\s-]*(?:h(?:eures?|ours?|oras?|rs?)?|std\.?|stunden?|or[ea]|uur|uren)`;
const minutes = String.raw`(?<minutes>\d{1,3})[\s-]*(?:min(?:ut(?:en|es?|os?|i)|s)?|mn|['’′])(?!${letter})\.?`;
/** `7 min`, `1 h 10 min`, `1h10`, `2 heures`, `5-7 min`. */
const anyTime = String.raw`${about}(?:\d{1,3}\s*(?:-|–|à|to|bis|a)\s*)?(?:${hours}(?:\s*(?:et|and|und|y|e|en)?\s*(?<rest>\d{1,2})(?:\s*(?:min${letter}*|mn)\.?)?)?(?!${letter})|${minutes})`;

/** What most articles declare: tried first, because it takes a third of the time to compile. */
const plainTime = String.raw`(?<minutes>\d{1,3})\s*min(?:utes?)?\.?`;

interface Frame {
  /** A line without one of these declares no time in this way, and costs nothing. */
  readonly stems: readonly string[];
  /** What stands before the time. */
  readonly before: string;
  /** What stands after it, where one says so. */
  readonly after: string | null;
}

const frames: readonly Frame[] = [
  // fr
  {
    stems: ['lecture'],
    before: String.raw`(?:(?:temps|durée)\s+(?:(?:estimée?|moyenn?e?)\s+)?de\s+)?lecture(?:\s+(?:estimée?|moyenn?e?))?`,
    after: String.raw`de\s+lecture`,
  },
  // en
  {
    stems: ['read'],
    before: String.raw`(?:(?:estimated|average)\s+)?read(?:ing)?\s+time`,
    after: String.raw`read(?:ing)?(?:\s+time)?`,
  },
  // de
  {
    stems: ['lese'],
    before: String.raw`(?:(?:geschätzte|ungefähre)\s+)?lese(?:zeit|dauer)`,
    after: String.raw`lese(?:zeit|dauer)|zu\s+lesen|zum\s+lesen`,
  },
  // es, it, pt
  {
    stems: ['lectura', 'leitura', 'lettura'],
    before: String.raw`(?:(?:tiempo|tempo)\s+(?:(?:estimado|stimato|medio|médio)\s+)?(?:de|di)\s+)?(?:lectura|leitura|lettura)(?:\s+(?:estimad[oa]|stimat[oa]))?`,
    after: String.raw`(?:de|di)\s+(?:lectura|leitura|lettura)`,
  },
  // nl
  {
    stems: ['leestijd', 'lezen', 'leesplezier'],
    before: String.raw`(?:(?:geschatte|gemiddelde)\s+)?leestijd`,
    after: 'leestijd|lezen|leesplezier',
  },
  // A clock in place of the words; the last are the twelve hours and half hours.
  {
    stems: ['⏱', '⏲', '⏰', '⌛', '⏳', '📖', '\ud83d'],
    before: '(?:⏱|⏲|⏰|⌛|⏳|📖|\ud83d[\udd50-\udd67])\ufe0f?',
    after: null,
  },
];

const ornament = '[^a-zß-öø-ÿœ\\d]*';

const longest = 80;

/** The minutes that a block declares: a paragraph that says nothing else, whatever its marks; null when it declares none. */
export function declaredIn(block: RootContent): number | null {
  return block.type === 'paragraph' ? declaredMinutes(onOneLine(textOf(block.children))) : null;
}

/** The minutes that a whole line declares, alone or beside a date and a name (`3 mars 2026 · 7 min de lecture`); null when it declares none. */
export function declaredMinutes(line: string): number | null {
  if (line.length > longest || !/\d/.test(line)) return null;
  const own = framesOf(line.toLowerCase());
  if (own.length === 0) return null;
  const whole = minutesIn(line, own);
  if (whole !== null || /[.!?]$/.test(line)) return whole;
  const parts = line.split(/(?<!\s)\s+[·•|–—-]\s+/u);
  const [declared, ...more] = parts.map((part) => minutesIn(part, own)).filter((found) => found !== null);
  const others = parts.filter((part) => minutesIn(part, own) === null);
  return declared !== undefined && more.length === 0 && others.every(isDateOrName) ? declared : null;
}

function framesOf(lower: string): readonly Frame[] {
  return frames.filter(({ stems }) => stems.some((stem) => lower.includes(stem)));
}

/** `3 mars 2026`, `Par Anne`, `Dana Reyes`: what stands beside the time under a title, which is itself neither. */
function isDateOrName(part: string): boolean {
  return (
    /\d/.test(part) ||
    /^(?:(?:[Pp]ar|[Bb]y|[Vv]on|[Pp]or|[Dd]i|[Dd]oor)\s.*|(?:\p{Lu}\S*\s+){1,2}\p{Lu}\S*)$/u.test(part)
  );
}

function minutesIn(text: string, own: readonly Frame[]): number | null {
  const lower = text.toLowerCase();
  for (const time of [plainTime, anyTime]) {
    for (const source of own.flatMap((frame) => linesWith(time, frame))) {
      const found = compiled(source).exec(lower)?.groups;
      if (found === undefined) continue;
      return Number(found['minutes'] ?? 60 * Number(found['hours']) + Number(found['rest'] ?? 0));
    }
  }
  return null;
}

/** What whole lines look like. */
function linesWith(time: string, { before, after }: Frame): string[] {
  const announced = `(?:${before})\\s*[:：=|–-]?\\s*${time}${ornament}`;
  return after === null
    ? [announced]
    : [ornament + announced, `${ornament}${time}\\s+(?:${after})${ornament}`];
}

const expressions = new Map<string, RegExp>();

/** Compiled when it is needed. */
function compiled(source: string): RegExp {
  const expression = expressions.get(source) ?? new RegExp(`^${source}$`);
  expressions.set(source, expression);
  return expression;
}
