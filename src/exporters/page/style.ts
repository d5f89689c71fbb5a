/** How a page looks: on paper and screens, by day and by night, from 320 pixels up. */

export const style = `
:root {
  color-scheme: light dark;
  --paper: #fffefb; --ink: #23211e; --quiet: #625c54; --line: #ddd7cd; --shade: #f6f2ea; --link: #9c2f16;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif;
  --sans: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
  --mono: ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #181715; --ink: #e8e3da; --quiet: #aaa399; --line: #3b3833; --shade: #23211e; --link: #f3a48c; }
}
*, ::before, ::after { box-sizing: border-box; }
html { font-size: clamp(1rem, .92rem + .36vw, 1.25rem); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.62 var(--serif);
  overflow-wrap: break-word; hyphens: auto; hyphenate-limit-chars: 7 3 3; hanging-punctuation: first allow-end last;
  font-variant-numeric: oldstyle-nums; text-rendering: optimizeLegibility;
}
main { max-width: 66ch; margin: 0 auto; padding: clamp(1.5rem, 6vw, 5rem) clamp(1rem, 5vw, 2rem) 4rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.22; text-wrap: balance; hyphens: manual; break-after: avoid; font-variant-numeric: lining-nums; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.6vw, 2.7rem); line-height: 1.1; letter-spacing: -.012em; margin: 0; }
h2 { font-size: 1.5rem; margin: 2.6em 0 .7em; }
h3 { font-size: 1.2rem; margin: 2em 0 .6em; }
h4, h5, h6 { font-size: 1rem; margin: 1.8em 0 .5em; }
h5, h6 { font-style: italic; font-weight: 500; }
p, ul, ol, dl, blockquote, pre, figure, details, .table, .formula { margin: 0 0 1.1em; }
p { text-wrap: pretty; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .17em; }
a:not([href]) { color: inherit; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .15rem solid var(--link); outline-offset: .15rem; border-radius: .1rem; }
ul, ol { padding-inline-start: 1.5em; }
li { margin: .25em 0; }
li > p { margin-bottom: .5em; }
li::marker { color: var(--quiet); }
ul > .task-list-item { list-style: none; }
.task-list-item > input, .task-list-item > p > input { appearance: none; width: 1em; height: 1em; margin: 0; margin-inline: 0 .25em; vertical-align: .08em; border: .08em solid var(--quiet); border-radius: .2em; }
.task-list-item > input::before, .task-list-item > p > input::before { content: '✓' / ''; display: block; font: 700 .8em/1 var(--sans); text-align: center; color: var(--link); visibility: hidden; }
.task-list-item > input:checked::before, .task-list-item > p > input:checked::before { visibility: visible; }
ul > .task-list-item > input, ul > .task-list-item > p > input { margin-inline-start: -1.5em; }
blockquote { margin-inline: 0; padding-inline-start: 1.2em; border-inline-start: .18em solid var(--line); font-style: italic; }
${':is(blockquote, ul, ol) '.repeat(9)}{ padding-inline-start: 0; border: 0; }
blockquote :is(em, pre, table, h2, h3, h4) { font-style: normal; }
hr { border: 0; margin: 2.6em auto; text-align: center; color: var(--quiet); }
hr::before { content: '⁂' / ''; font-size: 1.3em; }
header { margin-bottom: 2.6em; padding-bottom: 1.4em; border-bottom: .06rem solid var(--line); }
.byline, nav, figcaption, .footnotes { font-family: var(--sans); font-variant-numeric: lining-nums; hyphens: manual; }
.byline { color: var(--quiet); font-size: .86rem; margin: 1.1em 0 0; line-height: 1.5; }
.byline > span + span::before { content: ' · ' / ''; }
nav { margin: 0 0 2.6em; padding: 1em 1.2em; background: var(--shade); border-radius: .4rem; font-size: .86rem; line-height: 1.45; }
nav p { margin: 0 0 .5em; font-weight: 650; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-inline-start: 1.2em; }
nav li { margin: .3em 0; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
img, svg { max-width: 100%; height: auto; }
img { border-radius: .2rem; }
figure { margin: 2em 0; text-align: center; break-inside: avoid; }
figure img { display: block; margin: 0 auto; }
figcaption { margin-top: .7em; color: var(--quiet); font-size: .84rem; line-height: 1.45; text-wrap: balance; }
code, kbd, samp, pre { font-family: var(--mono); font-size: .86em; hyphens: none; font-variant-numeric: normal; }
:not(pre) > code { background: var(--shade); border-radius: .2em; padding: .12em .3em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
kbd { border: .06rem solid var(--line); border-bottom-width: .14rem; border-radius: .25em; padding: .05em .35em; }
pre { overflow-x: auto; padding: 1em 1.2em; background: var(--shade); border-radius: .4rem; line-height: 1.5; tab-size: 4; overflow-wrap: normal; }
pre code { font-size: 1em; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .92em; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; hyphens: manual; overflow-wrap: normal; margin: 0 auto; min-width: min(100%, 24rem); }
caption { color: var(--quiet); font: .84rem/1.45 var(--sans); padding-bottom: .6em; }
th, td { padding: .45em .8em; text-align: start; vertical-align: top; border-bottom: .06rem solid var(--line); max-width: 40ch; }
thead :is(th, td) { border-bottom: .12rem solid var(--quiet); vertical-align: bottom; }
td[style*='right'] { white-space: nowrap; }
sup, sub { font-size: .72em; line-height: 0; font-variant-numeric: lining-nums; }
sup a { text-decoration: none; padding: 0 .15em; }
mark { background: #fbe7a1; color: #23211e; }
dt { font-weight: 600; }
dd { margin-inline-start: 1.5em; margin-bottom: .6em; }
.callout, .tab, details { margin: 1.6em 0; padding: .9em 1.2em; border-radius: .4rem; background: var(--shade); break-inside: avoid; }
.callout { border-inline-start: .25rem solid var(--quiet); border-start-start-radius: 0; border-end-start-radius: 0; }
.warning, .caution, .attention, .danger, .error { border-color: var(--link); }
.tab { background: none; border: .06rem solid var(--line); }
.callout > :last-child, .tab > :last-child, details > :last-child, dd > :last-child { margin-bottom: 0; }
.label, summary { font-family: var(--sans); font-size: .9rem; font-weight: 650; line-height: 1.4; hyphens: manual; }
.label { margin-bottom: .5em; }
summary { cursor: pointer; }
details[open] > summary { margin-bottom: .6em; }
.missing-image { display: inline-block; max-width: 100%; padding: .3em .7em; border: .06rem dashed var(--quiet); border-radius: .3rem; color: var(--quiet); font: .84rem/1.45 var(--sans); }
.missing-image:empty { display: none; }
.footnotes { margin-top: 4rem; padding-top: 1.2em; border-top: .06rem solid var(--line); font-size: .84rem; line-height: 1.5; }
.footnotes h2 { font-size: 1rem; margin: 0 0 .8em; }
.footnotes li { margin: .55em 0; }
:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
math { font-family: 'Latin Modern Math', 'STIX Two Math', 'Cambria Math', 'Noto Sans Math', math; font-size: 1.06em; }
.formula { overflow-x: auto; overflow-y: hidden; text-align: center; padding: .2em 0; }
@media (min-width: 82rem) {
  article { position: relative; }
  nav { position: absolute; inset-block: 0; inset-inline-end: calc(100% + 3.5rem); width: 15rem; margin: 0; padding: 0; background: none; }
  nav > div { position: sticky; top: 2.5rem; max-height: calc(100vh - 5rem); overflow-y: auto; padding: .3rem; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --shade: #f5f5f5; --link: #000; }
  @page { margin: 2.2cm 2.4cm; }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  p, li { orphans: 3; widows: 3; text-align: start; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .table, .formula { overflow: visible; }
  tr, pre, blockquote { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  thead { display: table-header-group; }
  .content a[href^='http']::after { content: ' (' attr(href) ')'; font-size: .8em; overflow-wrap: anywhere; }
  .data-footnote-backref { display: none; }
}
`;

