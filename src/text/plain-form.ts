/** Gives expressions with Unicode classes a form that is soon compiled, for the texts in which it says the same. */

/**
 * A text of the Latin letters of Europe and the usual signs, in which the classes below hold what Unicode's hold. ſ is left out, which
 * the flags `iu` take for an s and `i` alone does not.
 */
export function isPlainText(text: string): boolean {
  return plainText.test(text);
}

const plainText = /^[\0-\u017e\u2000-\u206f\u20a0-\u20bf\u2190-\u245f\u2500-\u2775\ufffc]*$/;

/**
 * The same expression for a plain text: each `\p{L}` is six hundred ranges of characters, half of them pairs, and most of the time that
 * one article takes would go into compiling them.
 */
export function formFor(isPlain: boolean, pattern: RegExp): RegExp {
  if (!isPlain) return pattern;
  let form = forms.get(pattern);
  if (form === undefined) {
    form = plainForm(pattern);
    forms.set(pattern, form);
  }
  return form;
}

/** The same for a text of which nobody has told yet whether it is plain. */
export function fitting(text: string, pattern: RegExp): RegExp {
  return formFor(isPlainText(text), pattern);
}

const forms = new WeakMap<RegExp, RegExp>();

function plainForm(pattern: RegExp): RegExp {
  const { source, flags, unicode, ignoreCase } = pattern;
  const differs = mayDiffer.test(source) || (ignoreCase && cased.test(source));
  if (!unicode || !source.includes('\\p{') || differs) return pattern;
  let inClass = false;
  const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (found, name?: string) => {
    if (found === '[') inClass = true;
    else if (found === ']') inClass = false;
    if (name === undefined) return found;
    const ranges = rangesOf(name);
    return inClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(plain, flags.replace('u', ''));
}

/** Classes that are not below, and characters beyond 16 bits. */
const mayDiffer = /\\P|\\p\{(?!(?:L|Lu|Ll|N)\})|\\u\{|[\ud800-\udfff]/;

/** With the flag `i` they hold the letters of the other case too, and some of their other case are beyond the plain ones: ß, µ. */
const cased = /\\p\{L[ul]\}/;

function rangesOf(name: string): string {
  if (name === 'L') return 'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e';
  if (name === 'N') return '\\d\u00b2\u00b3\u00b9\u00bc-\u00be';
  const capitals = latinExtended.filter((letter) => letter !== letter.toLowerCase());
  if (name === 'Lu') return `A-Z\u00c0-\u00d6\u00d8-\u00de${capitals.join('')}`;
  const small = latinExtended.filter((letter) => letter === letter.toLowerCase());
  return `a-z\u00b5\u00df-\u00f6\u00f8-\u00ff${small.join('')}`;
}

/** U+0100 to U+017E: a capital and its small letter in turn, more or less. */
const latinExtended = Array.from({ length: 0x7f }, (_, index) => String.fromCharCode(0x100 + index));
