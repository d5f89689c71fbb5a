/** How the quality checks of a translation look to people: a paragraph for each finding, and a table by check. */

import type { Span } from '../core/span.ts';
import { visible } from '../core/visible.ts';
import type { Finding, Quality } from '../translation/quality/index.ts';
import type { Palette } from './command.ts';
import { columns } from './layout.ts';

export interface CheckedTranslation {
  /** The translation file. */
  readonly file: string;
  readonly quality: Quality;
}

/** Without a line ending at the end. */
export function showQuality(translations: readonly CheckedTranslation[], palette: Palette): string {
  const findings = translations.flatMap(({ file, quality }) =>
    quality.findings.map((finding) => showFinding(file, finding, palette)),
  );
  const summary = translations.map(({ file, quality }) => showSummary(file, quality, palette));
  return [...findings, ...summary].join('\n\n');
}

function showFinding(file: string, finding: Finding, palette: Palette): string {
  const { check, severity, id, line, message } = finding;
  const colour = { error: palette.error, warning: palette.warning, info: palette.faint }[severity];
  const place = palette.label(`${file}:${line}`);
  const head = [
    place,
    ...(id === null ? [] : [visible(id)]),
    colour(severity),
    palette.title(check),
    visible(message),
  ].join(' ');
  const texts = [
    ['source', excerpt(finding.source, finding.sourceSpan, colour)],
    ['target', excerpt(finding.target, finding.targetSpan, colour)],
  ] as const;
  return [head, ...texts.map(([name, text]) => `  ${palette.faint(name)}  ${text}`)].join('\n');
}

/** Columns of text around what differs. */
const context = 60;

/** What differs between brackets of its own, `⟪so⟫`, so that it shows without colours too; all of a text is not marked. */
function excerpt(text: string, span: Span | null, colour: (text: string) => string): string {
  if (span === null || (span.start === 0 && span.end === text.length))
    return visible(cut(text, 0, 2 * context));
  const from = Math.max(0, span.start - context);
  const to = Math.min(text.length, span.end + context);
  const before = `${from > 0 ? '…' : ''}${visible(text.slice(from, span.start))}`;
  const after = `${visible(text.slice(span.end, to))}${to < text.length ? '…' : ''}`;
  return `${before}${colour(`⟪${visible(text.slice(span.start, span.end))}⟫`)}${after}`;
}

function cut(text: string, from: number, length: number): string {
  return text.length <= from + length ? text.slice(from) : `${text.slice(from, from + length)}…`;
}

function showSummary(
  file: string,
  { segments, translated, findings, summary }: Quality,
  palette: Palette,
): string {
  const looked = `${translated} of ${segments} segments translated`;
  if (findings.length === 0) return `${palette.title(file)}  ${looked}, nothing found`;
  const cell = (count: number) => (count === 0 ? '' : String(count));
  const rows = summary.map(({ check, error, warning, info }) => [
    check,
    cell(error),
    cell(warning),
    cell(info),
  ]);
  const head = ['Check', 'errors', 'warnings', 'info'].map((name) => palette.label(name));
  return `${palette.title(file)}  ${looked}\n\n${columns([head, ...rows], ['left', 'right', 'right', 'right'])}`;
}
