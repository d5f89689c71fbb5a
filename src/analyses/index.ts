/** The analyses, loaded together: they share most of their code. */

export { articleLanguage, language } from './language.ts';
export { secondsFor, silentSpeed } from './reading-time.ts';
export { sections } from './sections.ts';
export { stats } from './stats.ts';
export { topics } from './topics.ts';
