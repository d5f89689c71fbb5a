#!/usr/bin/env bash
# hast-util-sanitize 5.0.2: as soon as a schema allows an element one class, every other class on that element leaves an empty attribute.
#
# With `attributes: { div: [['className', 'tab']] }`, which reads "of the classes of a div, `tab` alone may stay", one expects a div of
# another class to lose the attribute, as it does where the schema names no class at all. It keeps `class=""`: the list of values is
# filtered, and an empty list is still a value. `toHtml` writes it. Whoever lets one class in must take the empty lists out again.
#
# Seen:
#   no class allowed:   <div>a</div>
#   `tab` allowed:      <div class="">a</div>
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hast-util-sanitize@5.0.2 hast-util-to-html@9.0.5 hast-util-from-html@2.0.3 >/dev/null
cat >try.mjs <<'JS'
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';

const tree = fromHtml('<div class="note">a</div>', { fragment: true });
const none = toHtml(sanitize(tree, { tagNames: ['div'], attributes: {} }));
const one = toHtml(sanitize(tree, { tagNames: ['div'], attributes: { div: [['className', 'tab']] } }));
console.log(`no class allowed:   ${none}\n\`tab\` allowed:      ${one}`);
process.exitCode = none === '<div>a</div>' && one === '<div class="">a</div>' ? 0 : 1;
JS
node try.mjs
