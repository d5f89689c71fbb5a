/** Gives the discussion topics of an article: every list item, with the sentence that leads in and the section it stands in. */

import type { ListItem, RootContent } from 'mdast';
import type { Position } from 'unist';
import { accountsRead } from '../core/accounts.ts';
import type { Article } from '../core/article.ts';
import { onOneLine, passagesIn, textOf } from '../core/passages.ts';
import { splitSentences } from '../text/sentences.ts';
import { articleLanguage } from './language.ts';
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
  for (const { title, number, blocks } of flatSections(article, [], [])) {
    for (const { item, lead } of itemsIn(blocks, null)) {
      const text = textOfItem(item, article);
      if (text === '') continue;
      found.push({
        text,
        question: /\?[\s)»"”]*$/u.test(text),
        lead: lead === null ? null : lastSentence(lead, articleLanguage(article).code),
        section: title,
        number,
        position: item.position!,
      });
    }
  }
  return { topics: found };
}

interface Led {
  readonly item: ListItem;
  readonly lead: string | null;
}

/** The items in document order, nested ones after the item that holds them, which leads in when it ends with a colon. */
function* itemsIn(blocks: readonly RootContent[], outerLead: string | null): Generator<Led> {
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

/** The text of a paragraph that announces what follows it. */
function announcement(block: RootContent | undefined): string | null {
  const text = block?.type === 'paragraph' ? onOneLine(textOf(block.children)) : '';
  return /[:：]$/u.test(text) ? text : null;
}

function lastSentence(text: string, language: string): string {
  const last = splitSentences(text, language).at(-1);
  return last === undefined ? text : text.slice(last.start, last.end);
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
