/** The automatic styles of an OpenDocument text: what a paragraph, a run or a table has beyond its named style. */

import { block, type Xml } from '../../core/xml.ts';

export interface AutomaticStyles {
  /** The name of a style with these properties; the same properties have the same name. */
  nameOf(family: Family, properties: readonly Xml[], parent?: string): string;
  /** The name of a list style with these levels. */
  listNameOf(levels: readonly Xml[]): string;
  all(): readonly Xml[];
}

const prefixes = {
  paragraph: 'P',
  text: 'T',
  table: 'Table',
  'table-column': 'Column',
  'table-cell': 'Cell',
  'table-row': 'Row',
  graphic: 'Graphic',
} as const;

type Family = keyof typeof prefixes;

export function createAutomaticStyles(): AutomaticStyles {
  const styles = new Map<string, Xml>();
  const counts = new Map<string, number>();
  const named = (prefix: string, key: string, make: (name: string) => Xml) => {
    const known = styles.get(key);
    if (known !== undefined) return known.attributes['style:name']!;
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    styles.set(key, make(`${prefix}${count}`));
    return `${prefix}${count}`;
  };
  return {
    nameOf: (family, properties, parent) =>
      named(prefixes[family], JSON.stringify([family, parent, properties]), (name) =>
        block(
          'style:style',
          { 'style:name': name, 'style:family': family, 'style:parent-style-name': parent },
          properties,
        ),
      ),
    listNameOf: (levels) =>
      named('L', JSON.stringify(levels), (name) => block('text:list-style', { 'style:name': name }, levels)),
    all: () => [...styles.values()],
  };
}
