#!/usr/bin/env bash
# pandoc makes the id of a heading before it finds the definitions of its links: of `[text][label]` both the text and the label go
# into the id, though the printed heading holds the text alone. With `[text](url)`, `[text][]` or `[text]` only the text does.
#
# Seen with pandoc 3.6.1 (and 2.17.1):
#   <h2 id="un-lienetiquette-ici">Un <a href="b.html">lien</a> ici</h2>
#   <h2 id="un-lien-ici">Un <a href="b.html">lien</a> ici</h2>
# So a link to `#un-lien-ici`, as the manual's rule ("remove all formatting, links, etc.") has it, leads to the wrong heading.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet pypandoc_binary==1.15
pandoc=$("$folder/venv/bin/python" -c 'import pypandoc; print(pypandoc.get_pandoc_path())')
"$pandoc" --version | head -1
found=$(printf '## Un [lien][etiquette] ici\n\n## Un [lien](b.html) ici\n\n[etiquette]: b.html\n' | "$pandoc" -t html)
printf '%s\n' "$found"
[ "$(grep -o 'id="[^"]*"' <<<"$found" | tr '\n' ' ')" = 'id="un-lienetiquette-ici" id="un-lien-ici" ' ]
