/** Recognises the line in which an article declares its own reading time. */

const minutes = String.raw`(?<minutes>\d{1,3})\s*(?:min(?:uten|utes?|utos?|uti)?|mn)\b\.?`;

/** Each pattern is a whole line. English and German also put the number first: `7 min read`, `7 Min. Lesezeit`. */
const patterns: readonly RegExp[] = [
  // fr
  `(?:(?:temps|durée)\\s+(?:estimée?\\s+)?de\\s+)?lecture(?:\\s+estimée?)?\\s*:?\\s*(?:environ\\s+|~\\s*)?${minutes}`,
  `${minutes}\\s+de\\s+lecture`,
  // en
  `(?:estimated\\s+)?reading\\s+time\\s*:?\\s*(?:about\\s+|~\\s*)?${minutes}`,
  `${minutes.replace('\\s*', '[\\s-]*')}\\s+read(?:ing)?(?:\\s+time)?`,
  // de
  `(?:geschätzte\\s+)?lese(?:zeit|dauer)\\s*:?\\s*(?:ca\\.?\\s+|etwa\\s+|~\\s*)?${minutes}`,
  `${minutes}\\s+lese(?:zeit|dauer)`,
  // es, it, pt
  `(?:tiempo|tempo)\\s+(?:estimado\\s+|stimato\\s+)?(?:de\\s+lectura|de\\s+leitura|di\\s+lettura)(?:\\s+(?:estimado|stimato))?\\s*:?\\s*(?:circa\\s+|~\\s*)?${minutes}`,
  `${minutes}\\s+(?:de\\s+lectura|de\\s+leitura|di\\s+lettura)`,
  // nl
  `(?:geschatte\\s+)?leestijd\\s*:?\\s*(?:ca\\.?\\s+|ongeveer\\s+|~\\s*)?${minutes}`,
  `${minutes}\\s+(?:leestijd|lezen)`,
].map((source) => new RegExp(`^\\p{P}*\\s*${source}\\s*\\p{P}*$`, 'iu'));

/** The minutes that a whole line declares; null when it declares none. */
export function declaredMinutes(line: string): number | null {
  if (line.length > 80) return null;
  for (const pattern of patterns) {
    const found = pattern.exec(line)?.groups?.['minutes'];
    if (found !== undefined) return Number(found);
  }
  return null;
}
