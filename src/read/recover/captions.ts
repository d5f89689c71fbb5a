/** Recognises the lines that name a picture or its author. */

// `photo : anne dupont`, `fig. 2 – the old bridge`, in fr, en, de, es, it, pt, nl.
const pictures =
  'photo|image|illustration|figure|fig.|crédit|dessin|schéma|légende|picture|credit|caption|abbildung|abb.|bild|foto|figura|imagen|immagine|didascalia|imagem|legenda|afbeelding|capture|screenshot|captura de pantalla|tableau|encart|listing|listado|tabelle|tabla|tabella|tabel'.split(
    '|',
  );
const ofPicture =
  /^s?(?:\s+[a-zß-öø-ÿœ]+)?(?:\s+\d+(?:[.-]\d+)*)?\s*(?:[:.©–—-]|de\s|du\s|des\s|d['’]|of\s|by\s|par\s|von\s|van\s|di\s|por\s)/;

/** Whether a line names a picture or its author. */
export function namesPicture(line: string): boolean {
  const lower = line.slice(0, 80).toLowerCase();
  if (lower.startsWith('©') || lower.startsWith('(c)')) return true;
  return pictures.some((picture) => lower.startsWith(picture) && ofPicture.test(lower.slice(picture.length)));
}
