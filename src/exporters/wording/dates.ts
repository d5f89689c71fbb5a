/** Dates of the languages that we have labels in, as CLDR has them: the first date that Intl formats costs 10 ms. A test holds them beside it. */

import { lookup } from '../../core/lookup.ts';

interface Dates {
  readonly months: readonly string[];
  /** `D`, `M` and `Y` stand for the day, the month and the year. */
  readonly day: string;
  readonly month: string;
}

/** Undefined for a language that is not here, or says its region. */
export function datesIn(language: string): Dates | undefined {
  return Object.hasOwn(dates, language) ? dates[language] : undefined;
}

const dates = lookup<Dates>({
  en: {
    months: months('January February March April May June July August September October November December'),
    day: 'M D, Y',
    month: 'M Y',
  },
  fr: {
    months: months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    day: 'D M Y',
    month: 'M Y',
  },
  de: {
    months: months('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    day: 'D. M Y',
    month: 'M Y',
  },
  es: {
    months: months(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    ),
    day: 'D de M de Y',
    month: 'M de Y',
  },
  it: {
    months: months(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    day: 'D M Y',
    month: 'M Y',
  },
  pt: {
    months: months(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    ),
    day: 'D de M de Y',
    month: 'M de Y',
  },
  nl: {
    months: months('januari februari maart april mei juni juli augustus september oktober november december'),
    day: 'D M Y',
    month: 'M Y',
  },
});

function months(names: string): readonly string[] {
  return names.split(' ');
}
