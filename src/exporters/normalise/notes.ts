/** Takes the notes out of the body and numbers them by their first call. */

import type { BlockContent, FootnoteDefinition, Nodes, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { DocumentNote } from '../document.ts';

/**
 * Makes of each note in a line a note like any other: a call in its place, and its text at the end.
 *
 * @returns how many there were.
 */
export function defineInlineNotes(tree: Root): number {
  const known = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => void known.add(identifier));
  let count = 0;
  const free = () => {
    let name = `note-${++count}`;
    while (known.has(name)) name += '-';
    return name;
  };
  visit(tree, 'footnote', ({ children, position }, index, parent) => {
    const identifier = free();
    const at = position && { position };
    parent!.children[index!] = { type: 'footnoteReference', identifier, ...at };
    // At the end of the tree, where the walk comes by: a note may stand in a note.
    tree.children.push({
      type: 'footnoteDefinition',
      identifier,
      children: [{ type: 'paragraph', children, ...at }],
      ...at,
    });
  });
  return count;
}

export function takeNotes(tree: Root, warn: (message: string, node: Nodes) => void): DocumentNote[] {
  const definitions = takeDefinitions(tree, warn);
  const notes: DocumentNote[] = [];
  const called = new Set<string>();
  const follow = (node: Nodes) => {
    visit(node, 'footnoteReference', ({ identifier }) => {
      if (called.has(identifier)) return;
      called.add(identifier);
      const children = definitions.get(identifier)!.children as BlockContent[];
      const number = notes.length + 1;
      notes.push({
        identifier,
        number,
        children: children.length > 0 ? children : [{ type: 'paragraph', children: [] }],
      });
    });
  };
  follow(tree);
  // A note may call another; those come after the ones that the body calls. The list grows while it is walked.
  for (const { identifier } of notes) follow(definitions.get(identifier)!);
  for (const [identifier, node] of definitions) {
    if (!called.has(identifier))
      warn(`the note [^${node.label ?? identifier}] is never called and is left out`, node);
  }
  return notes;
}

/** One may stand inside another. */
function takeDefinitions(
  tree: Root | FootnoteDefinition,
  warn: (message: string, node: Nodes) => void,
  definitions = new Map<string, FootnoteDefinition>(),
): Map<string, FootnoteDefinition> {
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (node === tree) return undefined;
    parent!.children.splice(index!, 1);
    if (definitions.has(node.identifier))
      warn(`a second note [^${node.label ?? node.identifier}] is left out`, node);
    else definitions.set(node.identifier, withoutHeadings(node));
    takeDefinitions(node, warn, definitions);
    return [SKIP, index!];
  });
  return definitions;
}

/** A note stands outside the outline of the article: its headings are no sections. */
function withoutHeadings(note: FootnoteDefinition): FootnoteDefinition {
  visit(note, 'heading', ({ children, position, data }, index, parent) => {
    parent!.children[index!] = {
      type: 'paragraph',
      children: [{ type: 'strong', children }],
      position,
      data: data?.language ? { language: data.language } : {},
    } as Paragraph;
  });
  return note;
}
