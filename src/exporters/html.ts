/** Writes a clean HTML fragment: sanitised, with the article's language, and with the sections' slugs as heading ids. */

import type { Element, Root as HastRoot, Text } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { articleLanguage } from '../analyses/article-language.ts';
import { flatSections } from '../analyses/sections.ts';
import type { Article } from '../core/article.ts';
import { exportableTree } from './exportable.ts';

/** Ids that an author wrote get this prefix, so that no name in a page's scripts can be taken over (DOM clobbering). */
const idPrefix = 'user-content-';

/** What the notes at the end are called, and the link back from a note. */
const notesLabels: Readonly<Record<string, { readonly label: string; readonly back: string }>> = {
  en: { label: 'Footnotes', back: 'Back to reference' },
  fr: { label: 'Notes', back: 'Retour à l’appel de note' },
  de: { label: 'Fußnoten', back: 'Zurück zum Verweis' },
  es: { label: 'Notas', back: 'Volver a la llamada' },
  it: { label: 'Note', back: 'Torna al richiamo' },
  pt: { label: 'Notas', back: 'Voltar à chamada' },
  nl: { label: 'Voetnoten', back: 'Terug naar verwijzing' },
};

export async function render(article: Article): Promise<string> {
  const { code } = articleLanguage(article);
  const slugs = slugsByHeading(article);
  const notes = notesLabels[code.split(/[-_]/u, 1)[0] ?? ''] ?? notesLabels['en']!;
  const processor = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: notes.label,
      footnoteBackLabel: (index: number) => `${notes.back} ${index + 1}`,
    })
    .use(rehypeRaw)
    .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: idPrefix })
    .use(rehypeStringify);
  const sanitised = await processor.run(withMarkedHeadings(exportableTree(article), slugs));
  addTrustedIds(sanitised, [...slugs.values()]);
  const element: Element = {
    type: 'element',
    tagName: 'article',
    properties: code === 'und' ? {} : { lang: code },
    children: [newline, ...(sanitised.children as Element[]), newline],
  };
  return `${processor.stringify({ type: 'root', children: [element] })}\n`;
}

const newline: Text = { type: 'text', value: '\n' };

function slugsByHeading(article: Article): Map<RootContent, string> {
  const slugs = new Map<RootContent, string>();
  for (const { heading, slug } of flatSections(article, [], [])) {
    if (heading !== null && slug !== null) slugs.set(heading, slug);
  }
  return slugs;
}

/** Each heading of a section carries its place in the outline through the sanitiser, which lets no id pass unchanged. */
function withMarkedHeadings(tree: Root, slugs: ReadonlyMap<RootContent, string>): Root {
  const order = new Map([...slugs.keys()].map((heading, index) => [heading, index]));
  const children = tree.children.map((node) =>
    slugs.has(node)
      ? { ...node, data: { ...node.data, hProperties: { id: `section-${order.get(node)}` } } }
      : node,
  );
  return { ...tree, children };
}

/** Turns the marks into slugs, and points links inside the article at the ids that were prefixed. */
function addTrustedIds(tree: HastRoot, slugs: readonly string[]): void {
  const ids = new Set<unknown>(slugs);
  visit(tree, 'element', ({ tagName, properties }) => {
    const index = new RegExp(`^${idPrefix}section-(\\d+)$`, 'u').exec(String(properties.id))?.[1];
    if (index !== undefined && /^h[1-6]$/u.test(tagName)) properties.id = slugs[Number(index)];
    else ids.add(properties.id);
  });
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href !== 'string' || !href.startsWith('#') || ids.has(href.slice(1))) return;
    if (ids.has(idPrefix + href.slice(1))) properties.href = `#${idPrefix}${href.slice(1)}`;
  });
}
