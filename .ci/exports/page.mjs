/**
 * Judges pages: the Nu Html Checker, and axe in Chromium, by day and by night, wide and narrow.
 * `node .ci/exports/page.mjs PAGE...` judges those pages and leaves pictures beside them.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

export const checks = [
  {
    name: 'the Nu Html Checker finds no error',
    program: 'java',
    check: (files) => checked(files.map(({ file }) => file)),
  },
  {
    name: 'axe finds no violation, nothing overflows, nothing is asked for',
    program: 'chromium',
    check: (files) => seen(files.map(({ file }) => file)),
  },
];

function checked(pages) {
  const vnu = require.resolve('vnu-jar').replace(/vnu-jar\.js$/, 'build/dist/vnu.jar');
  const { stderr } = spawnSync('java', ['-jar', vnu, '--errors-only', '--format', 'gnu', ...pages], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return stderr.split('\n').filter((line) => line !== '');
}

/** @param withPictures whether a picture of each view, and the printed page, are left beside the page. */
async function seen(pages, withPictures = false) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  const faults = [];
  for (const file of pages) {
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark']) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        const picture = withPictures ? file.replace(/\.html$/, `-${width}-${colorScheme}`) : undefined;
        const found = await faultsOf(await context.newPage(), file, picture);
        faults.push(...found.map((fault) => `${basename(file)}, ${width} ${colorScheme}: ${fault}`));
        await context.close();
      }
    }
  }
  await browser.close();
  return faults;
}

async function faultsOf(page, file, picture) {
  const faults = [];
  page.setDefaultTimeout(120_000);
  page.on('request', (request) => {
    const isInside = request.url().startsWith('data:') || request.resourceType() === 'document';
    if (!isInside) faults.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => faults.push(`says ${message.text()}`));
  await page.goto(pathToFileURL(resolve(file)).href);
  const width = await page.evaluate('document.scrollingElement.scrollWidth');
  if (width > page.viewportSize().width) faults.push(`is ${width} pixels wide`);
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate('axe.run()');
  for (const { id, help, nodes } of violations) faults.push(`${id}: ${help}: ${nodes[0].html}`);
  if (picture !== undefined) {
    await page.screenshot({ path: `${picture}.png`, fullPage: true });
    if (picture.endsWith('1280-light')) await page.pdf({ path: `${picture}.pdf`, format: 'A4' });
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = process.argv.slice(2);
  const faults = [...checked(pages), ...(await seen(pages, true))];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
