/** The JSON Schemas of the check: findings, settings, and the configuration for editors. */

import {
  arrayOf,
  count,
  type JsonSchema,
  number,
  object,
  oneOf,
  orNull,
  string,
} from '../../core/json-schema.ts';
import { severities } from '../../core/severity.ts';
import type { Span } from '../../core/span.ts';
import type { BudgetFigure } from '../../rules/rule.ts';
import { movedAnchorsSchema, movedPageSchema } from '../moved-schemas.ts';
import type { RuleSummary, Summary } from './checked.ts';
import { configSchema } from './config.ts';
import type { CheckDocument, CheckedFile, DocumentEdit, DocumentFinding } from './document.ts';
import type { ConfigDocument, ConfigValue } from './run-config.ts';

const span = object<Span>({ start: count('in UTF-16 units'), end: count('in UTF-16 units') });
const edit = object<DocumentEdit>({ span, text: string('what is put there') });
const severity = oneOf(...severities);

const finding = (position: JsonSchema) =>
  object<DocumentFinding>({
    rule: string(),
    severity,
    message: string(),
    span,
    position,
    fix: orNull(edit),
    edits: arrayOf(edit),
    count: count('how many places it stands for'),
    budget: orNull(
      object<BudgetFigure>({
        name: string(),
        figure: number('what was measured'),
        limit: number('what is allowed'),
      }),
    ),
    fingerprint: string('the same for the same fault when lines move'),
    page: string('why: the page of the rule'),
  });

const summary = object<Summary>({
  files: count(),
  findings: count(),
  error: count(),
  warning: count(),
  info: count(),
  fixable: count('findings that --write fixes'),
  fixed: count('edits that were made'),
  forgiven: count('by the baseline'),
  rules: arrayOf(object<RuleSummary>({ rule: string(), severity, findings: count(), fixable: count() })),
});

const named = (title: string, schema: JsonSchema): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...schema,
});

/** @param position as all answers have it. */
export function checkSchemas(position: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return {
    check: named(
      'article.check/1',
      object<CheckDocument>({
        schema: { const: 'article.check/1' },
        files: arrayOf(
          object<CheckedFile>({
            file: string(),
            findings: arrayOf(finding(position)),
            movedAnchors: movedAnchorsSchema,
            movedPage: orNull(movedPageSchema),
          }),
        ),
        summary,
      }),
    ),
    config: configSchema,
    'config-values': named(
      'article.config-values/1',
      object<ConfigDocument>({
        schema: { const: 'article.config-values/1' },
        file: orNull(string('the configuration file')),
        settings: arrayOf(
          object<ConfigValue>({
            key: string(),
            value: { type: ['string', 'number'] },
            from: oneOf(
              'default',
              'file',
              'front matter',
              'option',
              'configuration',
              'extension',
              'neighbours',
              'text',
            ),
            where: orNull(string('file:line:column')),
          }),
        ),
      }),
    ),
  };
}
