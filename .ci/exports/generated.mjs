/** Articles that are too large to keep. */

/** A table of so many columns. */
export function wideArticle(columns) {
  const row = (cell) => `|${` ${cell} |`.repeat(columns)}\n`;
  return `# Un tableau très large\n\n${row('a')}${row('-')}${row('b')}`;
}

/** About so many words, in sections with every construct that is common in articles. */
export function longArticle(words) {
  const sentence =
    'La reliure demande du temps, de la patience et une table bien éclairée par la fenêtre du nord. ';
  const wordsInSentence = sentence.trim().split(' ').length;
  const sections = Math.ceil(words / (wordsInSentence * 40));
  const section = (_, index) => `## La section ${index + 1}

${`${sentence.repeat(5).trim()} Voir [la suite](https://example.org/${index}), *ici* et **là**.[^${index}]\n\n`.repeat(4)}
- ${sentence}
  - ${sentence}
- ${sentence}

| Ouvrage | Prix |
| ------- | ---: |
| Carnet  | ${index} € |

> ${sentence.repeat(2)}

\`\`\`js
const section = ${index};
\`\`\`

${`${sentence.repeat(5)}\n\n`.repeat(3)}
[^${index}]: ${sentence}
`;
  return `---\ntitle: Un article très long\nlang: fr\n---\n\n${Array.from({ length: sections }, section).join('\n')}`;
}
