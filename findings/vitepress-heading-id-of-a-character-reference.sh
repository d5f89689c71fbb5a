#!/usr/bin/env bash
# VitePress switches markdown-it's rule for character references off and leaves them to Vue: the page shows `Café & thé`, but the id of
# the heading is made of the letters of the references, `caf-eacute-amp-the`. markdown-it-anchor by itself gives `cafe-the` of it (with
# the same slugify), so a table of contents made outside VitePress leads nowhere.
#
# Seen with vitepress 1.6.4:
#   <h2 id="caf-eacute-amp-the" tabindex="-1">Caf&eacute; &amp; thé …
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' > package.json
npm install --silent --no-audit --no-fund vitepress@1.6.4 markdown-it@14.1.0 markdown-it-anchor@9.2.0 @mdit-vue/shared@2.1.3
cat > run.mjs <<'JS'
import { slugify } from '@mdit-vue/shared';
import markdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { createMarkdownRenderer } from 'vitepress';

const page = '## Caf&eacute; &amp; thé\n';
const idOf = (html) => /<h2 id="([^"]*)"/.exec(html)[1];
const vitepress = idOf((await createMarkdownRenderer('.')).render(page));
const alone = idOf(markdownIt().use(anchor, { slugify }).render(page));
console.log(`VitePress: ${vitepress}, markdown-it-anchor with the same slugify: ${alone}`);
process.exitCode = vitepress === 'caf-eacute-amp-the' && alone === 'cafe-the' ? 0 : 1;
JS
node run.mjs
