/** Languages as BCP 47 spells them, and the way their scripts run. */

/** `pt_br` is `pt-BR`; null for `und` and for what is no tag. */
export function canonicalLanguage(code: string): string | null {
  try {
    const tag = Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? 'und';
    return tag === 'und' ? null : tag;
  } catch {
    return null;
  }
}

const rightToLeft: ReadonlySet<string | undefined> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** By the script that the language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script) ? 'rtl' : 'ltr';
}
