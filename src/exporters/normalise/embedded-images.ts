/** Reads the images that syntax of sites names: `![[plan.png|a plan]]` of Obsidian, `{figure} plan.png` of MyST. */

import type { Image } from 'mdast';

const embed =
  /^!\[\[(?<path>[^\]|#]+\.(?:avif|gif|jpe?g|png|svg|webp))(?:#[^\]|]*)?(?:\\?\|(?<alt>[^\]]*))?\]\]$/iu;
const directive = /^(?:`{3,}|~{3,}|:{3,})[ \t]*\{(?:figure|image)\}[ \t]*(?<path>\S+)/u;
const alternative = /^[ \t]*:alt:[ \t]*(?<alt>(?:.*[^ \t\r\n])?)[ \t]*$/mu;
/** Obsidian's size of an image: `300`, `300x200`. */
const size = /^\d+(?:x\d+)?$/u;

/** @param syntax the lines of syntax of one block, in order. Null where they name no image. */
export function embeddedImage(syntax: readonly string[]): Image | null {
  const [first = ''] = syntax;
  const { path, alt } = embed.exec(first)?.groups ?? {};
  if (path !== undefined) return image(path, size.test(alt ?? '') ? '' : (alt ?? ''));
  const named = directive.exec(first)?.groups?.['path'];
  return named === undefined
    ? null
    : image(named, alternative.exec(syntax.join('\n'))?.groups?.['alt'] ?? '');
}

/** A colon in a file's name opens no scheme. */
function image(path: string, alt: string): Image {
  const isName = !/^https?:/iu.test(path) && path.includes(':');
  return { type: 'image', url: isName ? `./${path}` : path, alt, title: null };
}
