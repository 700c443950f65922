/** `baton coverage`: what the library reaches, and what no scenario reaches yet with a short way to it. */
import { CHAINS } from '../../../machines/index.ts';
import { deskOfPlay, lineOf } from '../../exercise/players/lines.ts';
import { playOut } from '../../exercise/players/play.ts';
import { HANDOVER_CONTRACT_IDS } from '../../model/handover-contracts.ts';
import { type LibraryCoverage, libraryCoverage, type MissingItem } from '../../validity/index.ts';
import { DETECTORS } from '../../verdicts/index.ts';
import type { Answer, Command, Io, Options } from '../answer.ts';
import { wholeLibrary } from '../library.ts';
import { playLine } from '../play-line.ts';

/** Scenarios in which each of the first ten breaks, and each contract, must be shown at least. */
const SHOWN_IN = 2;
/** The breaks the field names first (breaks.md 6). */
const FIRST_TEN = /^CB(0[1-9]|10)/;
const SEED = 1;

export const coverage: Command = {
  name: 'coverage',
  usage: '[--json]',
  summary: 'What the written plays reach: states, transitions, guards, breaks, handovers',
  options: {},
  run: runCoverage,
};

async function runCoverage(_options: Options, io: Io): Promise<Answer> {
  const library = await wholeLibrary(io.cwd);
  const found = libraryCoverage(library, CHAINS, ({ scenario }, play, stepperOf) => {
    const desk = deskOfPlay(scenario, play);
    const line = lineOf(scenario, desk);
    return playLine(scenario, SEED, line, (run) => playOut(run, desk, play), { stepperOf }).verdict;
  });
  const thin = thinOf(found);
  return { json: { ...found, thin }, text: pageOf(found, thin, library.length), yes: thin.length === 0 };
}

/** First ten breaks, and contracts, that fewer than two scenarios show. */
function thinOf({ breaks, handovers }: LibraryCoverage): string[] {
  const firstTen = [...new Set(DETECTORS.map(({ id }) => id))].filter((id) => FIRST_TEN.test(id));
  return [
    ...firstTen.filter((id) => (breaks[id]?.length ?? 0) < SHOWN_IN),
    ...HANDOVER_CONTRACT_IDS.filter((id) => (handovers[id]?.length ?? 0) < SHOWN_IN),
  ];
}

function pageOf(found: LibraryCoverage, thin: readonly string[], scenarios: number): string {
  const kinds = ['states', 'transitions', 'guards'] as const;
  return [
    `${found.plays} written plays of ${scenarios} scenarios`,
    ...kinds.map((kind) => `  ${kind.padEnd(12)} ${found[kind].reached} of ${found[kind].total}`),
    '',
    'Breaks shown in',
    ...Object.entries(found.breaks).map(([id, ids]) => `  ${id.padEnd(6)} ${ids.join(' ')}`),
    '',
    'Handovers offered in',
    ...Object.entries(found.handovers).map(([id, ids]) => `  ${id.padEnd(6)} ${ids.join(' ')}`),
    ...(thin.length === 0 ? [] : ['', `In fewer than ${SHOWN_IN} scenarios: ${thin.join(', ')}`]),
    '',
    'States that no play reaches, with a short way there',
    ...found.states.missing.map(missingLine),
    `Transitions and guards that no play reaches: ${found.transitions.missing.length} and ${found.guards.missing.length}; --json lists them.`,
  ].join('\n');
}

const missingLine = ({ chain, item, witness }: MissingItem): string =>
  `  ${chain} ${item}: ${witness.join(' > ')}`;
