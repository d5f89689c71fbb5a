/** Reads YAML that a stranger may have written, as plain data: nothing that holds itself, no more than its aliases may make of it, no types beyond those of JSON and dates. */

import { type Alias, type Document, type Node, parseDocument, visit } from 'yaml';

export interface YamlFault {
  readonly message: string;
  /** Into the text. */
  readonly offset: number;
}

export interface ReadYaml {
  readonly document: Document.Parsed;
  /** What it says. Throws nothing; a fault where its aliases say nothing that can be told. */
  values(): { readonly value: unknown } | { readonly fault: YamlFault };
}

/** The first error of syntax, or the document. */
export function readYaml(text: string): ReadYaml | { readonly fault: YamlFault } {
  if (isTooDeep(text)) return { fault: { message: tooDeep, offset: 0 } };
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const [error] = document.errors;
    if (error === undefined) return { document, values: () => valuesOf(document) };
    return { fault: { message: messageOf(error), offset: error.pos[0] } };
  } catch (error) {
    return { fault: { message: messageOf(error), offset: 0 } };
  }
}

const tooDeep = 'it is nested too deeply';
/** Brackets open at once. The parser is recursive, and a stack filled again and again, by many articles of one run, has ended whole runs. */
const deepest = 500;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/gu)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}

/** Its parser is recursive: a full stack says nothing to whoever wrote it. */
function messageOf(error: unknown): string {
  const { message } = error as Error;
  if (/call stack/iu.test(message)) return tooDeep;
  return message.split('\n')[0]!.replace(/ at line \d+.*$/u, '');
}

/** More aliases than anybody writes: looking each up takes as long as there are others. */
const mostAliases = 1_000;
/** Each use of an anchor says all that it names once more: a few lines could stand for more than memory holds. */
const mostCopies = 100;

function valuesOf(document: Document): ReturnType<ReadYaml['values']> {
  const { fault, first } = checkAliases(document);
  if (fault !== undefined) return { fault };
  try {
    return { value: plain(document.toJS({ maxAliasCount: mostCopies })) };
  } catch (error) {
    if (first === undefined) return { fault: { message: messageOf(error), offset: 0 } };
    const message = `its aliases say what they name more than ${mostCopies} times`;
    return { fault: { message, offset: offsetOf(first) } };
  }
}

/** In the order of the text, because a name may be given again and an alias means the last one before it. */
function checkAliases(document: Document): { fault?: YamlFault; first?: Alias } {
  const anchors = new Map<string, Node>();
  let count = 0;
  const found: { fault?: YamlFault; first?: Alias } = {};
  visit(document, {
    Value(_, node) {
      if (node.anchor) anchors.set(node.anchor, node);
    },
    Alias(_, node, parents) {
      count++;
      found.first ??= node;
      const message = faultOf(node, anchors.get(node.source), parents, count);
      if (message === null) return undefined;
      found.fault = { message: `*${node.source}: ${message}`, offset: offsetOf(node) };
      return visit.BREAK;
    },
  });
  return found;
}

function faultOf(
  { source }: Alias,
  named: Node | undefined,
  parents: readonly unknown[],
  count: number,
): string | null {
  if (named === undefined) return `nothing before it is named &${source}`;
  if (parents.includes(named)) return `&${source} holds itself`;
  return count > mostAliases ? `it is one of more than ${mostAliases} aliases` : null;
}

function offsetOf({ range }: Alias): number {
  return range?.[0] ?? 0;
}

/** `%YAML 1.1` and its tags make sets, ordered maps and bytes. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value) || value instanceof Set) return [...value].map(plain);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [wordOf(key), plain(inner)]));
}

function wordOf(key: unknown): string {
  return typeof key === 'object' && key !== null ? JSON.stringify(key) : String(key);
}
