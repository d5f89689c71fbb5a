/** The opening of a Typst source: what the document says of itself, and how its pages look. */

import type { DocumentMeta } from '../document.ts';
import { directionOf } from '../normalise/language-tag.ts';
import { familiesFor } from '../typeset/font-families.ts';
import { labelsFor } from '../wording/labels.ts';
import { longDate } from '../wording/long-date.ts';
import { languageArguments, literal, markup } from './spelling.ts';

interface Named {
  /** What the document is called where it has no title. */
  readonly name: string;
  /** The moment that it says it was made, ISO 8601 to the second; null where it says none. */
  readonly made: string | null;
  /** Where the scripts of the article are seen in. */
  readonly text: string;
  /** The title as it is set; empty where there is none. */
  readonly heading: string;
}

export function template(meta: DocumentMeta, { name, made, text, heading }: Named): string {
  return [
    documentLine(meta, name, made),
    pages,
    letters(meta.language, text),
    look(directionOf(meta.language) === 'rtl' ? 'right' : 'left'),
    task(meta.language),
    titleBlock(meta, heading),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function documentLine(
  { title, authors, description, tags }: DocumentMeta,
  name: string,
  made: string | null,
): string {
  return `#set document(
  title: ${literal(title ?? name)},
  author: ${array(authors)},
  description: ${description === null ? 'none' : literal(description)},
  keywords: ${array(tags)},
  date: ${moment(made)},
)`;
}

function array(texts: readonly string[]): string {
  return `(${texts.map((text) => `${literal(text)},`).join(' ')})`;
}

const units = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/** Without a moment of its own a PDF would carry the time at which it was made. */
function moment(iso: string | null): string {
  if (iso === null) return 'none';
  const parts = iso.match(/\d+/gu)!.map((part, index) => `${units[index]}: ${Number(part)}`);
  return `datetime(${parts.join(', ')})`;
}

const pages = `#let ink = rgb("#1f2328")
#let quiet = rgb("#59636e")
#let accent = rgb("#1d4e79")

#set page(
  paper: "a4",
  margin: (x: 34mm, top: 32mm, bottom: 34mm),
  header: context if here().page() > 1 {
    set text(size: 8.5pt, fill: quiet, style: "italic")
    align(center, document.title)
  },
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    align(center, counter(page).display("1"))
  },
)`;

/** Its own fonts have Latin, Greek and Cyrillic letters. Others are named only where they are needed: Typst warns of each that it lacks. */
function letters(language: string, text: string): string {
  const families = familiesFor(text, ['grek', 'cyrl', 'hebr']).map(({ name }) => name);
  const given = languageArguments(language);
  return `#set text(
  font: ${array(['Libertinus Serif', ...families])},
  size: 11pt,
  fill: ink,
  ${given === '' ? 'hyphenate: false' : `${given},\n  hyphenate: true`},
)`;
}

/** Quotation marks and apostrophes stay as the author set them. */
const look = (start: 'left' | 'right') => `#set smartquote(enabled: false)
#set par(justify: true, leading: 0.72em, spacing: 1.15em)
#set heading(numbering: none)
#set list(indent: 0.4em, spacing: 0.85em)
#set enum(indent: 0.4em, spacing: 0.85em)
#set figure(numbering: none, supplement: none, gap: 0.9em)
#set footnote.entry(separator: line(length: 25%, stroke: 0.5pt + quiet), gap: 0.6em)
#set table(inset: (x: 0.6em, y: 0.5em), stroke: (_, y) => (
  top: if y == 0 { 0.8pt + ink } else if y == 1 { 0.5pt + ink } else { 0.3pt + luma(200) },
  bottom: 0.8pt + ink,
))

#show heading: set text(fill: ink, hyphenate: false)
#show heading: set par(justify: false)
#show heading: set block(above: 1.9em, below: 0.9em, sticky: true)
#show heading.where(level: 1): set text(size: 23pt)
#show heading.where(level: 2): set text(size: 14.5pt)
#show heading.where(level: 3): set text(size: 12pt)
#show heading.where(level: 4): set text(size: 11pt, style: "italic", weight: "regular")
#show link: it => context if type(it.dest) in (str, label) { text(fill: accent, if underline.evade { underline(stroke: 0.4pt, offset: 2pt, it) } else { it }) } else { it }
#show raw: set text(font: "DejaVu Sans Mono", size: 8.8pt)
#show raw.where(block: true): it => block(
  width: 100%,
  fill: luma(247),
  stroke: (left: 2pt + luma(215)),
  inset: (x: 10pt, y: 9pt),
  {
    set par(justify: false, leading: 0.6em)
    it
  },
)
#show quote.where(block: true): it => block(
  above: 1.3em,
  below: 1.3em,
  inset: (${start}: 1.2em, y: 0.3em),
  stroke: (${start}: 1.5pt + luma(205)),
  {
    it.body
    if it.attribution != none { block(above: 0.8em, width: 100%, align(end, text(fill: quiet)[— #it.attribution])) }
  },
)
#show figure.caption: set text(size: 9.5pt, fill: quiet)
#show figure: set block(above: 1.6em, below: 1.6em)
#show figure.where(kind: table): set block(breakable: true)
#show figure.where(kind: table): set figure.caption(position: top)
#show table: set text(size: 9.8pt)
#show table: set par(justify: false)
#show table.cell.where(y: 0): strong

#set terms(separator: [], hanging-indent: 0pt, spacing: 1em)
#set highlight(fill: rgb("#fff3a3"))

#let callout(label, body) = block(
  above: 1.3em,
  below: 1.3em,
  width: 100%,
  inset: (${start}: 1.2em, y: 0.3em),
  stroke: (${start}: 2pt + accent.lighten(55%)),
  {
    block(below: 0.8em, sticky: true, strong(label))
    body
  },
)
#let meaning(body) = block(above: 0.75em, inset: (${start}: 1.6em), width: 100%, body)
#let key(body) = box(
  stroke: 0.5pt + luma(170),
  radius: 2pt,
  inset: (x: 2.5pt),
  outset: (y: 2pt),
  text(font: "DejaVu Sans Mono", size: 8.5pt, body),
)
#let standfirst(body) = text(size: 12.5pt, fill: quiet, style: "italic", hyphenate: false, body)
#let byline(body) = block(below: 2.2em, text(size: 9.5pt, fill: quiet, body))
#let divider = block(above: 1.6em, below: 1.6em, width: 100%, align(center, pdf.artifact(text(fill: quiet)[\\* #h(0.8em) \\* #h(0.8em) \\*])))
// Only a mark for links: no text is set in it.
#let unlined(body) = { set underline(evade: false); body }
#let named(words) = box(width: 0pt, height: 0pt, hide(words))
#let placeholder(alt) = box(
  stroke: (paint: luma(170), thickness: 0.6pt, dash: "dashed"),
  inset: 8pt,
  text(size: 9pt, fill: quiet, style: "italic", alt),
)`;

function task(language: string): string {
  const { done, toDo } = labelsFor(language);
  return `#let task(done) = box(baseline: 0.1em, image(
  bytes(
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><path d='M1 1h8v8H1z"
      + if done { "M2.5 5.2l2 2L7.7 3" } else { "" }
      + "' fill='none' stroke='#1f2328'/></svg>",
  ),
  format: "svg",
  alt: if done { ${literal(done)} } else { ${literal(toDo)} },
  height: 0.8em,
))
// A list: numbers that are no numbers.
#let tasks(marks, ..items) = enum(
  numbering: n => if marks.at(n - 1) == none [•] else { task(marks.at(n - 1)) },
  ..items,
)`;
}

function titleBlock(meta: DocumentMeta, heading: string): string {
  const { authors, description } = meta;
  const byline = [authors.join(', '), longDate(meta.date, meta.language)]
    .filter((part) => part !== '')
    .join(' · ');
  const parts = [
    ...(heading === '' ? [] : [heading]),
    ...(description === null ? [] : [`#standfirst[${markup(description)}]`]),
    ...(byline === '' ? [] : [`#byline[${markup(byline)}]`]),
  ];
  return parts.join('\n\n');
}
