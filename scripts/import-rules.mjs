/** Checks who imports whom, and that the check itself can see: modules counted, planted faults found. */
import './lib/read-imports-with-swc.mjs';
import { join } from 'node:path';
import { filesBelow, isSource } from './lib/files.mjs';
import { compareWithPlanted, countPlanted, fixture } from './lib/planted-faults.mjs';
import { root } from './lib/root.mjs';

const { cruise } = await import('dependency-cruiser');
const { default: readOptions } = await import('dependency-cruiser/config-utl/extract-depcruise-options');
const options = await readOptions(join(root, '.dependency-cruiser.mjs'));

/** Every source file of a tree is named one by one, so that none can be passed over in silence. */
async function cruiseTree(baseDir) {
  const files = filesBelow(baseDir, ['src', 'machines']).filter(isSource);
  const { output } = await cruise(files, { ...options, baseDir });
  const seen = new Set(output.modules.map((module) => module.source));
  return { files, unseen: files.filter((file) => !seen.has(file)), violations: output.summary.violations };
}

const comments = new Map(options.ruleSet.forbidden.map((rule) => [rule.name, rule.comment]));
const describe = ({ rule, from, to, cycle }) => {
  const way = cycle ? cycle.map((step) => step.name).join(' -> ') : to;
  return `${rule.name}: ${from} -> ${way}\n    ${comments.get(rule.name)}`;
};

const ours = await cruiseTree(root);
const planted = await cruiseTree(fixture);
const problems = [
  ...ours.violations.map(describe),
  ...ours.unseen.map((file) => `Not cruised: ${file}`),
  ...(ours.files.length === 0 ? ['No modules were cruised.'] : []),
  ...compareWithPlanted(
    'import',
    planted.violations.map(({ rule, from }) => `${from} ${rule.name}`),
  ),
];

for (const problem of problems) console.error(`  ${problem}`);
console.log(
  `Import rules: ${ours.files.length - ours.unseen.length} of ${ours.files.length} modules cruised, ` +
    `${comments.size} rules, ${ours.violations.length} violations; ${countPlanted('import')} planted faults checked.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
