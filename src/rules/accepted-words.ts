/** Words that the author vouches for, as `accept` lists them. */

/** @param patterns whole words in any case, `*` for any letters: `Kubernet*`. */
export function accepting(patterns: readonly string[] = []): (word: string) => boolean {
  const words = new Set<string>();
  const shapes: RegExp[] = [];
  for (const pattern of patterns) {
    const plain = pattern.trim().toLowerCase().replaceAll('’', "'");
    if (!plain.includes('*')) words.add(plain);
    else if (/[^*]/.test(plain))
      shapes.push(new RegExp(`^${plain.split(/\*+/).map(literal).join('.*')}$`, 'u'));
  }
  return (word) => {
    const plain = word.toLowerCase().replaceAll('’', "'");
    return words.has(plain) || shapes.some((shape) => shape.test(plain));
  };
}

function literal(text: string): string {
  return text.replace(/[$()+.?[\\\]^{|}]/g, '\\$&');
}
