/** Prepares a document's mdast for HTML: languages and ids as properties, notes as definitions, and our own nodes as elements. */

import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { Options } from 'remark-rehype';
import type { Math as BlockMath, InlineMath } from '../../core/nodes.ts';
import type { ExportDocument, Figure } from '../document.ts';
import { directionOf } from '../normalise/language-tag.ts';
import { rootOf } from '../normalise/trees.ts';

/** The id that carries a heading through the sanitiser, which lets none pass unchanged. */
export const headingMark = 'section-';

/** @returns a new tree that opens with the title, and the slugs of the headings in the order of their marks. */
export function markedTree({ title, tree, notes, meta }: ExportDocument): {
  tree: Root;
  slugs: readonly string[];
} {
  const slugs: string[] = [];
  const mark = <Node extends Nodes>(node: Node, around: Direction): Node => {
    const { slug, language } = node.data ?? {};
    const direction = language === undefined ? around : directionOf(language);
    const properties: Properties = language === undefined ? {} : languageProperties(language, around);
    if (slug !== undefined) properties['id'] = `${headingMark}${slugs.push(slug) - 1}`;
    const marked = { ...node, data: { ...node.data, hProperties: properties } };
    if ('children' in marked)
      marked.children = marked.children.map((child) => mark(child, direction)) as typeof marked.children;
    return marked;
  };
  const whole = directionOf(meta.language);
  const definitions = notes.map(({ identifier, children }) => ({
    type: 'footnoteDefinition' as const,
    identifier,
    children: children.map((child) => mark(child, whole)),
  }));
  return {
    tree: rootOf([
      ...(title === null ? [] : [mark(title, whole)]),
      ...tree.children.map((child) => mark(child, whole)),
      ...definitions,
    ]),
    slugs,
  };
}

type Direction = ReturnType<typeof directionOf>;

/** @param around the direction of what stands around: the same again would say nothing. */
export function languageProperties(language: string, around: Direction = 'ltr'): Properties {
  const direction = directionOf(language);
  return { lang: language, ...(direction !== around && { dir: direction }) };
}

/** Formulas as the other tools that read Markdown mark them: code of the language `math`. */
export const handlers: NonNullable<Options['handlers']> = {
  figure: (state, node: Figure) => {
    const [image, caption] = state.all(node) as Element[];
    const children: ElementContent[] = [image!];
    if (caption !== undefined) children.push({ ...caption, tagName: 'figcaption' });
    return element('figure', state.wrap(children, true) as ElementContent[]);
  },
  math: (_, { value }: BlockMath) => element('pre', [formula(value, 'math-display')]),
  inlineMath: (_, { value }: InlineMath) => formula(value, 'math-inline'),
  superscript: (state, node) => element('sup', state.all(node)),
  subscript: (state, node) => element('sub', state.all(node)),
};

function formula(value: string, kind: string): Element {
  return element('code', [{ type: 'text', value }], { className: ['language-math', kind] });
}

function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}
