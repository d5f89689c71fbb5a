/** `[gallery ids="1"]`, `[caption]…[/caption]` of WordPress, `[quote="x"]`, `[details="x"]` of Discourse. */

import type { Construct } from '../construct.ts';
import { found, isAlone, pairsByName } from '../finding.ts';

const code =
  /(?<!\\|!)\[(?<closes>\/)?(?<name>gallery|caption|embed|audio|video|playlist|quote|details|spoiler|poll|wrap|youtube|vimeo|contact-form-7|button|columns?|row|tabs?|accordion|toggle|blur|date|hide)(?<rest>(?:[ \t]*=[ \t]*(?:"[^"\r\n]*"|[^\]\s]+)|[ \t][^\]\r\n]{0,1000})?)\](?![([:])/gu;

export const bracketShortcode: Construct = {
  name: 'bracket-shortcode',
  dialects: ['wordpress', 'discourse'],
  unmistakable: true,
  signs: [
    '[/',
    '[gallery',
    '[playlist',
    '[embed',
    '[quote',
    '[details',
    '[date',
    '[button',
    '[contact-form-7',
    '[poll',
    '[wrap',
    '[youtube',
    '[vimeo',
    '[audio',
    '[video',
  ],
  example: '[gallery ids="1"]',
  *find(page, sure) {
    const codes = [...found(page, code)].map(({ match, start, end }) => {
      const { closes, name, rest } = match.groups!;
      return { start, end, name: name!, closes: closes !== undefined, rest: rest! };
    });
    const ends = pairsByName(codes);
    const closed = new Set([...ends.values()].map(({ start }) => start));
    for (const [index, { start, end, name, closes, rest }] of codes.entries()) {
      const isPaired = closes ? closed.has(start) : ends.has(index);
      const hasAttributes = /=/u.test(rest);
      if (!(isPaired || hasAttributes || (sure && !closes && (name === 'gallery' || name === 'playlist'))))
        continue;
      const title = /^[ \t]*=[ \t]*"(?<title>[^"]+)"$/u.exec(rest)?.groups?.['title'];
      const span = { start, end };
      if (!isAlone(page, span)) yield { as: 'leaf', span };
      else if (name === 'details' && title !== undefined) {
        const from = start + page.text.slice(start, end).lastIndexOf(title);
        yield { as: 'line', span, title: { start: from, end: from + title.length } };
      } else yield { as: 'line', span, title: null };
    }
  },
};
