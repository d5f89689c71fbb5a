/** What is wrong with the codes of a translated segment. */

import type { Code, CodeRef, Content } from './content.ts';
import { tagOf } from './tagged.ts';

/** One message for each fault; moved codes are none. */
export function faultsOf(source: Content, target: Content<CodeRef>): string[] {
  const known = new Map(codesIn(source).map((code) => [tagOf(code), code]));
  const faults: string[] = [];
  const seen = new Set<string>();
  const open: number[] = [];
  for (const code of codesIn(target)) {
    const tag = tagOf(code);
    const own = known.get(tag);
    if (own === undefined) faults.push(`the code ${tag} is not in the source`);
    else if (seen.has(tag)) faults.push(`the code ${shown(own)} stands twice`);
    else if (code.role === 'open' && !own.isolated) open.push(code.id);
    else if (code.role === 'close' && !own.isolated) {
      const at = open.lastIndexOf(code.id);
      if (at < 0) faults.push(`the code ${shown(own)} closes before it opens`);
      else if (at < open.length - 1) faults.push(`the code ${shown(own)} closes across another pair`);
      if (at >= 0) open.splice(at, 1);
    }
    seen.add(tag);
  }
  for (const [tag, code] of known) {
    if (!seen.has(tag) && !code.deletable) faults.push(`the code ${shown(code)} is missing`);
  }
  return faults;
}

function codesIn<One extends CodeRef>(content: Content<One>): One[] {
  return content.filter((piece): piece is One => typeof piece !== 'string');
}

function shown(code: Code): string {
  return `${tagOf(code)} (${code.markup.length > 30 ? `${code.markup.slice(0, 29)}…` : code.markup})`;
}
