/** Judges Word documents. */

import { spawnSync } from 'node:child_process';
import { everyPartIsWellFormed, libreOfficeShowsIt, pandocReadsBack } from './word-processors.mjs';

export const checks = [
  everyPartIsWellFormed,
  {
    name: 'the schemas of Office Open XML hold',
    program: 'openxml-audit',
    check: (files) =>
      files.flatMap(({ name, file }) => {
        const { stdout } = spawnSync('openxml-audit', ['--output', 'json', '--max-errors', '0', file], {
          encoding: 'utf8',
          maxBuffer: 1e8,
        });
        return faultsIn(stdout).map((fault) => `${name}: ${fault}`);
      }),
  },
  pandocReadsBack(['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml'], { listsOf: listsByMark }),
  libreOfficeShowsIt,
];

/**
 * `numId` 0 takes a paragraph out of its list (ISO/IEC 29500-1, 17.9.18): there is no definition of it. A document may have a theme and a table
 * of fonts, and need not (11.3.10).
 */
const mistaken =
  /^Numbering definition '0'|^A required relationship type '.*\/(?:theme|fontTable)' is missing/u;

function faultsIn(json) {
  const [{ errors }] = JSON.parse(json);
  return errors.map(({ description }) => description).filter((description) => !mistaken.test(description));
}

/** A list of Word has one mark: another begins where tasks and other items take turns. */
function listsByMark({ ordered, children }) {
  const isTask = ({ checked }) => typeof checked === 'boolean';
  const turns = children.filter((item, index) => index > 0 && isTask(item) !== isTask(children[index - 1]));
  return ordered ? 1 : 1 + turns.length;
}
