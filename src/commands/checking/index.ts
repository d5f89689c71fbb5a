/** What `article check` and `article config` need besides their options: a bundle of its own. */

export { runCheck } from './run-check.ts';
export { runConfig } from './run-config.ts';
export { withTypography } from './typography.ts';
