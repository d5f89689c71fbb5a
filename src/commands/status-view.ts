/** How the state of translations against their source looks to people: what is stale, block by block, and a table. */

import { type BlockStatus, type SegmentStatus, type Status, standings } from '../translation/status.ts';
import type { Palette } from './command.ts';
import { bar, columns, shorten } from './layout.ts';

export interface TranslationStatus {
  /** The translation file. */
  readonly file: string;
  readonly status: Status;
}

/** What is current is counted only. Without a line ending at the end. */
export function showStatus(
  source: string,
  translations: readonly TranslationStatus[],
  palette: Palette,
): string {
  const details = translations.flatMap(({ file, status }) => {
    const stale = status.blocks.filter(({ standing }) => standing !== 'current');
    return stale.length === 0
      ? []
      : [[palette.title(file), ...stale.map((block) => showBlock(source, file, block, palette))].join('\n')];
  });
  return [...details, showTable(translations, palette)].join('\n\n');
}

function showBlock(source: string, file: string, block: BlockStatus, palette: Palette): string {
  const { standing, kind, path, line, translationLine, segments } = block;
  const place = line === null ? `${file}:${translationLine}` : `${source}:${line}`;
  const colour = standing === 'gone' ? palette.faint : palette.warning;
  const where = [
    ...(kind === null ? [] : [kind]),
    ...(path.length === 0 ? [] : [`in ${path.join(' › ')}`]),
  ].join(' ');
  return [
    `${palette.label(place)} ${colour(standing)}${where === '' ? '' : ` ${palette.faint(where)}`}`,
    ...segments.flatMap((segment) => showSegment(segment, palette)),
  ].join('\n');
}

/** `-` what was translated, `+` what stands there now, `=` the translation that is to be mended. */
function showSegment({ source, previous, target, similarity }: SegmentStatus, palette: Palette): string[] {
  const line = (sign: string, text: string | null) =>
    text === null ? [] : [`  ${sign} ${shorten(text.replace(/\s+/gu, ' '), 100)}`];
  const like = similarity === null ? '' : palette.faint(` (${similarity} % alike)`);
  return [
    ...line('-', previous),
    ...line('+', source).map((text) => `${text}${like}`),
    ...line('=', target).map((text) => palette.faint(text)),
  ];
}

function showTable(translations: readonly TranslationStatus[], palette: Palette): string {
  const head = ['Translation', '', ...standings, 'words', ''].map((name) => palette.label(name));
  const rows = translations.map(({ file, status: { targetLanguage, counts, coverage } }) => {
    const { all, current } = coverage.words;
    const share = all === 0 ? 1 : current / all;
    return [
      file,
      targetLanguage ?? '',
      ...standings.map((standing) => String(counts[standing])),
      // Rounded down: 100 % is all of it.
      `${Math.floor(100 * share)} %`,
      palette.bar(bar(share, 20)),
    ];
  });
  return columns(
    [head, ...rows],
    ['left', 'left', ...standings.map(() => 'right' as const), 'right', 'left'],
  );
}
