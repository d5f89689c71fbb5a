/** The opening of a LaTeX source: packages of every distribution, and the commands that the body calls. */

import type { DocumentMeta } from '../document.ts';
import { familiesFor } from '../typeset/font-families.ts';
import { longDate } from '../wording/long-date.ts';
import { babelName } from './languages.ts';
import { spelt, speltUrl } from './spelling.ts';

/**
 * @param title as it is set.
 * @param languages BCP 47, of all that the body marks.
 * @param isHighlighted whether the body highlights anything.
 * @param text where the scripts of the article are seen in.
 */
export function preamble(
  meta: DocumentMeta,
  title: string,
  languages: ReadonlySet<string>,
  isHighlighted: boolean,
  text: string,
): string {
  return [
    packages + lines(isHighlighted),
    fonts(text),
    babel(meta.language, languages),
    look,
    about(meta, title),
  ].join('\n\n');
}

const packages = `% lualatex compiles it. Images stand beside it, as they do beside the article.
\\documentclass[11pt, a4paper]{article}
\\usepackage[hmargin=34mm, vmargin=32mm]{geometry}
\\usepackage{fontspec}
\\usepackage{amsmath, amssymb}
\\usepackage{array, booktabs, longtable}
\\usepackage{enumitem}
\\usepackage{graphicx}
\\usepackage{xcolor}`;

/** What is drawn under and through a text; it highlights in the colours of luacolor. */
function lines(isHighlighted: boolean): string {
  return `${isHighlighted ? '\n\\usepackage{luacolor}' : ''}\n\\usepackage{lua-ul}`;
}

/** Those of every distribution have Latin letters. For the others one that the machine has is asked: luaotfload stops at a missing one. */
function fonts(text: string): string {
  const families = familiesFor(text);
  const asked = families.map(
    ({ name, script }) =>
      `\\IfFontExistsTF{${name}}{\\directlua{table.insert(others, "${name}:mode=harf;script=${script}")}}{}`,
  );
  const others = [
    '\\directlua{others = {}}',
    ...asked,
    '\\directlua{luaotfload.add_fallback("others", others)}',
  ];
  const fallback = families.length === 0 ? '' : ', RawFeature={fallback=others}';
  return [
    ...(families.length === 0 ? [] : others),
    `\\setmainfont{Latin Modern Roman}[Ligatures=TeXReset${fallback}]`,
    `\\setmonofont{Latin Modern Mono}[Scale=MatchLowercase${fallback}]`,
  ].join('\n');
}

/** babel-french adds no space of its own: those of the author stand in the text. */
function babel(language: string, others: ReadonlySet<string>): string {
  const main = babelName(language);
  const names = [...new Set([...others].map(babelName))]
    .filter((name) => name !== undefined && name !== main)
    .sort();
  const french = main === 'french';
  return [
    french ? '\\usepackage[french, bidi=basic]{babel}' : '\\usepackage[bidi=basic]{babel}',
    ...(main === undefined || french ? [] : [`\\babelprovide[import, main]{${main}}`]),
    ...names.map((name) => `\\babelprovide[import]{${name}}`),
    ...(french ? ['\\frenchsetup{AutoSpacePunctuation=false, StandardLists=true}'] : []),
  ].join('\n');
}

const look = `\\usepackage[hidelinks, unicode]{hyperref}
\\setcounter{secnumdepth}{0}
\\setlength{\\parindent}{0pt}
\\setlength{\\parskip}{0.6\\baselineskip plus 2pt}
\\setlength{\\emergencystretch}{3em}
\\setlistdepth{20}
\\renewlist{itemize}{itemize}{20}
\\setlist[itemize]{label=\\textbullet}
\\renewlist{enumerate}{enumerate}{20}
\\setlist[enumerate]{label=\\arabic*.}
\\setlist[description]{style=nextline, leftmargin=1.6em}
\\newcommand{\\done}{\\(\\boxtimes\\)}
\\newcommand{\\todo}{\\(\\square\\)}
\\newcommand{\\divider}{\\begin{center}{*}\\quad{*}\\quad{*}\\end{center}}
\\newcommand{\\attribution}[1]{{\\raggedleft — #1\\par}}
\\newcommand{\\figurecaption}[1]{{\\small\\itshape #1\\par}}
\\newcommand{\\tablecaption}[1]{{\\centering\\figurecaption{#1}}\\nopagebreak}
\\newenvironment{callout}[1]
  {\\begin{quote}\\textbf{#1}\\par\\nopagebreak}
  {\\end{quote}}
\\newcommand{\\placeholder}[1]{\\fbox{\\parbox{0.6\\linewidth}{\\centering\\small\\itshape #1\\strut}}}
\\newlength{\\picturewidth}
\\newcommand{\\showimage}[3]{\\IfFileExists{#2}{%
  \\setlength{\\picturewidth}{#1}%
  \\ifdim\\picturewidth>\\linewidth\\setlength{\\picturewidth}{\\linewidth}\\fi
  \\includegraphics[width=\\picturewidth, height=0.6\\textheight, keepaspectratio, alt={#3}]{#2}}{\\placeholder{#3}}}
\\newcommand{\\codeline}[1]{{\\raggedright\\hangindent=2em\\texttt{#1}\\strut\\par}}
\\newenvironment{code}
  {\\begin{quote}\\small\\setlength{\\parskip}{0pt}\\setlength{\\parindent}{0pt}}
  {\\end{quote}}`;

/** Without a date LaTeX would set the day on which it runs. */
function about(meta: DocumentMeta, heading: string): string {
  const { title, authors, language, tags } = meta;
  const facts = [
    `pdftitle={${spelt(title ?? '')}}`,
    `pdfauthor={${spelt(authors.join(', '))}}`,
    `pdfkeywords={${spelt(tags.join(', '))}}`,
    ...(language === 'und' ? [] : [`pdflang={${speltUrl(language)}}`]),
  ];
  return [
    `\\hypersetup{\n  ${facts.join(',\n  ')},\n}`,
    `\\title{${heading}}`,
    `\\author{${authors.map(spelt).join(' \\and ')}}`,
    `\\date{${spelt(longDate(meta.date, meta.language))}}`,
  ].join('\n');
}
