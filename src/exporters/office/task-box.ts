/** The box of a task: text, so that a reader can tick it. */

import type { List, ListItem } from 'mdast';

/** What its paragraph opens with; the tab leads to where the text stands after a bullet. Empty for what is no task. */
export function taskBox({ checked }: ListItem, { ordered }: List): string {
  if (typeof checked !== 'boolean') return '';
  return `${checked ? '☑' : '☐'}${ordered ? ' ' : '\t'}`;
}
