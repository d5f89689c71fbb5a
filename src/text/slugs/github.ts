/** GitHub, and what took its rule over: Docusaurus, Astro, Gatsby, MyST. */

import GithubSlugger from 'github-slugger';
import { type SlugRule, shown } from './slug-rule.ts';

export const github: SlugRule = {
  summary: 'GitHub, Docusaurus, Astro: letters with their accents stay, a space is a hyphen, all else goes',
  slug: (heading) => shown(heading, 'emoji'),
  counting: () => {
    const slugger = new GithubSlugger();
    return { next: (text) => slugger.slug(text), take: (id) => void slugger.slug(id) };
  },
};
