/** How the translation analysis looks to people: a table of bands for each article and for all, and how far it has come. */

import type { Amount, Amounts, Band, TranslationAnalysis } from '../translation/analysis.ts';
import type { Palette } from './command.ts';
import { bar, columns } from './layout.ts';

/** One article: its bands. Several: those of each, then those of all. */
export function showAnalysis({ files, total }: TranslationAnalysis, palette: Palette): string {
  const parts = files.map(({ file, ...amounts }) => showAmounts(file, amounts, palette));
  if (files.length > 1) parts.push(showAmounts(`Total of ${files.length} articles`, total, palette));
  return parts.join('\n\n');
}

function showAmounts(title: string, { bands, all, done, remaining }: Amounts, palette: Palette): string {
  const row = (name: string, amount: Amount) => {
    const share = amount.words / (all.words || 1);
    const counts = [amount.segments, amount.words, amount.characters].map(String);
    return [name, ...counts, `${Math.round(100 * share)} %`, palette.bar(bar(share, 20))];
  };
  const head = ['Match', 'segments', 'words', 'signes', 'words %', ''].map((name) => palette.label(name));
  const rows = [
    head,
    ...bands.map(({ band, ...amount }) => row(names[band], amount)),
    row('All', all).map((cell, column) => (column < 5 ? palette.title(cell) : '')),
    row('Done', done),
    row('Remaining', remaining),
  ];
  return `${palette.title(title)}\n\n${columns(rows, ['left', 'right', 'right', 'right', 'right', 'left'])}`;
}

const names: Readonly<Record<Band, string>> = {
  '101': '101 % in context',
  '100': '100 %',
  repetition: 'Repetitions',
  '95-99': '95–99 %',
  '85-94': '85–94 %',
  '75-84': '75–84 %',
  new: 'New',
};