/** Only for a page with code in colours. Each has a contrast of at least 4.5 with the shade behind it (WCAG 1.4.3). */
export const codeStyle = `
.hljs-comment, .hljs-quote { color: #6a645c; font-style: italic; }
.hljs-keyword, .hljs-selector-tag, .hljs-section, .hljs-name, .hljs-tag { color: #9b1c45; }
.hljs-string, .hljs-regexp, .hljs-addition, .hljs-meta .hljs-string { color: #2f6219; }
.hljs-number, .hljs-literal, .hljs-symbol, .hljs-bullet, .hljs-link { color: #8a4200; }
.hljs-title, .hljs-built_in, .hljs-type, .hljs-selector-class, .hljs-selector-id { color: #1f5391; }
.hljs-attr, .hljs-attribute, .hljs-variable, .hljs-template-variable, .hljs-property, .hljs-params { color: #6b3a94; }
.hljs-meta, .hljs-deletion { color: #a02c1c; }
.hljs-emphasis { font-style: italic; }
.hljs-strong { font-weight: 700; }
@media screen and (prefers-color-scheme: dark) {
  .hljs-comment, .hljs-quote { color: #a39c91; }
  .hljs-keyword, .hljs-selector-tag, .hljs-section, .hljs-name, .hljs-tag { color: #f59bb6; }
  .hljs-string, .hljs-regexp, .hljs-addition, .hljs-meta .hljs-string { color: #a9d68d; }
  .hljs-number, .hljs-literal, .hljs-symbol, .hljs-bullet, .hljs-link { color: #f2b378; }
  .hljs-title, .hljs-built_in, .hljs-type, .hljs-selector-class, .hljs-selector-id { color: #8fc1f5; }
  .hljs-attr, .hljs-attribute, .hljs-variable, .hljs-template-variable, .hljs-property, .hljs-params { color: #cfaef0; }
  .hljs-meta, .hljs-deletion { color: #f5a195; }
}
`;

/** Only for a page with formulas: what MathML of the browsers leaves to CSS. */
export const formulaStyle = `
body { counter-reset: equation; }
.tml-eqn::before { counter-increment: equation; content: '(' counter(equation) ')'; }
math .tml-left { text-align: -webkit-left; text-align: left; }
math .tml-right { text-align: -webkit-right; text-align: right; }
menclose { position: relative; padding: .5ex 0; }
.tml-cancel { display: inline-block; position: absolute; inset: 0; background: currentColor; }
.upstrike { clip-path: polygon(.05em 100%, 0 calc(100% - .05em), calc(100% - .05em) 0, 100% .05em); }
.downstrike { clip-path: polygon(0 .05em, .05em 0, 100% calc(100% - .05em), calc(100% - .05em) 100%); }
.sout { clip-path: polygon(0 52%, 0 55%, 100% 55%, 100% 52%); }
`;
