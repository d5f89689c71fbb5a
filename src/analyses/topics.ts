/** Gives the discussion topics of an article: every list item, with the sentence that leads in and the section it stands in. */

import type { ListItem, Paragraph, RootContent } from 'mdast';
import type { Position } from 'unist';
import { accountsRead } from '../core/accounts.ts';
import type { Article } from '../core/article.ts';
import { passagesIn, passagesOf } from '../core/prose/passages.ts';
import { onOneLine, textOf } from '../core/prose/text-of.ts';
import { splitSentences } from '../text/sentences.ts';
import { passageLanguages } from './passage-languages.ts';
import { flatSections } from './sections.ts';

export interface Topic {
  /** The item's own text on one line; the items nested in it are topics of their own. */
  readonly text: string;
  /** Whether it asks something. */
  readonly question: boolean;
  /** The sentence before the list that announces it (it ends with a colon); null without one. */
  readonly lead: string | null;
  /** The title of the section; null before the first heading. */
  readonly section: string | null;
  /** The number of the section, `2.1`; null in an article without sections. */
  readonly number: string | null;
  readonly position: Position;
}

export interface TopicsAnswer {
  readonly topics: readonly Topic[];
}

export function topics(article: Article): TopicsAnswer {
  const found: Topic[] = [];
  const leadIn = leadIns(article);
  for (const { title, number, blocks } of flatSections(article, [], [])) {
    for (const { item, lead } of itemsIn(blocks, null)) {
      const text = textOfItem(item, article);
      if (text === '') continue;
      found.push({
        text,
        question: /\?[\s)»"”]*$/u.test(text),
        lead: lead === null ? null : leadIn(lead),
        section: title,
        number,
        position: item.position!,
      });
    }
  }
  return { topics: found };
}

/** The last sentence of a paragraph, cut as its language cuts sentences; found once for all items of a list. */
function leadIns(article: Article): (lead: Paragraph) => string {
  const passages = passagesOf(article);
  const { codeOf } = passageLanguages(article, passages);
  const found = new Map<Paragraph, string>();
  return (lead) => {
    const known = found.get(lead);
    if (known !== undefined) return known;
    const text = textOfLead(lead);
    const last = splitSentences(text, codeOf(passages.find(({ node }) => node === lead)!)).at(-1)!;
    const sentence = text.slice(last.start, last.end);
    found.set(lead, sentence);
    return sentence;
  };
}

interface Led {
  readonly item: ListItem;
  readonly lead: Paragraph | null;
}

/** The items in document order, nested ones after the item that holds them, which leads in when it ends with a colon. */
function* itemsIn(blocks: readonly RootContent[], outerLead: Paragraph | null): Generator<Led> {
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'blockquote') yield* itemsIn(block.children, outerLead);
    if (block.type !== 'list') continue;
    const lead = announcement(blocks[index - 1]) ?? outerLead;
    for (const item of block.children) {
      yield { item, lead };
      yield* itemsIn(item.children, lead);
    }
  }
}

/** The block, when it is a paragraph that announces what follows it. */
function announcement(block: RootContent | undefined): Paragraph | null {
  return block?.type === 'paragraph' && /[:：]$/u.test(textOfLead(block)) ? block : null;
}

function textOfLead({ children }: Paragraph): string {
  return onOneLine(textOf(children));
}

function textOfItem(item: ListItem, article: Article): string {
  const own = item.children.filter(({ type }) => type !== 'list');
  const passages = own.flatMap((node) => passagesIn(node, article));
  return onOneLine(
    passages
      .filter(({ account }) => accountsRead.includes(account))
      .map(({ text }) => text)
      .join(' '),
  );
}
