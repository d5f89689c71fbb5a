/** docs/rules/README.md lists the rules as they are; `npm run test:update` rewrites it. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { ownRules } from '../../src/rules/own-rules.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { root } from '../fixtures.ts';

const path = join(root, 'docs/rules/README.md');

function page(): string {
  const listed = rules.entries.map((rule) => [
    `[${rule.name}](${rule.name}.md)`,
    rule.severity,
    rule.languages === 'any' ? 'any' : rule.languages.join(' '),
    rule.fixable ? 'yes' : '',
    rule.summary,
    settingsOf(rule),
  ]);
  const own = ownRules.map(({ name, severity, summary }) => [
    `[${name}](../checking.md#${name})`,
    severity,
    'any',
    '',
    summary,
    '',
  ]);
  return [
    '# Rules',
    '',
    'Each has a page with what it reports and what it leaves alone; the examples there are run as tests. This list is made from the rules',
    'themselves. A setting stands in a [configuration](../commands/config.md#the-file): `rules: {<name>: {<setting>: 40}}`.',
    '',
    '| rule | severity | languages | `--fix` | reports | settings |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...listed, ...own].map((cells) => `| ${cells.map(escaped).join(' | ')} |`),
    '',
  ].join('\n');
}

function settingsOf({ settings = {} }: Rule): string {
  return Object.entries(settings)
    .map(([name, { summary, default: usual }]) => `\`${name}\` (${usual}): ${summary}`)
    .join('; ');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|');
}

test('the list of rules is that of the page', () => {
  if (process.env['UPDATE']) writeFileSync(path, page());
  expect(readFileSync(path, 'utf8')).toBe(page());
});
