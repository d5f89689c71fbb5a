/** Where the reasons of a rule are written down. */

import { ownRules } from '../../rules/own-rules.ts';

const repository = 'https://github.com/article-toolkit/article-toolkit';

/** In the project's folder. */
export function pageOf(rule: string): string {
  return ownRules.some(({ name }) => name === rule) ? `docs/checking.md#${rule}` : `docs/rules/${rule}.md`;
}

export function pageUrl(rule: string): string {
  return `${repository}/blob/main/${pageOf(rule)}`;
}

export const projectUrl = repository;
