/** Names fonts that are often at hand for the scripts that the fonts of a typesetter lack. */

export interface Family {
  readonly name: string;
  /** Tag of OpenType. */
  readonly script: string;
}

const families: readonly (readonly [script: string, sign: RegExp, names: readonly string[]])[] = [
  ['grek', /\p{Script=Greek}/u, ['Libertinus Serif', 'DejaVu Serif']],
  ['cyrl', /\p{Script=Cyrillic}/u, ['Libertinus Serif', 'DejaVu Serif']],
  ['arab', /\p{Script=Arabic}/u, ['Noto Naskh Arabic', 'Amiri']],
  ['hebr', /\p{Script=Hebrew}/u, ['Noto Serif Hebrew', 'DejaVu Sans']],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['Noto Serif CJK JP', 'Noto Sans CJK JP']],
  ['hang', /\p{Script=Hangul}/u, ['Noto Serif CJK KR', 'Noto Sans CJK KR']],
  ['hani', /\p{Script=Han}/u, ['Noto Serif CJK SC', 'Noto Sans CJK SC']],
  ['dev2', /\p{Script=Devanagari}/u, ['Noto Serif Devanagari']],
  ['thai', /\p{Script=Thai}/u, ['Noto Serif Thai']],
  ['DFLT', /\p{Extended_Pictographic}/u, ['Noto Color Emoji', 'Noto Emoji']],
];

/** For the scripts of a text, in the order in which they are asked; nothing for Latin letters. */
export function familiesFor(text: string, except: readonly string[] = []): Family[] {
  return families
    .filter(([script, sign]) => !except.includes(script) && sign.test(text))
    .flatMap(([script, , names]) => names.map((name) => ({ name, script })));
}
