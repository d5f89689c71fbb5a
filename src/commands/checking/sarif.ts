/** Findings as SARIF 2.1.0 (OASIS), for code scanning and for editors. */

import type { Fix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../core/severity.ts';
import { createLocator, type Locator } from '../../core/source.ts';
import type { Span } from '../../core/span.ts';
import { rules } from '../../rules/index.ts';
import { ownRules } from '../../rules/own-rules.ts';
import { jsonList } from '../json-list.ts';
import type { PlacedFinding } from './checked.ts';
import { pageUrl, projectUrl } from './pages.ts';
import type { OpenReport } from './reports.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

export function sarifReport(): OpenReport {
  const described = [...rules.entries, ...ownRules].map(
    ({ name, summary, severity }): ReportingDescriptor => ({
      id: name,
      shortDescription: { text: `${summary}.` },
      helpUri: pageUrl(name),
      defaultConfiguration: { level: levels[severity] },
    }),
  );
  const indexOf = new Map(described.map(({ id }, index) => [id, index]));
  const list = jsonList(logOf(described));
  return {
    add({ file, text, findings }) {
      const locator = createLocator(text);
      return findings
        .map((finding) =>
          list.add({ ...resultOf(finding, file, locator), ruleIndex: indexOf.get(finding.rule)! }),
        )
        .join('');
    },
    end: () => list.end(),
  };
}

function logOf(rules: ReportingDescriptor[]): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'article', informationUri: projectUrl, rules } },
        columnKind: 'utf16CodeUnits',
        results: [],
      },
    ],
  };
}

function resultOf(finding: PlacedFinding, file: string, locator: Locator): Result {
  const { rule, severity, message, span, fingerprint, edits } = finding;
  const artifactLocation = { uri: uriOf(file) };
  const fix: Fix = {
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOf(edit.span, locator),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(span, locator) } }],
    partialFingerprints: { 'article/v1': fingerprint },
    ...(edits.length > 0 && { fixes: [fix] }),
  };
}

function regionOf(span: Span, locator: Locator): Region {
  const { start, end } = locator.position(span);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** A relative reference stays relative; a path of Windows gets slashes. */
function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
