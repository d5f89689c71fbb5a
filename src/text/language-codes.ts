/** The languages that detection tells apart, with their codes; the bundle carries franc's models of these alone. */

/** ISO 639-3 and 639-1 of the languages that are told apart: rarer ones win short texts by chance too often. */
export const languages: ReadonlyMap<string, string> = new Map(
  (
    'fra:fr eng:en deu:de spa:es ita:it por:pt nld:nl cat:ca glg:gl eus:eu oci:oc bre:br cos:co swe:sv nob:nb nno:nn dan:da fin:fi ' +
    'isl:is est:et lav:lv lit:lt pol:pl ces:cs slk:sk slv:sl hrv:hr srp:sr bos:bs sqi:sq hun:hu ron:ro bul:bg mkd:mk ' +
    'ell:el tur:tr rus:ru ukr:uk bel:be arb:ar heb:he pes:fa urd:ur hin:hi ben:bn tam:ta tel:te tha:th vie:vi ind:id ' +
    'cmn:zh jpn:ja kor:ko swh:sw afr:af gle:ga cym:cy epo:eo lat:la'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const byIso6391: ReadonlyMap<string, string> = new Map(
  [...languages].map(([iso6393, code]) => [code, iso6393]),
);

/** ISO 639-3 for a code like `fr`, `fra` or `fr-CA`; what we do not know comes back in lower case without its region. */
export function iso6393Of(code: string): string {
  if (languages.has(code)) return code;
  const known = byIso6391.get(code);
  if (known !== undefined) return known;
  const primary = code.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return byIso6391.get(primary) ?? primary;
}

/** ISO 639-1 for a code like `fr`, `fra` or `fr-CA`, where there is one; else as `iso6393Of`. */
export function iso6391Of(code: string): string {
  const iso6393 = iso6393Of(code);
  return languages.get(iso6393) ?? iso6393;
}
