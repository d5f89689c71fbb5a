/** How a book looks. Reading systems and readers choose fonts, sizes and colours; this says the rest. */

export const style = `@charset "utf-8";
body { line-height: 1.5; hyphens: auto; -epub-hyphens: auto; -webkit-hyphens: auto; overflow-wrap: break-word; widows: 2; orphans: 2; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; hyphens: manual; -epub-hyphens: manual; -webkit-hyphens: manual; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.8em; }
h2 { font-size: 1.4em; margin: 2em 0 .8em; }
h3 { font-size: 1.15em; margin: 1.6em 0 .6em; }
h4, h5, h6 { font-size: 1em; margin: 1.4em 0 .5em; }
p { margin: 0 0 .8em; }
blockquote { margin: 1em 0 1em 1.2em; font-style: italic; }
blockquote :is(em, pre, table, h2, h3, h4) { font-style: normal; }
hr { border: 0; border-top: 1px solid; width: 20%; margin: 2em auto; opacity: .5; }
figure { margin: 1.5em 0; text-align: center; break-inside: avoid; page-break-inside: avoid; }
figcaption { font-size: .85em; margin-top: .5em; }
img { max-width: 100%; max-height: 95vh; height: auto; }
code, kbd, samp, pre { font-family: monospace; font-size: .9em; hyphens: none; -epub-hyphens: none; -webkit-hyphens: none; }
pre { text-align: left; white-space: pre-wrap; margin: 1em 0; padding: .7em; border: 1px solid; border-color: rgba(128, 128, 128, .4); line-height: 1.35; }
pre code { font-size: 1em; }
table { border-collapse: collapse; margin: 1em auto; font-size: .9em; }
th, td { padding: .3em .6em; border-bottom: 1px solid; border-color: rgba(128, 128, 128, .4); text-align: start; vertical-align: top; }
ul > .task-list-item { list-style: none; }
ul > .task-list-item > input, ul > .task-list-item > p > input { margin: 0 .4em 0 -1.5em; }
sup, sub { font-size: .7em; line-height: 0; }
.callout, .tab, details { margin: 1.2em 0; padding: .2em 0 .2em 1em; border-inline-start: 3px solid; border-color: rgba(128, 128, 128, .6); }
.label, summary { font-weight: bold; margin: 0 0 .4em; break-after: avoid; page-break-after: avoid; }
dt { font-weight: bold; }
dd { margin: 0 0 .6em 1.5em; }
mark { background-color: #fbe7a1; color: #000; }
.missing-image { border: 1px dashed; padding: .2em .5em; font-size: .9em; }
.formula { text-align: center; margin: 1em 0; }
.titlepage { text-align: center; margin-top: 25%; }
.titlepage h1 { text-align: center; }
.cover { text-align: center; margin: 0; }
.cover img { max-height: 98vh; }
.contents ol { list-style: none; padding-inline-start: 1em; }
.contents a { text-decoration: none; }
`;
