/** Findings as annotations of GitHub Actions: workflow commands, one a line. */

import type { Severity } from '../../core/severity.ts';
import type { PlacedFinding } from './checked.ts';
import type { OpenReport } from './reports.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

export const githubReport: OpenReport = {
  add: ({ file, findings }) => findings.map((finding) => `${lineOf(file, finding)}\n`).join(''),
  end: () => '',
};

function lineOf(file: string, { rule, severity, message, position: { start, end } }: PlacedFinding): string {
  const properties = {
    file,
    line: start.line,
    col: start.column,
    endLine: end.line,
    endColumn: end.column,
    title: rule,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${listed.join(',')}::${data(message)}`;
}

/** As the runner unescapes them (actions/toolkit, packages/core/src/command.ts). */
function data(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
