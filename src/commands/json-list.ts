/** JSON as `JSON.stringify(document, null, 2)` writes it, with one list of it written item by item: there may be very many. */

export interface JsonList {
  /** With what stands before the list, when it is the first. */
  add(item: object): string;
  /** What closes the list, and the rest of the document: as it is known by then. */
  end(document?: unknown): string;
}

/** @param document with the list still empty, and no empty list before it. */
export function jsonList(document: unknown): JsonList {
  const { before } = aroundList(document);
  const margin = /^ */u.exec(before.slice(before.lastIndexOf('\n') + 1))![0];
  let isEmpty = true;
  return {
    add(item) {
      const text = JSON.stringify(item, null, 2).replaceAll('\n', `\n${margin}  `);
      const opening = isEmpty ? `${before}[` : ',';
      isEmpty = false;
      return `${opening}\n${margin}  ${text}`;
    },
    end(whole = document) {
      const closing = isEmpty ? `${before}[]` : `\n${margin}]`;
      return `${closing}${aroundList(whole).after}\n`;
    },
  };
}

/** No string ends a line: what does is a list. */
function aroundList(document: unknown): { readonly before: string; readonly after: string } {
  const text = JSON.stringify(document, null, 2);
  const at = text.search(/\[\](?=,?$)/mu);
  return { before: text.slice(0, at), after: text.slice(at + 2) };
}
