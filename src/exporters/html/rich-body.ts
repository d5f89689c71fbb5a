/** The body that a page and a book share: formulas as MathML, code in colours where they are asked for, notes apart, and nothing that a validator refuses. */

import type { Element, ElementContent, Root } from 'hast';
import type { Nodes } from 'mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { DocumentImage, ExportDocument } from '../document.ts';
import { unreadFormula } from '../formulas/unread.ts';
import { treesOf } from '../normalise/trees.ts';
import { bodyOf } from './body.ts';
import type { CodeBlock } from './coloured-code.ts';
import { conform } from './conforming/index.ts';
import { headingText, type OutlineEntry, outlineOf } from './outline.ts';

export interface RichBody {
  /** The `h1`; null where the article has none. */
  readonly title: Element | null;
  /** Without the title and the notes. */
  readonly content: Root;
  /** The section of the notes, with its heading; null when there are none. */
  readonly notes: Element | null;
  readonly outline: readonly OutlineEntry[];
  readonly hasFormulas: boolean;
  readonly hasColouredCode: boolean;
}

export interface RichBodyOptions {
  /** Where an image of the document is. */
  readonly images: (image: DocumentImage) => string;
  /** Whether code gets the classes of its colours. */
  readonly colours: boolean;
}

export async function richBodyOf(
  document: ExportDocument,
  { images, colours }: RichBodyOptions,
): Promise<RichBody> {
  const content = await bodyOf(document, { images });
  const { formulas, code } = codeIn(content);
  nameHeadings(content);
  if (formulas.length > 0) await writeFormulas(formulas, document);
  const hasColouredCode = colours && code.length > 0;
  if (hasColouredCode) (await import('./coloured-code.ts')).colourCode(code);
  conform(content);
  const title = document.title === null ? null : takeTitle(content);
  const notes = takeNotes(content);
  return {
    title,
    content,
    notes,
    outline: outlineOf(content),
    hasFormulas: formulas.length > 0,
    hasColouredCode,
  };
}

interface Formula {
  readonly tex: string;
  readonly isDisplay: boolean;
  readonly replace: (by: Element) => void;
}

/** Formulas and code that names its language, which come out of `bodyOf` as code. */
function codeIn(body: Root): { formulas: Formula[]; code: CodeBlock[] } {
  const formulas: Formula[] = [];
  const code: CodeBlock[] = [];
  visit(body, 'element', (element, index, parent) => {
    const inner = element.tagName === 'pre' ? element.children[0] : element;
    if (inner?.type !== 'element' || inner.tagName !== 'code') return undefined;
    const classes = classesOf(inner);
    const text = inner.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
    if (classes.includes('math-inline') || classes.includes('math-display')) {
      const replace = (by: Element) => {
        parent!.children[index!] = by;
      };
      formulas.push({ tex: text, isDisplay: element !== inner, replace });
    } else if (language !== undefined && element !== inner) code.push({ code: inner, language, text });
    return SKIP;
  });
  return { formulas, code };
}

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** A formula that is not understood stays the TeX that it is. */
async function writeFormulas(formulas: readonly Formula[], document: ExportDocument): Promise<void> {
  const { mathmlOf } = await import('../formulas/mathml.ts');
  for (const { tex, isDisplay, replace } of formulas) {
    const math = mathmlOf(tex, isDisplay);
    if (math === null) {
      document.warn(unreadFormula, formulaNode(document, tex));
    } else replace(isDisplay ? division('formula', math) : math);
  }
}

/** A heading that is a formula alone has its TeX for a name: to some that read pages aloud, MathML is no words. */
function nameHeadings(body: Root): void {
  visit(body, 'element', (element) => {
    const [formula, ...others] = element.children;
    if (!/^h[1-6]$/u.test(element.tagName) || formula?.type !== 'element' || others.length > 0) return;
    if (classesOf(formula).includes('math-inline')) element.properties.ariaLabel = headingText(formula);
  });
}

function division(name: string, child: ElementContent): Element {
  return { type: 'element', tagName: 'div', properties: { className: [name] }, children: [child] };
}

function formulaNode(document: ExportDocument, tex: string): Nodes | undefined {
  let found: Nodes | undefined;
  for (const tree of treesOf(document)) {
    visit(tree, ['math', 'inlineMath'], (node) => {
      if (!('value' in node) || node.value !== tex) return undefined;
      found ??= node as Nodes;
      return EXIT;
    });
  }
  return found;
}

function takeTitle({ children }: Root): Element {
  const title = children.shift() as Element;
  const [after] = children;
  if (after?.type === 'text') after.value = after.value.trimStart();
  return title;
}

function takeNotes(body: Root): Element | null {
  const index = body.children.findIndex(
    (child) => child.type === 'element' && 'dataFootnotes' in child.properties,
  );
  return index === -1 ? null : (body.children.splice(index, 1)[0] as Element);
}
