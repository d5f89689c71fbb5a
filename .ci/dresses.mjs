/** Puts an article whose lines are known into the dress in which a kind of program leaves its copies. */

export const dresses = [
  'chromium',
  'innertext',
  'webkit',
  'firefox',
  'docx',
  'office',
  'pdf',
  'textbrowser',
  'loose',
];

const marker = /^\s*(?:[•◦▪‣*+–—-]|\d{1,3}[.)])\s+/u;

/** @returns the text, and a letter for each of its lines. */
export function dressed(text, letters, dress) {
  const elements = text
    .split('\n')
    .map((line, at) => ({ line, letter: letters[at] ?? ' ', gap: letters[at - 1] === ' ' }))
    .filter(({ letter }) => letter !== ' ')
    .map(({ line, letter, gap }) => {
      const indent = /^ */u.exec(line)[0].length;
      const mark = letter === 'i' ? (marker.exec(line)?.[0].trim() ?? null) : null;
      return {
        letter,
        gap,
        mark,
        depth: letter === 'i' ? (indent >= 4 ? 2 : 1) : 0,
        text: letter === 'k' ? line : mark === null ? line.trim() : line.replace(marker, ''),
      };
    });
  const out = [];
  const kinds = [];
  const push = (line, letter) => {
    out.push(line);
    kinds.push(letter);
  };
  elements.forEach((element, at) => {
    const before = elements[at - 1];
    if (before !== undefined && parts(before, element, dress)) push('', ' ');
    for (const line of linesOf(element, dress)) push(line, element.letter);
  });
  return { text: `${out.join('\n')}\n`, lines: kinds.join('') };
}

const isBlock = (letter) => letter === 'p' || letter === 'q' || letter === 'c' || letter === 'f';

/** Whether a blank line stands between two elements. */
function parts(before, element, dress) {
  const pair = before.letter + element.letter;
  if (pair === 'kk' || pair === 'TT') return false;
  switch (dress) {
    case 'chromium':
      return isBlock(before.letter);
    case 'innertext':
      return isBlock(before.letter) || isBlock(element.letter);
    case 'webkit':
    case 'textbrowser':
      return pair !== 'ii';
    case 'firefox':
      return pair !== 'ii' && !(isBlock(before.letter) && element.letter === 'h');
    case 'docx':
      return true;
    case 'office':
      return false;
    case 'pdf':
      return element.letter === 'h';
    default:
      return pair !== 'ii' || before.depth === element.depth;
  }
}

function linesOf({ letter, mark, depth, text }, dress) {
  const numbered = mark !== null && /\d/u.test(mark) ? mark : null;
  switch (dress) {
    case 'firefox':
      return [`${' '.repeat(4 * (letter === 'q' ? 1 : depth))}${text}`];
    case 'office':
      return [letter === 'i' ? `${' '.repeat(4 * depth)}${numbered ?? '•'} ${text}` : text];
    case 'pdf':
      return wrapped(numbered === null ? text : `${numbered} ${text}`, 92, '', letter);
    case 'textbrowser':
      if (letter === 'h' || letter === 't') return wrapped(text, 76, '', letter);
      if (letter === 'i')
        return wrapped(`${numbered ?? '*'} ${text}`, 72, ' '.repeat(2 + 3 * depth), letter, '  ');
      return wrapped(text, 73, '   ', letter);
    default:
      return [text];
  }
}

function wrapped(text, width, indent, letter, hang = '') {
  if (letter === 'k' || letter === 'T') return [indent + text];
  const lines = [];
  let line = '';
  for (const word of text.split(/ +/u)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(indent + (lines.length > 0 ? hang : '') + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(indent + (lines.length > 0 ? hang : '') + line);
  return lines;
}
