/** What Python's encoders keep of a text for ASCII: letters lose their accents, `œ` and all that has no ASCII in it is lost. */
export function asciiOf(text: string): string {
  return text.normalize('NFKD').replace(/[^\0-\x7f]/gu, '');
}
