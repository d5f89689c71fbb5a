/** Keeps the attributes that HTML has for an element, with values that it has for them. */

import type { Element, Properties, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { lookup } from '../../../core/lookup.ts';

type Check = (value: unknown) => boolean;

const any: Check = () => true;
const whole: Check = (value) => /^\d{1,5}$/u.test(String(value));
const span: Check = (value) => /^[1-9]\d{0,2}$/u.test(String(value));
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(String(value));

/** By the name of the hast property. */
const everywhere = lookup<Check>({
  id: (value) => /^\S+$/u.test(String(value)),
  lang: isLanguage,
  dir: oneOf('ltr', 'rtl', 'auto'),
  title: any,
  className: any,
  role: any,
  ariaLabel: any,
  ariaLabelledBy: any,
  ariaDescribedBy: any,
  ariaHidden: any,
  // Ours: the sanitiser lets none in.
  style: any,
});

const byElement = lookup<Readonly<Record<string, Check>>>({
  a: { href: any },
  img: { src: any, alt: any, width: whole, height: whole },
  ol: {
    start: (value) => /^-?\d{1,9}$/u.test(String(value)),
    reversed: any,
    type: oneOf('1', 'a', 'A', 'i', 'I'),
  },
  li: { value: (value) => /^-?\d{1,9}$/u.test(String(value)) },
  td: { colSpan: span, rowSpan: span },
  th: { colSpan: span, rowSpan: span, scope: oneOf('row', 'col', 'rowgroup', 'colgroup'), abbr: any },
  details: { open: any },
  input: { type: oneOf('checkbox'), checked: any, disabled: any },
  time: { dateTime: isMoment },
  del: { dateTime: isMoment },
  ins: { dateTime: isMoment },
});

export function conformAttributes(body: Root): void {
  visit(body, 'element', (element) => {
    // A formula is none of the author's HTML.
    if (element.tagName === 'math') return SKIP;
    element.properties = conforming(element);
    // Without it the text itself must be a time that machines read.
    if (element.tagName === 'time' && !('dateTime' in element.properties)) element.tagName = 'span';
    return undefined;
  });
}

function conforming({ tagName, properties }: Element): Properties {
  const own = byElement[tagName];
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => {
      if (value === null || value === undefined || value === false) return false;
      if (name.startsWith('data')) return true;
      return (own?.[name] ?? everywhere[name])?.(value) ?? false;
    }),
  );
}

/** The forms of a date or a time that need no other attribute. */
function isMoment(value: unknown): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(String(value)) &&
    !Number.isNaN(Date.parse(String(value)))
  );
}

/** BCP 47: https://www.rfc-editor.org/rfc/rfc5646 */
function isLanguage(value: unknown): boolean {
  try {
    return Intl.getCanonicalLocales(String(value)).length === 1;
  } catch {
    return false;
  }
}
