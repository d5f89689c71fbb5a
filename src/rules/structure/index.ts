/** The rules of structure: adding one is a file and a line here. */

import type { Rule } from '../rule.ts';
import { bareUrl } from './bare-url.ts';
import { brokenAnchors } from './broken-anchors.ts';
import { declaredTime } from './declared-time.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { emptyListItem } from './empty-list-item.ts';
import { emptySection } from './empty-section.ts';
import { footnotes } from './footnotes.ts';
import { frontMatterTitle } from './front-matter-title.ts';
import { headingLevels } from './heading-levels.ts';
import { headingPunctuation } from './heading-punctuation.ts';
import { listLeadIn } from './list-lead-in.ts';
import { listPunctuation } from './list-punctuation.ts';
import { missingAlternative } from './missing-alternative.ts';
import { missingFiles } from './missing-files.ts';
import { printedMarks } from './printed-marks.ts';
import { signInAddress } from './sign-in-address.ts';
import { twoTitles } from './two-titles.ts';
import { vagueLink } from './vague-link.ts';

export const structure: readonly Rule[] = [
  bareUrl,
  brokenAnchors,
  declaredTime,
  duplicateIds,
  emptyListItem,
  emptySection,
  footnotes,
  frontMatterTitle,
  headingLevels,
  headingPunctuation,
  listLeadIn,
  listPunctuation,
  missingAlternative,
  missingFiles,
  signInAddress,
  twoTitles,
  vagueLink,
  printedMarks,
];
