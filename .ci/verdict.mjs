/** The closing table of CI: each step with its seconds, the tests, and what was left out; fails on what .ci/may-skip does not name. */

import { readFileSync } from 'node:fs';

const [log, steps, report] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));

const allowed = readFileSync('.ci/may-skip', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const reasonFor = (what) => allowed.find(([begins]) => what.startsWith(begins))?.[1];

const times = steps
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));
const { testResults, numPassedTests, numFailedTests } = JSON.parse(report);
const skippedTests = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status !== 'passed' && status !== 'failed')
  .map(({ title }) => title);
const skippedSteps = [...log.matchAll(/^skipped: .*$/gmu)].map(([line]) => line);

console.log('\nWhat ran');
for (const [index, [began, name]] of times.entries()) {
  const next = Number(times[index + 1]?.[0] ?? Date.now() / 1000);
  console.log(`${String(Math.round(next - Number(began))).padStart(6)} s  ${name}`);
}
console.log(`\n${numPassedTests} tests passed, ${numFailedTests} failed, ${skippedTests.length} skipped`);
const counts = new Map();
for (const what of [...skippedTests, ...skippedSteps]) counts.set(what, (counts.get(what) ?? 0) + 1);
for (const [what, count] of counts)
  console.log(
    `${String(count).padStart(6)} ×  ${what}: ${reasonFor(what) ?? 'NOT ALLOWED: name it in .ci/may-skip, or install what it needs'}`,
  );
process.exitCode = [...counts.keys()].some((what) => reasonFor(what) === undefined) ? 1 : 0;
