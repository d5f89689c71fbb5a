/** Prepares a document's mdast for HTML: languages and ids as properties, notes as definitions, and our own nodes as elements. */

import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes, Root } from 'mdast';
import type { Options } from 'remark-rehype';
import type {
  Math as BlockMath,
  Container,
  DefinitionDescription,
  InlineMath,
  Mark,
} from '../../core/nodes.ts';
import { onOneLine, textOf } from '../../core/prose/text-of.ts';
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
    const [shown, caption] = state.all(node).filter((child) => child.type === 'element');
    if (node.children[0].type === 'table') return captionedTable(shown!, caption!);
    const children: ElementContent[] = [shown!];
    if (caption !== undefined) children.push({ ...caption, tagName: 'figcaption' });
    return element('figure', state.wrap(children, true) as ElementContent[]);
  },
  container: (state, node: Container) => container(state.all(node) as ElementContent[], node),
  defList: (state, node) => element('dl', state.wrap(state.all(node), true) as ElementContent[]),
  defListTerm: (state, node) => element('dt', state.all(node)),
  defListDescription: (state, { children }: DefinitionDescription) => {
    const [only, ...others] = children;
    return only?.type === 'paragraph' && others.length === 0
      ? element('dd', state.all(only))
      : element('dd', state.wrap(state.all({ type: 'root', children }), true) as ElementContent[]);
  },
  mark: (state, node: Mark) => element(markElements[node.name ?? 'highlight'] ?? 'span', state.all(node)),
  math: (_, { value }: BlockMath) => element('pre', [formula(value, 'math-display')]),
  inlineMath: (_, { value }: InlineMath) => formula(value, 'math-inline'),
  superscript: (state, node) => element('sup', state.all(node)),
  subscript: (state, node) => element('sub', state.all(node)),
};

const markElements: Readonly<Partial<Record<NonNullable<Mark['name']>, string>>> = {
  highlight: 'mark',
  insert: 'ins',
  key: 'kbd',
};

function captionedTable(table: Element, caption: Element): Element {
  const children: ElementContent[] = [newline, { ...caption, tagName: 'caption' }, ...table.children];
  return { ...table, children };
}

/** Its label first. */
function container([label, ...body]: ElementContent[], { kind, name, children }: Container): Element {
  const lines = (parts: ElementContent[]) => [newline, ...parts.flatMap((part) => [part, newline])];
  const [first] = children;
  const said = first?.type === 'paragraph' ? onOneLine(textOf(first.children)) : '';
  const title = {
    ...(label as Element),
    properties: { ...(label as Element).properties, className: ['label'] },
  };
  switch (kind) {
    case 'details':
      return element(
        'details',
        lines([{ ...title, tagName: 'summary', properties: (label as Element).properties }, ...body]),
      );
    case 'callout': {
      const className = ['callout', ...(name === null ? [] : [name])];
      return element('aside', lines([title, ...body]), { className, ariaLabel: said });
    }
    default:
      return element('div', lines([title, ...body]), { className: ['tab'] });
  }
}

const newline = { type: 'text' as const, value: '\n' };

function formula(value: string, kind: string): Element {
  return element('code', [{ type: 'text', value }], { className: ['language-math', kind] });
}

function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}
