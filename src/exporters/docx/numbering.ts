/** The lists of a Word document: one definition for each kind, and an instance of it for each list, so that each counts on its own. */

import type { List, ListItem } from 'mdast';
import { block, writeXml, type Xml } from '../../core/xml.ts';
import { value, w, wordNamespace } from './word.ts';

/** Word has nine levels (17.9.6). */
export const deepestLevel = 8;
/** In twentieths of a point: 0.75 cm. */
export const indentStep = 425;

export interface Lists {
  /** The id that each item of a list has: a list with a count of its own, or one for its bullets and one for its boxes. */
  open(list: List, level: number): (item: ListItem) => number;
  /** `word/numbering.xml`. */
  xml(): string;
}

export function createLists(): Lists {
  const instances: Xml[] = [];
  return {
    open({ ordered, start }, level) {
      const ids = new Map<Kind, number>();
      // Lists of one definition go on counting from each other, unless they say where they start.
      const count = ordered ? [w('lvlOverride', { ilvl: level }, [value('startOverride', start ?? 1)])] : [];
      return (item) => {
        const kind = ordered ? 'numbers' : typeof item.checked === 'boolean' ? 'tasks' : 'bullets';
        const id = ids.get(kind) ?? instances.length + 1;
        if (!ids.has(kind))
          instances.push(w('num', { numId: id }, [value('abstractNumId', kinds.indexOf(kind)), ...count]));
        ids.set(kind, id);
        return id;
      };
    },
    xml: () => writeXml(block('w:numbering', wordNamespace, [...kinds.map(definition), ...instances])),
  };
}

type Marker = (level: number) => readonly Xml[];

const bullets = ['•', '◦', '▪'];

/** In the order of the schema: 17.9.6. */
const markers = {
  bullets: (level) => [value('numFmt', 'bullet'), value('lvlText', bullets[level % bullets.length]!)],
  // The box of a task stands in its text, where a bullet would: there it can be ticked.
  tasks: () => [value('numFmt', 'bullet'), value('suff', 'nothing'), value('lvlText', '')],
  numbers: (level) => [value('numFmt', 'decimal'), value('lvlText', `%${level + 1}.`)],
} satisfies Readonly<Record<string, Marker>>;

type Kind = keyof typeof markers;

const kinds = Object.keys(markers) as Kind[];

function definition(kind: Kind, index: number): Xml {
  const levels = Array.from({ length: deepestLevel + 1 }, (_, level) =>
    w('lvl', { ilvl: level }, [
      value('start', 1),
      ...markers[kind](level),
      value('lvlJc', 'left'),
      w('pPr', {}, [w('ind', { left: (level + 1) * indentStep, hanging: indentStep })]),
    ]),
  );
  return w('abstractNum', { abstractNumId: index }, [value('multiLevelType', 'hybridMultilevel'), ...levels]);
}
