/** Checks what the formatter, compiler and import rules do not: sizes, names, and the purity of the pure rooms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, isSource } from './lib/files.mjs';
import { checkFile } from './lib/house-checks.mjs';
import { compareWithPlanted, countPlanted, fixture } from './lib/planted-faults.mjs';
import { root } from './lib/root.mjs';
import { checkStyle } from './lib/style-checks.mjs';

const folders = ['src', 'machines', 'tests'];
const isOurs = (path) => isSource(path) && !path.startsWith('tests/rules/fixture/');

function checkTree(base) {
  const files = filesBelow(base, folders).filter(isOurs);
  const results = files.map((file) => checkFile(file, readFileSync(join(base, file), 'utf8')));
  const styles = filesBelow(base, ['src']).filter((file) => file.endsWith('.css'));
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  return {
    files: files.length + styles.length,
    findings: [
      ...results.flatMap((result) => result.findings),
      ...styles.flatMap((file) => checkStyle(file, readFileSync(join(base, file), 'utf8'))),
    ],
    assertions: sum('assertions'),
    inAdapter: sum('inAdapter'),
    nonNulls: sum('nonNulls'),
  };
}

const ours = checkTree(root);
const planted = checkTree(fixture);
const problems = [
  ...ours.findings.map(({ file, line, rule, message }) => `${file}:${line}  ${rule}: ${message}`),
  ...(ours.files === 0 ? ['No files were read.'] : []),
  ...compareWithPlanted(
    'house',
    planted.findings.map(({ file, rule }) => `${file} ${rule}`),
  ),
];

for (const problem of problems) console.error(`  ${problem}`);
console.log(
  `House rules: ${ours.files} files, ${ours.findings.length} violations; in the pure rooms ` +
    `${ours.assertions} type assertions, ${ours.inAdapter} of them in the XState adapter, and ` +
    `${ours.nonNulls} non-null marks; ` +
    `${countPlanted('house')} planted faults checked.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
