/**
 * `npm run figures`: measures the library and the detectors by the built command line and writes docs/figures.md anew.
 * It takes minutes; `npm run figures -- --plays 20` fewer of them.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli, cliFile } from './lib/build-cli.mjs';
import { root } from './lib/root.mjs';

/** The answer of a command, whether it is a yes or a no. */
function ask(...args) {
  try {
    return JSON.parse(execFileSync(process.execPath, [cliFile, ...args, '--json'], options));
  } catch (error) {
    if (error.stdout) return JSON.parse(error.stdout);
    throw error;
  }
}

const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] };
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const figure = (value) => (value === undefined || value === null ? '-' : String(value));
const share = (value) => value.toFixed(3);
const marks = (ids, scenarios) => scenarios.map((id) => (ids.includes(id) ? '●' : ''));

function linesTable({ scenarios }) {
  return table(
    [
      'scenario',
      'seats',
      'expert',
      'novice',
      'silent',
      'traps',
      'random p5',
      'p50',
      'p95',
      'facts dropped',
      'poorer',
      'free',
    ],
    scenarios.map(({ id, seats, expert, novice, silent, traps, random, facts }) => {
      const scores = Object.values(traps);
      const units = [...new Set(seats.map((desk) => desk.split('.')[0]))].join(', ');
      const spread =
        scores.length === 0 ? '-' : `${scores.length}: ${Math.min(...scores)} to ${Math.max(...scores)}`;
      return [
        ...[id, units, expert, novice, silent].map(figure),
        spread,
        ...[random.p5, random.p50, random.p95, facts.dropped, facts.lowered, facts.free.length].map(figure),
      ];
    }),
  );
}

const detectorsTable = ({ detectors }) =>
  table(
    ['detector', 'planted', 'near misses', 'precision', 'recall'],
    detectors.map(({ id, planted, nearMisses, precision, recall }) => [
      id,
      planted,
      nearMisses,
      share(precision),
      share(recall),
    ]),
  );

function coverageTables(coverage, ids) {
  const kinds = ['states', 'transitions', 'guards'];
  const missing = kinds.flatMap((kind) => coverage[kind].missing.map((item) => ({ kind, ...item })));
  const chains = [...new Set(missing.map(({ chain }) => chain))];
  return [
    table(
      ['of the chains', 'reached', 'of'],
      kinds.map((kind) => [kind, coverage[kind].reached, coverage[kind].total]),
    ),
    `Rows to which no way was found: ${coverage.notFound.length}. Searches that gave up early: ${coverage.cutOff}.`,
    '### Breaks by scenario',
    table(
      ['', ...ids],
      Object.entries(coverage.breaks).map(([id, found]) => [id, ...marks(found, ids)]),
    ),
    '### Handovers by scenario',
    table(
      ['', ...ids],
      Object.entries(coverage.handovers).map(([id, found]) => [id, ...marks(found, ids)]),
    ),
    coverage.thin.length === 0
      ? 'Every one of CB01 to CB10 and of H1 to H13 stands in at least two scenarios.'
      : `In fewer than two scenarios: ${coverage.thin.join(', ')}.`,
    '### What no play reaches, with a short way there',
    table(
      ['chain', 'state', 'way from its start'],
      coverage.states.missing.map(({ chain, item, witness }) => [
        chain,
        item,
        witness.join(', ').replaceAll('|', '/'),
      ]),
    ),
    table(
      ['chain', 'transitions not reached', 'guard outcomes not reached'],
      chains.map((chain) => [
        chain,
        missing.filter((each) => each.chain === chain && each.kind === 'transitions').length,
        missing.filter((each) => each.chain === chain && each.kind === 'guards').length,
      ]),
    ),
    'Each of them stands with its way in `npx baton coverage --json`.',
  ];
}

function checkLine() {
  const { ok, files, problems } = ask('check', 'scenarios');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `\`npx baton check scenarios\`: ${ok ? 'clean' : 'not clean'}, ${figure(files?.length ?? files)} files, ${errors} errors, ${problems.length - errors} warnings that are meant.`;
}

await buildCli();
const check = checkLine();
const coverage = ask('coverage');
const validity = ask('validity', ...process.argv.slice(2));
const ids = [...new Set(validity.scenarios.map(({ id }) => id))];
const plays = validity.scenarios[0]?.random.plays;

writeFileSync(
  join(root, 'docs/figures.md'),
  `${[
    '# Figures',
    'What the library and the verdicts were measured at. Written by `npm run figures`; nothing here is edited by hand.',
    `## Plays\n\nEvery line of play: scores of its written plays (seed 1), the spread of ${plays} random ones, and the facts of the expert's handovers dropped one at a time: how many made their handover poorer, and how many nobody missed.`,
    linesTable(validity),
    '## Detectors\n\nLogs written from the definitions, not from the detectors, with breaks and near misses planted in them. Precision: share of all firings that were planted. Recall: share of the planted ones that were found, at their moment, by their desk.',
    detectorsTable(validity),
    `## Coverage\n\n${coverage.plays} written plays of ${ids.length} scenarios.`,
    ...coverageTables(coverage, ids),
    `## Files\n\n${check}`,
  ].join('\n\n')}\n`,
);
execFileSync(
  process.execPath,
  [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', 'docs/figures.md'],
  { cwd: root, stdio: 'ignore' },
);
console.log('docs/figures.md was written.');
