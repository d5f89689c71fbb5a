/** Symbols of units with the wrong capitals or letters: Km, Kgs, KM/H. */

import { lookup } from '../../core/lookup.ts';
import { faultsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';

export const unitSymbols: Rule = {
  name: 'unit-symbols',
  summary: 'Symbols of units miswritten: Km, Kgs, KM/H, mn',
  severity: 'warning',
  languages: ['fr'],
  fixable: true,
  *check({ texts }) {
    yield* faultsOf(texts, spelt, ({ 0: initial }) => ({
      message: `« ${initial} »: a unit in full letters takes no capital, and Celsius one`,
      becomes: initial === 'c' ? 'C' : initial.toLowerCase(),
    }));
    yield* faultsOf(texts, wrong, ({ 0: found }) => ({
      message: `« ${found} »: the symbol is « ${right[found]!} »`,
      becomes: right[found]!,
    }));
  },
};

/** `16 Ampères`, `trois Grammes`, `degrés celsius`. */
const spelt =
  /c(?<=degrés? .)(?=elsius(?!\p{L}))|[AGMLVWJKNPHTOS](?<=(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent|mille)[ \u00a0\u202f].)(?=(?:mpère|ramme|ètre|itre|olt|att|oule|elvin|ewton|ascal|ertz|onne|hm|econde|ilomètre|ilogramme|ilowatt|égaoctet|igaoctet)s?(?!\p{L}))/gu;

/** The symbols are those of the SI brochure (BIPM, 9th edition): no plural, a capital only where the unit is a person's name. */
const right = lookup<string>({
  Km: 'km',
  KM: 'km',
  Kms: 'km',
  kms: 'km',
  KMS: 'km',
  'Km/h': 'km/h',
  'Km/H': 'km/h',
  'KM/H': 'km/h',
  'KM/h': 'km/h',
  'km/H': 'km/h',
  'kms/h': 'km/h',
  'Kms/h': 'km/h',
  Kmh: 'km/h',
  kmh: 'km/h',
  'Km²': 'km²',
  Kg: 'kg',
  KG: 'kg',
  Kgs: 'kg',
  kgs: 'kg',
  KGS: 'kg',
  Cm: 'cm',
  cms: 'cm',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  KWH: 'kWh',
  KWh: 'kWh',
  Kwh: 'kWh',
  kwh: 'kWh',
  hz: 'Hz',
  Khz: 'kHz',
  khz: 'kHz',
  KHz: 'kHz',
  Mhz: 'MHz',
  mhz: 'MHz',
  Ghz: 'GHz',
  ghz: 'GHz',
  '°c': '°C',
  mn: 'min',
  mns: 'min',
});

const wrong = new RegExp(
  String.raw`(?<=(?<![\p{L}\d_.,-])\d{1,20}(?:[.,]\d{1,20})?[ \u00a0\u202f]?)(?:${Object.keys(right)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\p{L}\p{N}_/-])`,
  'gu',
);
