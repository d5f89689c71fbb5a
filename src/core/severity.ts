/** How bad a finding is, of a rule in an article and of a check in a translation alike. */

/** `error` is wrong by any book or breaks the article, `warning` is most likely a fault, `info` is worth a look. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];
