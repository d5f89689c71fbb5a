/**
 * Validates pages: the Nu Html Checker, axe in Chromium by day and by night, wide and narrow, no overflow and no request.
 * `node .ci/exports/pages.mjs PAGE... [--pictures FOLDER]`
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const { values, positionals: pages } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: 'string' } },
});

const faults = [...checked(pages)];
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ],
});
for (const page of pages) {
  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark']) faults.push(...(await seen(page, width, colorScheme)));
  }
  if (values.pictures !== undefined) await print(page);
}
await browser.close();
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

function checked(files) {
  const vnu = require.resolve('vnu-jar').replace(/vnu-jar\.js$/, 'build/dist/vnu.jar');
  try {
    execFileSync('java', ['-jar', vnu, '--errors-only', ...files], { encoding: 'utf8', stdio: 'pipe' });
    return [];
  } catch ({ stderr }) {
    return stderr.trim().split('\n');
  }
}

async function seen(file, width, colorScheme) {
  const name = `${basename(file, '.html')}-${width}-${colorScheme}`;
  const found = [];
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && request.resourceType() !== 'document')
      found.push(`${name}: asks for ${url}`);
  });
  page.on('console', (message) => found.push(`${name}: says ${message.text()}`));
  await page.goto(pathToFileURL(resolve(file)).href);
  const overflow = await page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement;
    return scrollWidth > innerWidth ? scrollWidth : 0;
  });
  if (overflow > 0) found.push(`${name}: is ${overflow} pixels wide`);
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, help, nodes } of violations) found.push(`${name}: ${id}: ${help}: ${nodes[0].html}`);
  if (values.pictures !== undefined) {
    await page.screenshot({ path: join(values.pictures, `${name}.png`), fullPage: true, timeout: 120_000 });
  }
  await context.close();
  return found;
}

async function print(file) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.pdf({
    path: join(values.pictures, `${basename(file, '.html')}.pdf`),
    format: 'A4',
    preferCSSPageSize: true,
  });
  await page.close();
}
