/** VitePress and VuePress: `slugify` of @mdit-vue/shared, counted by markdown-it-anchor. */

import { firstFree } from './counting.ts';
import { type HeadingText, type SlugRule, shown } from './slug-rule.ts';

export const vitepress: SlugRule = {
  summary: 'VitePress: letters without accents, signs are hyphens, a digit in front gets a low line',
  slug: (heading) =>
    written(heading)
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/gu, '')
      .replace(controls, '')
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, '-')
      .replace(/-{2,}/gu, '-')
      .replace(/^-+|(?<!-)-+$/gu, '')
      .replace(/^(?=\d)/u, '_')
      .toLowerCase(),
  counting: firstFree,
};

/** Character references are left to Vue, and stand in the text as they are written. */
function written({ pieces, source }: HeadingText): string {
  return shown({ pieces: pieces.map((piece) => ({ ...piece, text: piece.written ?? piece.text })), source });
}

const controls = /[\0-\x1f]/gu;
