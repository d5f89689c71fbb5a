/** Reads who wrote an article and when, in the line that stands under a title. */

import { onOneLine } from '../../core/prose/text-of.ts';

export interface Byline {
  readonly author: string | null;
  /** `2026-03-14`, or as it stands in the article where day or month may be taken for each other. */
  readonly date: string | null;
}

// January to December in fr, en, de, es, it, pt, nl, without accents; abbreviations are their first letters.
const months = [
  'janvier january januar enero gennaio janeiro januari',
  'fevrier february februar febrero febbraio fevereiro februari',
  'mars march marz marzo marco maart',
  'avril april abril aprile',
  'mai may mayo maggio maio mei',
  'juin june juni junio giugno junho',
  'juillet july juli julio luglio julho',
  'aout august agosto augustus',
  'septembre september septiembre settembre setembro',
  'octobre october oktober octubre ottobre outubro',
  'novembre november noviembre novembro',
  'decembre december dezember diciembre dicembre dezembro',
].map((names) => names.split(' '));

const letters = '[a-zß-öø-ÿœ]';
const writtenDate = new RegExp(
  `(?<!${letters}|\\d)(?:(?<day>\\d{1,2})(?:er|\\.|º|st|nd|rd|th)?\\s+(?:de\\s+)?(?<month>${letters}{3,10})\\.?,?\\s+(?:de\\s+)?(?<year>(?:19|20)\\d{2})|(?<monthFirst>${letters}{3,9})\\.?\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearAfter>(?:19|20)\\d{2})|(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})|(?<figures>\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d{2}))(?!\\d)(?:\\s*(?:à|at|um|a\\s+las|alle|às|om|,)?\\s*\\d{1,2}\\s*[:h]\\s*\\d{2}(?:\\s*[ap]m)?)?`,
);

/** fr, en, de, es, it, pt, nl: what announces a name, a date, both. */
const announcesName =
  /^(?:(?:(?:article\s+)?(?:écrit|rédigé|publié|posté|proposé)e?|(?:posted|written|published|words)|(?:geschrieben|veröffentlicht)|(?:escrito|publicado)|(?:scritto|pubblicato)|(?:geschreven|gepubliceerd))\s+)?(?:par|by|von|por|di|da|door|texte\s*:|auteure?\s*:|autrice\s*:|author\s*:|autor(?:in|a)?\s*:|autore\s*:|auteur\s*:|text\s*:)\s+/;
const around =
  /^(?:(?:publié|posté|mis\s+à\s+jour|modifié|rédigé|écrit|published|posted|updated|last\s+updated|written|veröffentlicht|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|date)e?\s*:?\s*)?(?:(?:le|the|on|am|el|il|em|op|in|du|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),?\s*){0,2}/;
/** `Anne Duval, le`: what stands before a date at the end. */
const leadsToDate = /[\s,]+(?:le|the|on|am|el|il|em|op|du)$/i;
const separators = /^[\s,|·•–—/()-]+|[\s,|·•–—/()-]+$/g;

const longest = 120;

/** Null when a line says anything else. */
export function bylineIn(written: string): Byline | null {
  // Text browsers number links, converters put their addresses behind them.
  const line = onOneLine(
    written.includes('[') ? written.replace(/\s?\[(?:\d+|[/#]\S{0,500}|https?:\S{0,500})\]/g, ' ') : written,
  );
  if (line.length > longest || line.length < 6) return null;
  const lower = line.toLowerCase();
  const found = /\d/.test(line) ? writtenDate.exec(lower) : null;
  const date = found === null ? null : dateOf(found);
  if (found !== null && date === null) return null;
  if (found === null && !announcesName.test(lower)) return null;
  const before = found === null ? line : line.slice(0, found.index);
  const after = found === null ? '' : line.slice(found.index + found[0].length);
  const parts = [before, after]
    .flatMap((part) => part.split(/\s+[·•|–—]\s+|\s+-\s+/))
    .map((part) => withoutFrame(part, found !== null))
    .filter((part) => part !== '');
  const names = parts.map(nameIn);
  if (names.includes(null) || names.length > 1) return null;
  return { author: names[0] ?? null, date };
}

export function isBylineOrDate(line: string): boolean {
  return bylineIn(line) !== null;
}

/** Without what leads to a date; what leads to a name is kept, for it makes sure of the name. */
function withoutFrame(part: string, hasDate: boolean): string {
  const bare = part.replace(separators, '');
  if (!hasDate) return bare;
  const frame = around.exec(bare.toLowerCase())?.[0] ?? '';
  return bare.slice(frame.length).replace(leadsToDate, '').replace(separators, '');
}

/** One to three persons; each word of a name has a capital, or is a particle. */
function nameIn(part: string): string | null {
  const lead = announcesName.exec(part.toLowerCase())?.[0] ?? '';
  const name = part.slice(lead.length).replace(separators, '');
  if (name === '' || name.length > 80) return null;
  const words = name.split(/\s+/);
  const isName = words.every(
    (word) =>
      /^(?:\p{Lu}|(?:de|du|des|la|le|d['’]|von|van|der|den|zu|di|da|del|dos|das|e|et|and|und|y|en|&)$)/u.test(
        word,
      ) && !/[.!?:;]\S|\d/.test(word),
  );
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  // A single word with a date may be anything.
  const enough = lead === '' ? capitals > 1 && words.length < 6 : words.length < 10;
  return isName && enough && !/[.!?]$/.test(name) ? name : null;
}

function dateOf({ groups = {} }: RegExpExecArray): string | null {
  const { day, month, year, monthFirst, dayAfter, yearAfter, iso, figures } = groups;
  if (iso !== undefined) return iso;
  if (figures !== undefined) return figuresOf(figures);
  const number = monthNumber(month ?? monthFirst ?? '');
  return number === 0 ? null : isoOf(year ?? yearAfter!, number, day ?? dayAfter!);
}

/** `14/03/2026` can only be one day; of `03/04/2026` nobody knows. */
function figuresOf(figures: string): string {
  const [first, second, year] = figures.split(/[/.]/).map(Number) as [number, number, number];
  if (year < 100 || (first <= 12 && second <= 12 && !figures.includes('.'))) return figures;
  return first > 12 || figures.includes('.') ? isoOf(year, second, first) : isoOf(year, first, second);
}

function isoOf(year: string | number, month: number, day: string | number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 to 12; 0 for no month. */
function monthNumber(word: string): number {
  const bare = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return (
    1 +
    months.findIndex((names) =>
      names.some((name) => name === bare || (bare.length > 2 && name.startsWith(bare))),
    )
  );
}
