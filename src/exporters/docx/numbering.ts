/** The lists of a Word document: one definition for each kind, and an instance of it for each list, so that each counts on its own. */

import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { List } from 'mdast';

/** Word has nine levels (ISO/IEC 29500-1, 17.9.6). */
export const deepestLevel = 8;
/** In twentieths of a point: 0.75 cm. */
export const indentStep = 425;

export interface NumberingOf {
  readonly reference: string;
  readonly instance: number;
}

export interface Lists {
  /** A new list with its own count. */
  open(list: List): NumberingOf;
  /** The definitions of all lists that were opened. */
  numbering(): INumberingOptions;
}

export function createLists(): Lists {
  const kinds = new Map<string, (level: number) => Marker>();
  let instance = 0;
  return {
    open(list) {
      const { reference, marker } = kindOf(list);
      kinds.set(reference, marker);
      return { reference, instance: instance++ };
    },
    numbering: () => ({
      config: [...kinds].map(([reference, marker]) => ({
        reference,
        levels: Array.from({ length: deepestLevel + 1 }, (_, level) => ({
          level,
          alignment: AlignmentType.START,
          ...marker(level),
          style: { paragraph: { indent: { left: (level + 1) * indentStep, hanging: indentStep } } },
        })),
      })),
    }),
  };
}

interface Marker {
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  readonly text: string;
  readonly start?: number;
  readonly suffix?: (typeof LevelSuffix)[keyof typeof LevelSuffix];
}

const bullets = ['•', '◦', '▪'];

function kindOf({ ordered, start, children }: List): {
  reference: string;
  marker: (level: number) => Marker;
} {
  if (ordered) {
    const first = start ?? 1;
    return {
      reference: `numbers from ${first}`,
      marker: (level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: first }),
    };
  }
  // The box of a task stands in its text, where a bullet would.
  if (children.every(({ checked }) => typeof checked === 'boolean')) {
    return {
      reference: 'tasks',
      marker: () => ({ format: LevelFormat.BULLET, text: '', suffix: LevelSuffix.NOTHING }),
    };
  }
  return {
    reference: 'bullets',
    marker: (level) => ({ format: LevelFormat.BULLET, text: bullets[level % bullets.length]! }),
  };
}
