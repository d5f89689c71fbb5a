/** Makes sanitised HTML conform to the standard: what an author may write raw, a validator must not refuse. */

import type { Root } from 'hast';
import { conformAttributes } from './attributes.ts';
import { conformElements } from './elements.ts';

/** In place. Text is never lost; elements where they may not stand are unwrapped or become neutral ones. */
export function conform(body: Root): void {
  conformElements(body);
  conformAttributes(body);
}
