/** `article formats`: what an article can be written in, and what each format keeps and loses. */

import type { Construct } from '../exporters/constructs.ts';
import type { FormatFacts } from '../exporters/exporter.ts';
import type { Command, Palette } from './command.ts';
import { type JsonOptions, jsonOption } from './input-options.ts';

export interface FormatsDocument {
  readonly schema: 'article.formats/1';
  readonly formats: readonly DescribedFormat[];
}

export interface DescribedFormat
  extends Pick<FormatFacts, 'name' | 'summary' | 'extension' | 'mediaType' | 'binary'> {
  readonly keeps: readonly Construct[];
  readonly loses: readonly { readonly what: Construct; readonly instead: string }[];
}

export const formatsCommand: Command = {
  name: 'formats',
  summary: 'What an article can be exported to, and what each format keeps and loses',
  operands: '[formats...]',
  examples: [
    { command: 'article formats', does: 'all of them, side by side' },
    { command: 'article formats html', does: 'one of them, with what stands in place of what it loses' },
  ],
  options: [jsonOption],
  async run({ operands, options, io, palette }) {
    const { constructs, formats } = await import('../exporters/index.ts');
    const chosen = operands.length === 0 ? formats.entries : operands.map((name) => formats.get(name));
    const described = chosen.map((format) => describe(format, constructs));
    if ((options as JsonOptions).json) {
      const document: FormatsDocument = { schema: 'article.formats/1', formats: described };
      await io.out(`${JSON.stringify(document, null, 2)}\n`);
      return 'done';
    }
    const { columns } = await import('./layout.ts');
    const parts = [
      columns(summaryRows(described, palette), ['left', 'left', 'left']),
      columns(constructRows(described, constructs, palette), [
        'left',
        ...described.map(() => 'left' as const),
      ]),
      ...(operands.length === 0 ? [] : described.flatMap((format) => instead(format, palette, columns))),
    ];
    await io.out(`${parts.join('\n\n')}\n`);
    return 'done';
  },
};

function describe(format: FormatFacts, constructs: readonly Construct[]): DescribedFormat {
  const { name, summary, extension, mediaType, binary, loses } = format;
  return {
    name,
    summary,
    extension,
    mediaType,
    binary,
    keeps: constructs.filter((construct) => loses[construct] === undefined),
    loses: constructs.flatMap((what) => (loses[what] === undefined ? [] : [{ what, instead: loses[what] }])),
  };
}

function summaryRows(formats: readonly DescribedFormat[], palette: Palette): string[][] {
  const head = ['format', 'file', 'what it is'].map((name) => palette.label(name));
  return [head, ...formats.map(({ name, extension, summary }) => [name, extension, summary])];
}

function constructRows(
  formats: readonly DescribedFormat[],
  constructs: readonly Construct[],
  palette: Palette,
): string[][] {
  const head = ['keeps', ...formats.map(({ name }) => name)].map((name) => palette.label(name));
  const rows = constructs.map((construct) => [
    construct,
    ...formats.map(({ keeps }) => (keeps.includes(construct) ? '✓' : palette.faint('–'))),
  ]);
  return [head, ...rows];
}

function instead(
  { name, loses }: DescribedFormat,
  palette: Palette,
  columns: typeof import('./layout.ts')['columns'],
): string[] {
  if (loses.length === 0) return [];
  const head = [name, 'instead'].map((word) => palette.label(word));
  return [columns([head, ...loses.map((loss) => [loss.what, loss.instead])], ['left', 'left'])];
}
