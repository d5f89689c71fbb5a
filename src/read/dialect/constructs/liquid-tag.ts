/** `{% tag %}` of Liquid, Nunjucks, Jinja, Tera and Markdoc: read before Markdown is, anywhere. */

import type { Construct } from '../construct.ts';
import { pairsByName } from '../finding.ts';
import { type TagForm, tagsIn } from '../tags.ts';

// Quoted strings may hold the closing sign in Nunjucks; a tag that never closes is prose.
const tag: TagForm = {
  opening: /\{%[-+]?[ \t\r\n]*(?<closes>\/)?(?<name>[A-Za-z_$#][\w.:-]*)?/gu,
  strings: new Map([
    ['"', /"[^"%]*"/uy],
    ["'", /'[^'%]*'/uy],
  ]),
  closes: ['-%}', '+%}', '%}'],
  stop: '{%',
};

/** What stands between them is no Markdown. */
const ofCode = new Set(
  'raw verbatim highlight codeblock comment code literalinclude mermaid math katex latex plantuml schema style javascript stylesheet liquid jsonld'.split(
    ' ',
  ),
);

/** Names that are tags without their dialect known. */
const known = new Set(
  'assign capture if unless elsif elif else case when for tablerow include include_relative include_cached include_code link post_url post_link post_path asset_img asset_path asset_link raw comment highlight render set macro call block extends import from filter cycle break continue increment decrement seo feed_meta codeblock pullquote blockquote youtube vimeo gist figure image img picture gallery with trans translate cache autoescape embed verbatim paginate alert details tab tabs card callout partial table'.split(
    ' ',
  ),
);

export const liquidTag: Construct = {
  name: 'liquid-tag',
  dialects: ['liquid', 'jekyll', 'eleventy', 'hexo', 'mkdocs', 'zola', 'nikola', 'markdoc'],
  unmistakable: true,
  tells: ['liquid'],
  signs: ['{%'],
  example: '{% if … %}',
  *find(page, sure) {
    const tags = [...tagsIn(page, tag)].map(({ groups, rest, start, end }) => {
      const { name = '', closes } = groups;
      const isEnd = closes !== undefined || name.startsWith('end');
      return { start, end, name: isEnd ? name.replace(/^end_?/u, '') : name, closes: isEnd, rest };
    });
    const ends = pairsByName(tags);
    let until = 0;
    for (const [index, { start, end, name, closes, rest }] of tags.entries()) {
      if (start < until || !(sure || closes || known.has(name) || ends.has(index))) continue;
      const close = ofCode.has(name) && !closes ? ends.get(index) : undefined;
      if (close !== undefined) until = close.end;
      // Zola calls a shortcode so, and what it prints may stand in a sentence.
      const speaks = page.isIn('zola') && /^\s*\(/u.test(rest) && !ends.has(index);
      yield { as: 'leaf', span: { start, end: close?.end ?? end }, speaks };
    }
  },
};
