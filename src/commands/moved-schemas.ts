/** The JSON Schemas of addresses that moved: of headings, and of the page itself. */

import type { MovedAnchor } from '../analyses/moved-anchors.ts';
import type { MovedPage } from '../analyses/page-address.ts';
import { arrayOf, count, object, string } from '../core/json-schema.ts';

export const movedAnchorsSchema = arrayOf(
  object<MovedAnchor>({
    from: string('the address that a heading had, without #'),
    to: string('the one that it has now'),
    line: count('of the heading, in what was written; from 1'),
  }),
);

export const movedPageSchema = object<MovedPage>({
  from: string('the address that the page had, below that of the blog'),
  to: string('the one that it has now'),
  keep: string('the line of front matter that keeps the old one'),
});
