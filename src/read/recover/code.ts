/** Tells lines of code and its output from prose. */

const opens =
  /^(?:[$>%]\s|#\s?[a-z!]|\/\/|\/\*|<[a-z!/]|import\s|from\s+\S+\s+import|const\s|let\s|var\s|def\s|class\s\w+[:({]|function\s|return\b|if\s*\(|for\s*\(|while\s*\(|@\w+|sudo\s|git\s|npm\s|npx\s|apt(?:-get)?\s|pip\s|cd\s|else\b|elif\s|end$|[}\])]+[;,]?$|print\(|\w+\s*[=+-]?=\s|use\s\w+::|fn\s|pub\s|public\s|private\s|SELECT\s|docker\s|curl\s|mkdir\s)/;
const identifier =
  /(?:^|[\s('"`=])(?:[a-z]+[A-Z]\w*|[a-zA-Z](?=\w*_\w)\w+|--?[a-z][\w-]+|\.{0,2}\/[\w./-]+|[a-zA-Z_]\w*\.[a-z_]\w+(?:\(|\s|$)|\w+\(\S{0,200}\)|[\w./-]+\.(?:js|ts|py|html?|css|json|ya?ml|md|sh|txt|rs|c|h|java|php|rb|go))(?=[\s)"'`,;:=(]|$)/;

export function opensAsCode(line: string): boolean {
  return opens.test(line);
}

export function endsAsCode(line: string): boolean {
  return /[{};\\=>]$|\);?$|\]$/.test(line) && !/[\s\u00a0\u202f];$/.test(line);
}

/** Whether a name of a program, a file or a variable stands in a line. */
export function namesCode(line: string): boolean {
  return line.length < 300 && identifier.test(line);
}

/** At least two signs of code, and one for twelve characters. */
export function isFullOfSigns(line: string): boolean {
  if (line.length > 400) return false;
  let count = 0;
  for (let at = 0; at < line.length; at++) if ('{}[]<>=;$\\|_/*&#@`^~+"'.includes(line.charAt(at))) count++;
  return count >= 2 && count * 12 > line.length;
}

/** Surer than any one sign. */
export function looksLikeCode(line: string): boolean {
  const bare = line.trim();
  if (bare === '') return false;
  return (
    [opensAsCode(bare), endsAsCode(bare), namesCode(bare), isFullOfSigns(bare)].filter(Boolean).length > 1
  );
}
