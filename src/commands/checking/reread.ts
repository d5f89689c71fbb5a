/** Reads a changed text as its article was read. */

import type { Article } from '../../core/article.ts';
import { readArticle, sameDialect } from '../../read/index.ts';
import type { Invocation } from '../command.ts';
import type { InputOptions } from '../input-options.ts';

export function rereader({ source, meta }: Article, { options }: Invocation): (text: string) => Article {
  const { from, lang } = options as InputOptions;
  return (text) =>
    readArticle(source.bom ? `\ufeff${text}` : text, {
      name: source.name,
      ...(from && { from }),
      ...(lang && { language: lang }),
      dialect: sameDialect(meta.dialect),
      ...(meta.slugs && { slugs: meta.slugs }),
    });
}
