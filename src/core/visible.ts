/** Makes visible what an author or a file name could steer a terminal or a log with. */

const hidden =
  '\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069';
/** Control characters, line ends, what turns the direction of a line (Bidi_Control of Unicode), and the colours that we give. */
const steering = new RegExp(`\\u001b\\[(?:1|2|22|31|33|34|36|39)m|\\r\\n|[${hidden}]`, 'gu');

/**
 * Runners take commands from the lines of a log: GitHub's `::error::` at the beginning of a line and `##[error]` anywhere, that of Azure
 * Pipelines `##vso[`.
 */
const commands = /:(?=:)(?<=^[ \t]*:)|#(?=#(?:\[|vso\[))/gmu;

/** Most texts are: nothing else costs them anything. */
const notHarmless = new RegExp(`[${hidden}]|::|##`, 'u');

/**
 * One line, whatever it holds.
 *
 * @param colours whether our own colours may stand in it.
 */
export function visible(text: string, colours = false): string {
  if (!notHarmless.test(text)) return text;
  return withoutCommands(withoutSteering(text, colours).replace(/\r?\n/gu, '⏎'));
}

/** Several lines, which stay apart. */
export function visibleLines(text: string, colours = false): string {
  return notHarmless.test(text) ? withoutCommands(withoutSteering(text, colours)) : text;
}

/** Several lines that may be commands to a runner: what a terminal must not be steered by. */
export function withoutSteering(text: string, colours: boolean): string {
  return text.replace(steering, (found) => {
    if (found === '\n' || found === '\r\n') return found;
    if (found.length === 1) return codePointOf(found);
    return colours ? found : `${codePointOf('\u001b')}${found.slice(1)}`;
  });
}

function withoutCommands(text: string): string {
  return text.replace(commands, codePointOf);
}

/** `<U+001B>`. */
export function codePointOf(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`;
}
