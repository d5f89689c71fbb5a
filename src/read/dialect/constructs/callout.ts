/** `> [!NOTE]` of GitHub and GitLab, `> [!type]- Title` of Obsidian: a quotation that is none. */

import type { Construct } from '../construct.ts';
import { groupSpan, inked, shifted } from '../finding.ts';
import { shapeNamed } from './container.ts';

const opening =
  /^\[!(?<name>[\p{L}\p{N}_-]+)(?:\|[^\]\r\n]*)?\](?<fold>[-+]?)(?:[ \t]+(?<title>[^\r\n]+))?$/du;
const ofGithub = /^(?:note|tip|important|warning|caution)$/iu;
const ofObsidian =
  /^(?:abstract|summary|tldr|info|todo|hint|success|check|done|question|help|faq|attention|failure|fail|missing|danger|error|bug|example|quote|cite|note|tip|important|warning|caution)$/iu;

export const callout: Construct = {
  name: 'callout',
  dialects: ['obsidian', 'gitlab', 'vitepress', 'quarto'],
  unmistakable: true,
  tells: (found, text) =>
    found.as === 'callout' &&
    !ofGithub.test(/\[!(?<name>[^\]|]+)/u.exec(text.slice(found.span.start))?.groups?.['name'] ?? '')
      ? ['obsidian']
      : [],
  signs: ['[!'],
  example: '> [!NOTE]',
  *find(page, sure) {
    for (const { line, index, ink, span } of inked(page, '[')) {
      if (line.quotes === 0 || !ink.startsWith('[!')) continue;
      // Only the first line of a quotation.
      const before = page.lines[index - 1];
      if (before !== undefined && before.quotes >= line.quotes) continue;
      const match = opening.exec(ink);
      if (match === null) continue;
      const { name, fold, title } = match.groups!;
      const isPlain = fold === '' && title === undefined;
      const isCallout = sure || (isPlain ? ofGithub : ofObsidian).test(name!);
      if (!isCallout) continue;
      const shape = shapeNamed(name!);
      yield {
        as: 'callout',
        span,
        title: shifted(groupSpan(match, 'title'), line.ink),
        shape: { kind: fold === '' ? 'callout' : 'details', name: shape.name ?? name!.toLowerCase() },
      };
    }
  },
};
