/** A page of a book before it is written. */

import type { ElementContent } from 'hast';

export interface Page {
  readonly id: string;
  readonly href: string;
  /** `epub:type` of its body, and of its landmark. */
  readonly type: string;
  readonly title: string;
  readonly children: readonly ElementContent[];
  /** Whether it is read in its turn. */
  readonly inSpine: boolean;
  /** In the manifest. */
  readonly properties?: readonly string[];
}

export function pageOf(id: string, type: string, title: string, children: readonly ElementContent[]): Page {
  return { id, href: `${id}.xhtml`, type, title, children, inSpine: true };
}
