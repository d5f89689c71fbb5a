/** Findings for people: where, what, the line with the place marked, what it would become; then how many by rule. */

import type { Severity } from '../../core/severity.ts';
import { visible } from '../../core/visible.ts';
import type { Invocation, Palette } from '../command.ts';
import { columns } from '../layout.ts';
import { movedLines } from '../moved-lines.ts';
import type { PlacedFinding, Summary } from './checked.ts';
import { createLegend, excerptOf } from './excerpt.ts';
import { pageOf } from './pages.ts';
import type { OpenReport } from './reports.ts';

export function textReport({ io, palette }: Invocation): OpenReport {
  const width = Math.max(40, io.stdout.columns) - 4;
  const legend = createLegend();
  return {
    add(checked) {
      const { file, text, findings } = checked;
      const shown = findings
        .map((finding) => `${showFinding(finding, { file, text, width, palette })}\n\n`)
        .join('');
      legend.note(shown);
      const moved = movedLines(file, checked, palette);
      return moved.length === 0 ? shown : `${shown}${moved.join('\n')}\n\n`;
    },
    end(summary) {
      if (summary.files === 0) return '';
      const signs = legend.text();
      const parts = [
        ...(signs === '' ? [] : [palette.faint(signs)]),
        ...(summary.findings === 0 ? [] : [showTable(summary, palette)]),
        showTotal(summary, palette),
      ];
      return `${parts.join('\n\n')}\n`;
    },
  };
}

interface Shown {
  readonly file: string;
  readonly text: string;
  readonly width: number;
  readonly palette: Palette;
}

function showFinding(finding: PlacedFinding, { file, text, width, palette }: Shown): string {
  const { rule, severity, message, position } = finding;
  const { line, column } = position.start;
  const colour = colourOf(severity, palette);
  const head = `${palette.label(`${file}:${line}:${column}`)} ${colour(severity)} ${palette.title(rule)} ${visible(message)}`;
  const { source, marks, becomes } = excerptOf(finding, text, width);
  const bar = palette.faint('  |');
  return [
    head,
    `${bar} ${source}`,
    `${bar} ${colour(marks)}`,
    ...(becomes === null ? [] : [`${palette.faint('  >')} ${becomes}`]),
  ].join('\n');
}

function colourOf(severity: Severity, palette: Palette): (text: string) => string {
  return { error: palette.error, warning: palette.warning, info: palette.faint }[severity];
}

function showTable({ rules }: Summary, palette: Palette): string {
  const head = ['Rule', '', 'findings', 'fixable', 'why'].map((name) => palette.label(name));
  const rows = rules.map(({ rule, severity, findings, fixable }) => [
    rule,
    colourOf(severity, palette)(severity),
    String(findings),
    fixable === 0 ? '' : String(fixable),
    palette.faint(pageOf(rule)),
  ]);
  return columns([head, ...rows], ['left', 'left', 'right', 'right', 'left']);
}

/** `2 errors, 3 warnings in 2 articles; --write fixes 4`. */
function showTotal(
  { files, error, warning, info, fixable, fixed, forgiven }: Summary,
  palette: Palette,
): string {
  const found = [
    ...(error > 0 ? [palette.error(counted(error, 'error'))] : []),
    ...(warning > 0 ? [palette.warning(counted(warning, 'warning'))] : []),
    ...(info > 0 ? [`${info} for information`] : []),
  ];
  const total = found.length === 0 ? 'nothing found' : found.join(', ');
  return [
    `${total} in ${counted(files, 'article')}`,
    ...(fixed > 0 ? [`${counted(fixed, 'edit')} made`] : []),
    ...(fixable > 0 ? [`--write fixes ${fixable}`] : []),
    ...(forgiven > 0 ? [`${forgiven} forgiven by the baseline`] : []),
  ].join('; ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
