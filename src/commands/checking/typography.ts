/** Puts the typography of an article right before it is exported: the fixes of spaces and characters, and no others. */

import type { Article } from '../../core/article.ts';
import { characters } from '../../rules/characters/index.ts';
import { fixArticle } from '../../rules/fix-article.ts';
import { profiles } from '../../rules/profiles.ts';
import { spaces } from '../../rules/spaces/index.ts';
import type { Invocation } from '../command.ts';
import { rereader } from './reread.ts';
import { articleSettings } from './settings.ts';

/** @param profile `fr` is `fr-FR`. Throws a usage error for an unknown one. */
export function withTypography(article: Article, profile: string, invocation: Invocation): Article {
  const options = {
    rules: [...spaces, ...characters],
    profile: profiles.get(profile === 'fr' ? 'fr-FR' : profile),
    suppressions: articleSettings(article).suppressions,
  };
  return fixArticle(article, options, rereader(article, invocation)).article;
}
