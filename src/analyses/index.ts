/** The analyses, loaded together: they share most of their code. */

export { language } from './language.ts';
export { sections } from './sections.ts';
export { stats } from './stats.ts';
export { topics } from './topics.ts';
